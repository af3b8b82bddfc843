import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = 'tests/cases/reports/state-council-2016.txt';
/** Nothing is wrong with the gold of another year, but that nearly all of it is told as an error: many lines. */
const GOLD = 'tests/cases/reports/state-council-2015.gold.jsonl';

/** Runs a command whose reader goes before the first line. */
function runUnread(args: string[]): Promise<{ status: number | null; complaint: string }> {
  const child = spawn(execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, complaint })));
}

test.each([
  ['claims', ['cli/claims.ts', REPORT]],
  ['link', ['cli/link.ts', REPORT, REPORT]],
  ['score', ['cli/score.ts', REPORT, GOLD]],
  ['search', ['cli/search.ts', '桩']],
])('%s ends quietly when nobody reads on', { timeout: 30_000 }, async (_name, args) => {
  expect(await runUnread(args)).toEqual({ status: 0, complaint: '' });
});
