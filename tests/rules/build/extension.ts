// The built extension as the rules see it: its manifest, its files and their sizes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../project-files.ts';

export type Target = 'chrome-mv3' | 'firefox-mv3';

export interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  web_accessible_resources?: unknown[];
  content_security_policy?: unknown;
  default_locale?: string;
  commands?: Record<string, unknown>;
  icons?: Record<string, string>;
  action?: { default_popup?: string };
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string; open_at_install?: boolean };
  browser_specific_settings?: { gecko?: { id?: string; strict_min_version?: string } };
}

export function toFolder(target: Target): string {
  const folder = join(ROOT, '.output', target);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no build in ${folder}: run npm run build first.`);
  return folder;
}

export function readManifest(target: Target): Manifest {
  return JSON.parse(readFileSync(join(toFolder(target), 'manifest.json'), 'utf8'));
}

export function readBuilt(target: Target, path: string): string {
  return readFileSync(join(toFolder(target), path), 'utf8');
}

export function listBuilt(target: Target): string[] {
  const entries = readdirSync(toFolder(target), { recursive: true, withFileTypes: true });
  const prefix = toFolder(target).length + 1;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(prefix));
}

/** The files that a content script brings to each page: scripts and styles. */
export function listContentFiles(target: Target): string[] {
  return (readManifest(target).content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

/** The popup's page and every file it loads, by way of others too. */
export function listPopupFiles(target: Target): string[] {
  const popup = readManifest(target).action?.default_popup ?? 'popup.html';
  const found = new Set<string>();
  const waiting = [popup];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = readBuilt(target, path);
    // Another page that it can open is not loaded with it.
    const others = listBuilt(target).filter((other) => other !== path && !other.endsWith('.html'));
    waiting.push(...others.filter((other) => text.includes(other.replace(/^.*[\\/]/, ''))));
  }
  return [...found];
}

/** The workbench's page and what comes with it at once: what its scripts import only when it is asked for is left out. */
export function listWorkbenchFiles(target: Target): string[] {
  const page = 'sidepanel.html';
  const named = [...readBuilt(target, page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  const found = new Set([page, ...named]);
  for (const path of found) {
    if (!path.endsWith('.js')) continue;
    for (const [, name = ''] of readBuilt(target, path).matchAll(
      /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g,
    ))
      found.add(path.replace(/[^/]*$/, name));
  }
  return [...found];
}

/** Bytes after gzip, each file for itself as a server or a store would send it. */
export function toGzipBytes(target: Target, paths: string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readBuilt(target, path)).length, 0);
}
