// What ships is made of the pack alone: the same bytes each time, small enough, and the same pack once read.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadBundledPack } from '../../cli/load-pack.ts';
import { SPELLING } from '../../cli/spelling.ts';
import { toPageRecord } from '../../data/pack/to-page-record.ts';
import { toSearchRecord } from '../../data/pack/to-search-record.ts';
import { type PageRecord, toPack } from '../../data/page-record.ts';
import { unpackSearchRecord } from '../../data/search-record.ts';

const pack = loadBundledPack();
const page = toPack(JSON.parse(JSON.stringify(toPageRecord(pack))) as PageRecord);
const search = unpackSearchRecord(toSearchRecord(pack, SPELLING));

test('bytes are identical on every build', () => {
  const again = loadBundledPack();
  expect(JSON.stringify(toPageRecord(again))).toBe(JSON.stringify(toPageRecord(pack)));
  expect(JSON.stringify(toSearchRecord(again, SPELLING))).toBe(
    JSON.stringify(toSearchRecord(pack, SPELLING)),
  );
});

test.each([
  ['page', toPageRecord(pack), 20],
  ['search', toSearchRecord(pack, SPELLING), 25],
])('the %s record stays within its share of the budget', (_name, record, kilobytes) => {
  expect(gzipSync(JSON.stringify(record), { level: 9 }).length).toBeLessThan(kilobytes * 1024);
});

test('the page has every claim at its place, with its observation, section and related sections', () => {
  const toPlain = ({ reports: [report] }: typeof pack) =>
    report?.claims.map(({ borderline: _borderline, anchor: { exact, start, end }, ...claim }) => ({
      ...claim,
      ...{ exact, start, end },
    }));
  expect(toPlain(page)).toEqual(toPlain(pack));
});

test('the page has every figure as printed, from the same address', () => {
  const toPlain = ({ observations, sources }: typeof pack) =>
    observations.map(({ note: _note, corroboratedBy: _corroborated, source, ...observation }) => ({
      ...observation,
      url: sources.find(({ id }) => id === source)?.url,
    }));
  expect(toPlain(page)).toEqual(toPlain(pack));
});

test('the page has names, judgements and rules, and not what it never shows', () => {
  expect(page.indicators.map(({ name }) => name)).toEqual(pack.indicators.map(({ name }) => name));
  expect(page.comparisons).toEqual(pack.comparisons);
  expect(page.derivations).toEqual(pack.derivations);
  expect(page.indicators.flatMap(({ aliases }) => aliases)).toEqual([]);
  expect(page.reports[0]?.archive).not.toHaveProperty('text');
});

test('search knows an indicator by all the ways it is typed', () => {
  const piles = search.entries.find(({ id }) => id === 'public-charging-piles');
  expect(piles?.aliases).toEqual(expect.arrayContaining(['充电桩', '电桩', 'charging piles']));
  expect(piles?.pinyin).toContain('xin zeng gong gong chong dian zhuang');
  expect(piles?.initials).toContain('cdz');
  expect(search.entries.find(({ id }) => id === 'pm25')?.initials).toContain('pm2.5njnd');
  expect(search.entries.find(({ id }) => id === 'gdp')?.aliases).toEqual(
    expect.arrayContaining(['GDP', '经济总量', '国内生产总值']),
  );
});

test('search shows the years side by side, computed ones with their interval', () => {
  const revenue = search.entries.find(({ id }) => id === 'tourism-revenue');
  expect(revenue?.observations).toMatchObject([
    { period: '2023', printed: '180亿元 ÷ (1 + 15.4%)', derived: { low: expect.any(Number) } },
    { period: '2024', value: 18_000_000_000, printed: '180亿元' },
  ]);
});

test('search goes in page order, and each entry has a claim of the page to jump to', () => {
  const order = new Map(pack.reports[0]?.claims.map(({ id, anchor }) => [id, anchor.start]));
  const places = search.entries.map(({ claims: [first = ''] }) => order.get(first) ?? -1);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
