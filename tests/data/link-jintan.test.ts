// The whole recorded report: as it stands, with each of its figures altered in turn, in pieces and in another order.
// An alteration must show at its figure and nowhere else.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { loadBundledPack } from '../../cli/load-pack.ts';
import { createRecord } from '../../data/create-record.ts';
import { linkClaims } from '../../data/link-claims.ts';

// What the content script has: the pack with its anchors cut short.
const RECORD = createRecord([loadBundledPack()]);
const TEXT = readFileSync(new URL('../../data/packs/jintan-2025/report.txt', import.meta.url), 'utf8');
const CLAIMS = readClaims(TEXT);

const link = (text: string) => linkClaims(text, readClaims(text), RECORD);
const PAGE = link(TEXT);
const STARTS = new Map(RECORD.reports[0]?.claims.map(({ id, anchor }) => [id, anchor.start]));

test('every claim read is on record, at its own anchor', () => {
  expect(PAGE.report?.id).toBe('jintan-2025');
  expect(PAGE.claims.filter(({ finding }) => finding.kind !== 'agrees')).toEqual([]);
  expect(PAGE.claims.filter(({ id, claim }) => STARTS.get(id) !== claim.start)).toEqual([]);
  expect(PAGE.summary).toMatchObject({ agree: CLAIMS.length, differ: 0, noRecord: 0 });
  expect(PAGE.claims.length + PAGE.missing.length).toBe(STARTS.size);
});

/** The figure with its last digit (Arabic or Chinese) changed to the next one. */
function withNextDigit(figure: string): string {
  const digits = '0123456789';
  const han = '一二三四五六七八九';
  const next = (all: string, digit: string) => all.charAt((all.indexOf(digit) + 1) % all.length);
  if (/\d/.test(figure)) return figure.replace(/\d(?=\D*$)/, (digit) => next(digits, digit));
  return figure.replace(/[一二三四五六七八九](?=[^一二三四五六七八九]*$)/, (digit) => next(han, digit));
}

/** The figure with the numeral of another: what a recorded figure elsewhere says. */
function withNumeralOf(figure: string, other: string | undefined): string {
  const [numeral, others] = [figure, other ?? ''].map((text) => /[\d.]+/.exec(text)?.[0]);
  return numeral && others ? figure.replace(numeral, others) : figure;
}

/** What is wrong with the page after one of its figures was replaced; empty when only that figure differs. */
function findFaults(at: Claim, figure: string): string[] {
  const shift = figure.length - at.text.length;
  const text = TEXT.slice(0, at.start) + figure + TEXT.slice(at.end);
  const page = link(text);
  if (page.claims.length !== PAGE.claims.length) return [`${page.claims.length} claims`];
  return page.claims.flatMap(({ id, claim, finding }, index) => {
    const before = PAGE.claims[index];
    const isHere = before?.claim.start === at.start;
    const start = (before?.claim.start ?? 0) + ((before?.claim.start ?? 0) > at.start ? shift : 0);
    const isAsExpected = finding.kind === (isHere ? 'differs' : 'agrees');
    const isFound = id === before?.id && claim.start === start;
    const hasBoth = !isHere || finding.record?.printed === at.text;
    return isAsExpected && isFound && hasBoth ? [] : [`${claim.text} ${id} ${finding.kind}`];
  });
}

test('each figure altered in turn differs there and nowhere else', () => {
  let alterations = 0;
  const faults = CLAIMS.flatMap((claim, index) => {
    const ways = [
      withNextDigit(claim.text),
      withNumeralOf(claim.text, CLAIMS[index - 1]?.text),
      withNumeralOf(claim.text, CLAIMS[index + 1]?.text),
    ];
    const figures = new Set(ways.filter((figure) => figure !== claim.text));
    alterations += figures.size;
    return [...figures].flatMap((figure) =>
      findFaults(claim, figure).map((fault) => `${claim.text} -> ${figure}: ${fault}`),
    );
  });
  expect(faults).toEqual([]);
  expect(alterations).toBeGreaterThan(2 * CLAIMS.length);
}, 60_000);

const lines = TEXT.split('\n');

test.each([
  ['the first half', TEXT.slice(0, TEXT.length / 2)],
  ['the second half', TEXT.slice(TEXT.length / 2)],
  ['paragraphs in reverse', [...lines].reverse().join('\n')],
  ['one paragraph after another, without line ends', lines.join('')],
  [
    'every other sentence',
    TEXT.split(/(?<=。)/)
      .filter((_, index) => index % 2)
      .join(''),
  ],
])('%s: all figures at their anchors, none differs', (_name, text) => {
  const { claims, summary, missing } = link(text);
  expect(claims.filter(({ finding }) => finding.kind !== 'agrees')).toEqual([]);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  expect(summary.figures + missing.length).toBe(STARTS.size);
});

test('a page with the report eighty times over is linked claim for claim', () => {
  const text = `${TEXT}\n`.repeat(80);
  const claims = readClaims(text);
  expect(linkClaims(text, claims, RECORD, { reading: null }).summary.agree).toBe(claims.length);
}, 30_000);
