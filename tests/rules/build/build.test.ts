// What the built extension may ask for, weigh and contain.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { exportSchema } from '../../../data/exports/export-schema.ts';
import { packSchema } from '../../../data/pack-schema.ts';
import { CONTENT_BUDGET_BYTES, POPUP_BUDGET_BYTES, WORKBENCH_BUDGET_BYTES } from './budgets.ts';
import {
  listBuilt,
  listContentFiles,
  listPopupFiles,
  listWorkbenchFiles,
  readBuilt,
  readManifest,
  type Target,
  toGzipBytes,
} from './extension.ts';

const TARGETS: Target[] = ['chrome-mv3', 'firefox-mv3'];
const HOST = 'https://www.jintan.gov.cn/*';

/** Storage, the tab that a click is made on, and a place for the workbench beside the page. None of them is asked about. */
const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'sidePanel'];

/** Words that survive minification and that only these packages say. */
const MARKERS = { zod: /invalid_union|unrecognized_keys/, 'fuse.js': /useExtendedSearch|ignoreFieldNorm/ };

describe.each(TARGETS)('%s', (target) => {
  const manifest = readManifest(target);

  test('asks for no permission that it does not use', () => {
    const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
    expect(
      asked.filter((permission) => !PERMISSIONS.includes(permission)),
      'Each permission is read by a person who decides.',
    ).toEqual([]);
  });

  test('has no host but the district’s unless a person grants one', () => {
    const hosts = manifest.host_permissions ?? [];
    const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
    expect([...hosts, ...matches].filter((pattern) => pattern !== HOST)).toEqual([]);
    expect(matches).toContain(HOST);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('is a manifest of version 3 with both languages, icons and a popup', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('zh_CN');
    const files = listBuilt(target);
    const named = [...Object.values(manifest.icons ?? {}), manifest.action?.default_popup ?? 'no popup'];
    expect(named.length).toBeGreaterThan(3);
    expect(files).toEqual(
      expect.arrayContaining(
        [...named, '_locales/zh_CN/messages.json', '_locales/en/messages.json'].map((path) =>
          path.replace(/^\//, ''),
        ),
      ),
    );
  });

  test('lets the page reach none of its files, and loosens no policy', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test(`brings at most ${CONTENT_BUDGET_BYTES} bytes to a page, gzipped`, () => {
    expect(toGzipBytes(target, listContentFiles(target))).toBeLessThanOrEqual(CONTENT_BUDGET_BYTES);
  });

  test(`opens a popup of at most ${POPUP_BUDGET_BYTES} bytes, gzipped`, () => {
    const files = listPopupFiles(target);
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    expect(toGzipBytes(target, files)).toBeLessThanOrEqual(POPUP_BUDGET_BYTES);
  });

  test(`opens a workbench of at most ${WORKBENCH_BUDGET_BYTES} bytes, gzipped, beside the page`, () => {
    const { side_panel, sidebar_action } = manifest;
    expect(side_panel?.default_path ?? sidebar_action?.default_panel).toBe('sidepanel.html');
    // Firefox would open it by itself.
    if (sidebar_action) expect(sidebar_action.open_at_install).toBe(false);
    const files = listWorkbenchFiles(target);
    expect(files.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
    expect(toGzipBytes(target, files)).toBeLessThanOrEqual(WORKBENCH_BUDGET_BYTES);
  });

  test.each(Object.entries(MARKERS))('brings no %s to a page', (name, marker) => {
    const heavy = listContentFiles(target).filter((path) => marker.test(readBuilt(target, path)));
    expect(
      heavy,
      `${name} is for the build and the popup: see which import of the content script reaches it.`,
    ).toEqual([]);
  });

  test('ships the JSON Schema of packs, as the gate has it', () => {
    expect(JSON.parse(readBuilt(target, 'pack.schema.json'))).toEqual(z.toJSONSchema(packSchema));
  });

  test('ships the JSON Schema of exports, as they are written', () => {
    expect(JSON.parse(readBuilt(target, 'export.schema.json'))).toEqual(z.toJSONSchema(exportSchema));
  });

  test('holds no code made from text', () => {
    const scripts = listBuilt(target).filter((path) => path.endsWith('.js'));
    const evaluating = scripts.filter((path) => /\beval\(|new Function\(/.test(readBuilt(target, path)));
    expect(evaluating).toEqual([]);
  });
});

test.each(Object.entries(MARKERS))('the marker of %s is one that the package says', (name, marker) => {
  const entry =
    name === 'zod' ? 'node_modules/zod/v4/core/schemas.js' : fileURLToPath(import.meta.resolve(name));
  expect(readFileSync(entry, 'utf8')).toMatch(marker);
});

test('Firefox is told who we are and from which version on', () => {
  const gecko = readManifest('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko?.id).toBeTruthy();
  expect(gecko?.strict_min_version).toMatch(/^\d+/);
});
