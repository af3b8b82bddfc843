// The link tables, run: gold links of whole reports, and pairs of phrases of which half must not be linked.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { linkReports, linkWithinReport } from '../../data/report-links/link-reports.ts';
import { type LinkableReport, readLinkable } from '../../data/report-links/read-linkable.ts';
import type { LinkRelation } from '../../data/report-links/relation.ts';
import type { ReportLink } from '../../data/report-links/report-link.ts';

const CASES = join(import.meta.dirname, '../cases');

/** What a row says of a link: which comparability is right. `either`: a careful reader may say both. */
interface GoldLink {
  a: { start: number; text: string };
  b: { start: number; text: string };
  relation: LinkRelation;
  comparability: 'same' | 'similar' | 'either';
  /** Finding it is neither rewarded nor punished. */
  optional?: boolean;
}

/** Two phrases with their figures in brackets. `linked`: same or similar; `not-same`: similar or none. */
export interface PhrasePair {
  a: string;
  b: string;
  relation: LinkRelation;
  expect: 'same' | 'linked' | 'similar' | 'not-same' | 'none';
}

export interface LinkScore {
  /** Links given as the same, and how many of them are. */
  same: number;
  right: number;
  /** Links that exist, and how many of them were found, as the same or as similar. */
  true: number;
  found: number;
  /** What went wrong, in words. */
  faults: string[];
}

export function readText(name: string): string {
  return readFileSync(join(CASES, 'reports', `${name}.txt`), 'utf8');
}

export function readRows<Row>(name: string): Row[] {
  const lines = readFileSync(join(CASES, 'links', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

const toKey = ({ a, b, relation }: Pick<GoldLink, 'a' | 'b' | 'relation'>) =>
  `${relation} ${a.start} ${b.start}`;

/** Links two reports (or one within itself) and sets the links beside the gold. */
export function scoreReports(gold: string, earlier: string, later?: string): LinkScore {
  const links =
    later === undefined
      ? linkWithinReport(readLinkable(readText(earlier)))
      : linkReports(readLinkable(readText(earlier)), readLinkable(readText(later)));
  const rows = readRows<GoldLink>(`${gold}.links.jsonl`);
  const expected = new Map(rows.map((row) => [toKey(row), row]));
  const given = new Set(links.map(toKey));
  const same = links.filter(({ comparability }) => comparability === 'same');
  const wrong = same.filter((link) => (expected.get(toKey(link))?.comparability ?? 'similar') === 'similar');
  const wanted = rows.filter((row) => !row.optional);
  const missed = wanted.filter((row) => !given.has(toKey(row)));
  return {
    same: same.length,
    right: same.length - wrong.length,
    true: wanted.length,
    found: wanted.length - missed.length,
    faults: [
      ...wrong.map((link) => `${gold}: not the same ${toKey(link)} ${link.why}`),
      ...missed.map((row) => `${gold}: missed ${toKey(row)} ${row.a.text} ${row.b.text}`),
    ],
  };
}

const TIMES: Record<LinkRelation, readonly [Status, string, Status, string]> = {
  'prior-year': ['actual', '2023', 'actual', '2024'],
  'target-outcome': ['target', '2024', 'actual', '2024'],
  'target-target': ['target', '2024', 'target', '2025'],
  'actual-target': ['actual', '2024', 'target', '2025'],
};

/** Links the two bracketed figures of a pair. */
export function linkPair({ a, b, relation }: PhrasePair): ReportLink | undefined {
  const [statusA, periodA, statusB, periodB] = TIMES[relation];
  const earlier = readPhrase(a, statusA, periodA);
  const later = readPhrase(b, statusB, periodB);
  if (relation !== 'actual-target') return linkReports(earlier, later)[0];
  // One report holds both: the plan's figure stands after the review's.
  const moved = later.claims.map(({ claim, reading }) => ({
    reading,
    claim: { ...claim, start: claim.start + a.length },
  }));
  return linkWithinReport({ ...earlier, claims: [...earlier.claims, ...moved] })[0];
}

function readPhrase(marked: string, status: Status, period: string): LinkableReport {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const claims = readClaims(text).map((claim) => ({ ...claim, status, period }));
  const report = readLinkable(text, claims);
  return { ...report, claims: report.claims.filter(({ claim }) => claim.start < end && claim.end > start) };
}

const LINKED = ['same', 'linked', 'similar'];

/** Runs a table of pairs. */
export function scorePairs(rows: readonly PhrasePair[]): LinkScore & { asExpected: number } {
  const score = { same: 0, right: 0, true: 0, found: 0, asExpected: 0, faults: [] as string[] };
  for (const row of rows) {
    const link = linkPair(row);
    const got = link?.comparability ?? 'none';
    if (got === 'same') score.same++;
    if (got === 'same' && (row.expect === 'same' || row.expect === 'linked')) score.right++;
    if (LINKED.includes(row.expect)) score.true++;
    if (LINKED.includes(row.expect) && got !== 'none') score.found++;
    if (isExpected(row.expect, got)) score.asExpected++;
    else score.faults.push(`${row.a} | ${row.b}: ${got}, expected ${row.expect} ${link?.why ?? ''}`);
  }
  return score;
}

function isExpected(expect: PhrasePair['expect'], got: 'same' | 'similar' | 'none'): boolean {
  if (expect === 'linked') return got !== 'none';
  if (expect === 'not-same') return got !== 'same';
  return got === expect;
}
