// The pack command as a person meets it: what it says, and how it ends.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBundledPack } from '../../cli/load-pack.ts';
import type { Pack } from '../../data/record.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const pack = loadBundledPack();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('check tells what a sound pack holds', () => {
  const { status, stdout } = runPack('check', write('sound.json', pack));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^jintan-2025 \d+\.\d+\.\d+: 164 claims, /);
});

test('check leads to a wrong record and ends in failure', () => {
  const broken = edit((copy) => {
    const [first] = copy.observations;
    if (first) first.source = 'nobody';
  });
  const { status, stdout, stderr } = runPack('check', write('broken.json', broken));
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /broken\.json: observations industrial-projects-signed-2024: source: names source "nobody"/,
  );
});

test('check notices that one character of the archived text was changed', () => {
  const altered = edit(({ reports: [report] }) => {
    if (report?.archive.text) report.archive.text = report.archive.text.replace('浏览次数', '浏览人数');
  });
  const { status, stderr } = runPack('check', write('altered.json', altered));
  expect(status).toBe(1);
  expect(stderr).toContain('reports jintan-2025: archive.sha256: is ');
});

test('diff says in words what was corrected', () => {
  const corrected = edit((copy) => {
    const published = copy.sources.find(({ id }) => id === 'jintan-water-2023');
    if (published) published.published = '2024-01-31';
  });
  const { status, stdout } = runPack('diff', write('before.json', pack), write('after.json', corrected));
  expect(status).toBe(0);
  expect(stdout).toBe('corrected sources jintan-water-2023: published from null to "2024-01-31"\n');
});

test.each([[[]], [['check']], [['build', 'something']], [['mend', 'pack.json']]])(
  'usage is told for %j',
  (words) => {
    const { status, stderr } = runPack(...words);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run pack -- build');
  },
);

test('a file that is not there is named', () => {
  const { status, stderr } = runPack('check', join(folder, 'absent.json'));
  expect(status).toBe(1);
  expect(stderr).toContain('absent.json');
});

function edit(change: (copy: Pack) => void): Pack {
  const copy = structuredClone(pack);
  change(copy);
  return copy;
}

function write(name: string, content: Pack): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function runPack(...words: string[]) {
  return spawnSync(process.execPath, ['cli/pack.ts', ...words], { cwd: ROOT, encoding: 'utf8' });
}
