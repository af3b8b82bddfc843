// npm run --silent link -- EARLIER LATER: which figure of one report belongs beside which of the next, as JSON lines.
// The same file twice links its review with its plan. `--lines` reads pairs of reports from stdin, one JSON document a line.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { linkReports, linkWithinReport, type ReportLink } from '../data/report-links/link-reports.ts';
import { isSamePlace, readLinkable } from '../data/report-links/read-linkable.ts';

const USAGE = `usage: npm run --silent link -- EARLIER LATER      last year's report, this year's
       npm run --silent link -- REPORT REPORT      the review and the plan of one report
       npm run --silent link -- --lines            {"id","earlier","later"} a line from stdin (texts, not files)`;

/** Whoever reads the output may stop early: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const args = process.argv.slice(2);
if (args[0] === '--lines' && args.length === 1) await linkLines();
else if (args.length === 2) linkFiles(args[0] ?? '', args[1] ?? '');
else fail(USAGE);

function linkFiles(earlierPath: string, laterPath: string): void {
  const earlier = readFile(earlierPath);
  const later = readFile(laterPath);
  for (const link of linkTexts(earlier, later, (why) => console.error(why))) print(link);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`link: cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function linkTexts(earlierText: string, laterText: string, warn: (why: string) => void): ReportLink[] {
  if (earlierText === laterText) return linkWithinReport(readLinkable(laterText));
  const earlier = readLinkable(earlierText);
  const later = readLinkable(laterText);
  if (!isSamePlace(earlier.place, later.place)) {
    warn(`link: reports of two places (${earlier.place}, ${later.place}) have no links`);
    return [];
  }
  return linkReports(earlier, later);
}

interface Pair {
  id: unknown;
  earlier: string;
  later: string;
}

async function linkLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const pair = readPair(line);
    if (typeof pair === 'string') {
      console.error(`line ${number}: ${pair}`);
      process.exitCode = 1;
      continue;
    }
    const warn = (why: string) => console.error(`line ${number}: ${why}`);
    for (const link of linkTexts(pair.earlier, pair.later, warn)) print({ id: pair.id, ...link });
    await drained();
  }
}

/** Reads one line; a sentence where it is no pair of reports. */
function readPair(line: string): Pair | string {
  try {
    const pair: unknown = JSON.parse(line);
    if (typeof pair !== 'object' || pair === null) return 'not a JSON object';
    const { id = null, earlier, later } = pair as Partial<Pair>;
    if (typeof earlier !== 'string') return '"earlier" is not a text';
    if (typeof later !== 'string') return '"later" is not a text';
    return { id, earlier, later };
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function print(row: object): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** Waits for a slow reader, so that a corpus of any size needs no more memory than one line. */
async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) await new Promise((done) => process.stdout.once('drain', done));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
