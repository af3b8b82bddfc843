// How long a key stroke waits for its results, at the size of one report and at ten thousand indicators,
// beside a bare `includes` over the same names and plain Fuse.js.

import Fuse from 'fuse.js';
import { createSearch } from '../../data/search.ts';
import { createMadeRecord } from './made-record.ts';

export const QUERIES = [
  '充电桩',
  '电梯改造',
  '省级老旧小区',
  '养老床味',
  '停车',
  'chongdianzhuang',
  'cdz',
  'tingche',
  '充电z',
  'indicator',
  '3600',
  '>20000亩',
  '专利 目标',
  '下降',
  '火星基地',
  'zzzz',
  '电提',
  'tcbwei',
];
const LIMIT = 30;

function measureMs(run: (query: string) => void, rounds: number): { median: number; worst: number } {
  for (const query of QUERIES) run(query);
  const perQuery = QUERIES.map((query) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      run(query);
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
  }).toSorted((a, b) => a - b);
  return { median: perQuery[perQuery.length >> 1] ?? 0, worst: perQuery.at(-1) ?? 0 };
}

function benchSize(size: number): object {
  const record = createMadeRecord(size);
  const started = performance.now();
  const search = createSearch(record);
  const buildMs = performance.now() - started;
  const fields = record.entries.map(({ name, aliases, pinyin, initials }) =>
    [name.zh, name.en, ...aliases, ...pinyin.map((one) => one.replaceAll(' ', '')), ...initials].join('\n'),
  );
  const fuse = new Fuse(record.entries, {
    keys: ['name.zh', 'name.en', 'aliases', 'pinyin', 'initials'],
    threshold: 0.3,
  });
  const ours = measureMs((query) => search(query, LIMIT), 9);
  const scan = measureMs((query) => fields.filter((field) => field.includes(query)), 9);
  const plain = measureMs((query) => fuse.search(query, { limit: LIMIT }), 3);
  return {
    bench: 'search',
    indicators: size,
    buildMs,
    medianMs: ours.median,
    worstMs: ours.worst,
    includesMedianMs: scan.median,
    fuseMedianMs: plain.median,
    ratioToIncludes: ours.median / scan.median,
    ratioToFuse: ours.median / plain.median,
  };
}

/** Measures search at two sizes; milliseconds a query over a fixed set of queries. */
export async function benchSearch(): Promise<object[]> {
  return [benchSize(150), benchSize(10_000)];
}
