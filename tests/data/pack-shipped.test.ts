// What ships is made of the pack alone: the same bytes each time, small enough, and the same pack once read.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadBundledPack } from '../../cli/load-pack.ts';
import { SPELLING } from '../../cli/spelling.ts';
import { toSearchRecord } from '../../data/pack/to-search-record.ts';
import { unpackSearchRecord } from '../../data/search-record.ts';

const pack = loadBundledPack();
const search = unpackSearchRecord(toSearchRecord(pack, SPELLING));

test('bytes are identical on every build', () => {
  const again = loadBundledPack();
  expect(JSON.stringify(again)).toBe(JSON.stringify(pack));
  expect(JSON.stringify(toSearchRecord(again, SPELLING))).toBe(
    JSON.stringify(toSearchRecord(pack, SPELLING)),
  );
});

test('the search record stays within its share of the budget', () => {
  const bytes = gzipSync(JSON.stringify(toSearchRecord(pack, SPELLING)), { level: 9 }).length;
  expect(bytes).toBeLessThan(25 * 1024);
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
