// Linking on the command line: which figure of one report belongs beside which of the next, one link a line.
// The same report twice links its review with its plan; `--lines` reads pairs of reports from standard input.

import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { isHtml, readHtmlText } from '../data/documents/html-text.ts';
import { linkReports, linkWithinReport } from '../data/report-links/link-reports.ts';
import { isSamePlace, type LinkableReport, readLinkable } from '../data/report-links/read-linkable.ts';
import type { LinkEnd, ReportLink } from '../data/report-links/report-link.ts';
import { endQuietly } from './quiet-pipe.ts';
import { readSource } from './read-source.ts';

const USAGE = `usage: npm run --silent link -- EARLIER LATER   last year's report and this year's: text, HTML, PDF or .docx
       npm run --silent link -- REPORT REPORT   the review and the plan of one report
       npm run --silent link -- --lines         pairs {"id":…,"earlier":…,"later":…} of texts, one a line, from stdin`;
const BAD_USE = 2;

endQuietly();

const words = argv.slice(2);
if (words.length === 1 && words[0] === '--lines') await linkLines();
else if (words.length === 2 && !words.some((word) => word.startsWith('--'))) await linkFiles(words);
else {
  stderr.write(`${USAGE}\n`);
  exit(BAD_USE);
}

async function linkFiles([earlier = '', later = '']: readonly string[]): Promise<void> {
  const links = linkSources(await readFile(earlier), await readFile(later));
  if (typeof links === 'string') stderr.write(`link: ${links}\n`);
  else for (const link of links) await write(link);
}

async function readFile(name: string): Promise<string> {
  try {
    return await readSource(name);
  } catch (error) {
    stderr.write(`link: cannot read ${name}: ${toMessage(error)}\n`);
    return exit(BAD_USE);
  }
}

async function linkLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') await linkLine(line, number);
  }
}

async function linkLine(line: string, number: number): Promise<void> {
  const pair = parsePair(line);
  const links = typeof pair === 'string' ? pair : linkSources(pair.earlier, pair.later);
  if (typeof pair === 'string' || typeof links === 'string') {
    stderr.write(`link: line ${number}: ${links}\n`);
    return;
  }
  for (const link of links) await write({ id: pair.id, ...link });
}

/** A pair of reports, or what is wrong with the line. */
function parsePair(line: string): { id: unknown; earlier: string; later: string } | string {
  try {
    const pair: unknown = JSON.parse(line);
    if (typeof pair !== 'object' || pair === null) return 'not a JSON object';
    const { id, earlier, later } = pair as { id?: unknown; earlier?: unknown; later?: unknown };
    if (typeof earlier !== 'string') return '"earlier" is not a string';
    if (typeof later !== 'string') return '"later" is not a string';
    return { id: id ?? null, earlier, later };
  } catch (error) {
    return `not JSON: ${toMessage(error)}`;
  }
}

/** Links of two documents, with offsets in the documents as given; or why there are none. */
function linkSources(earlierSource: string, laterSource: string): ReportLink[] | string {
  const earlier = toSource(earlierSource);
  if (earlierSource === laterSource) return linkWithinReport(earlier.report).map(inSources(earlier, earlier));
  const later = toSource(laterSource);
  const places = [earlier.report.place, later.report.place] as const;
  if (!isSamePlace(...places)) return `reports of two places (${places.join(', ')}) have no links`;
  const links = linkReports(earlier.report, later.report);
  if (links.length > 0) return links.map(inSources(earlier, later));
  return findHindrance(earlier.report, later.report) ?? [];
}

/** Why two reports have no link at all, where that can be told. */
function findHindrance(earlier: LinkableReport, later: LinkableReport): string | undefined {
  if (earlier.claims.length === 0) return 'no figures were read in the earlier report';
  if (later.claims.length === 0) return 'no figures were read in the later report';
  const isNext = Number(later.period) === Number(earlier.period) + 1;
  if (earlier.period === '' || later.period === '' || isNext) return undefined;
  return `the first report plans ${earlier.period}, the second ${later.period}: links lead from one year to the next`;
}

interface Source {
  report: LinkableReport;
  /** Where in the source each character of the text begins; absent where the source is the text. */
  starts?: readonly number[];
}

function toSource(source: string): Source {
  if (!isHtml(source)) return { report: readLinkable(source) };
  const { text, starts } = readHtmlText(source);
  return { report: readLinkable(text), starts };
}

function inSources(earlier: Source, later: Source): (link: ReportLink) => ReportLink {
  const inSource = (end: LinkEnd, { starts }: Source) => ({
    ...end,
    start: starts?.[end.start] ?? end.start,
  });
  return (link) => ({ ...link, a: inSource(link.a, earlier), b: inSource(link.b, later) });
}

/** Waits for a slow reader, so that a corpus of any size needs no more memory than one line of it. */
async function write(row: object): Promise<void> {
  if (stdout.write(`${JSON.stringify(row)}\n`)) return;
  await new Promise((resolve) => stdout.once('drain', resolve));
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
