// `npm test`: everything that must hold, one step after the other, going on after a step that fails.
// Ends with one line, `N passed, N failed`, where a step without tests of its own counts as one.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from '../cli/install-browser.ts';
import { addTallies, type Tally, toTally } from './tally.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = mkdtempSync(join(tmpdir(), 'duizhao-test-'));

interface Step {
  name: string;
  run: () => Tally;
}

/** A step that is right when its program exits with 0. Programs are those of node_modules/.bin. */
function command(name: string, program: string, ...args: string[]): Step {
  return { name, run: () => toOutcome(run(program, args) === 0) };
}

/** One project of vitest.config.ts, counted test by test. */
function project(name: string): Step {
  return {
    name: `vitest ${name}`,
    run: () => {
      const file = join(REPORTS, `${name}.json`);
      const args = [
        'run',
        '--project',
        name,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ];
      const exitCode = run('vitest', args);
      return toTally(readReport(file), exitCode);
    },
  };
}

const STEPS: Step[] = [
  command('record', 'node', 'cli/pack.ts', 'build'),
  command('types of the extension', 'wxt', 'prepare'),
  command('types', 'tsc', '-p', '.'),
  command('types without a DOM', 'tsc', '-p', 'claims'),
  command('lint and format', 'biome', 'check', '.'),
  project('rules'),
  project('node'),
  command('build for Chrome and Edge', 'wxt', 'build'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  project('build'),
  { name: 'browser to test in', run: () => toOutcome(hasBrowser()) },
  project('browser'),
  project('e2e'),
  project('firefox'),
];

function run(program: string, args: string[]): number | null {
  const windows = process.platform === 'win32';
  const path = join(ROOT, 'node_modules/.bin', windows ? `${program}.cmd` : program);
  return spawnSync(path, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: windows }).status;
}

function hasBrowser(): boolean {
  try {
    console.log(getBrowser(console.log));
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function toOutcome(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** The JSON report of vitest, or null where it ended before writing one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function runAll(): Tally {
  const tallies = STEPS.map((step, index) => {
    const started = performance.now();
    console.log(`\n[${index + 1}/${STEPS.length}] ${step.name}`);
    const tally = step.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${tally.failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${seconds} s`);
    return { step, tally };
  });
  const failing = tallies.filter(({ tally }) => tally.failed > 0);
  if (failing.length > 0) console.log(`\nFailing: ${failing.map(({ step }) => step.name).join(', ')}`);
  return addTallies(tallies.map(({ tally }) => tally));
}

const total = runAll();
rmSync(REPORTS, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
