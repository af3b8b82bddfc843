// Whether what grows with a text grows in proportion: mapping a page, linking its claims to the record, comparing two
// texts. Processor time, beside the same at the smallest size.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { readClaims } from '../../claims/read-claims.ts';
import { createRecord } from '../../data/create-record.ts';
import { compareTexts } from '../../data/learnt/compare-texts.ts';
import { linkClaims } from '../../data/link-claims.ts';
import { TextMap } from '../../overlay/text-map.ts';

const ROOT = join(import.meta.dirname, '../..');
const SIZES = [8, 16, 32, 64];

/** One line a thing and size. */
export function benchGrowth(): object[] {
  const record = createRecord([JSON.parse(readFileSync(join(ROOT, '.generated/pack.json'), 'utf8'))]);
  const text = readFileSync(join(ROOT, 'data/packs/jintan-2025/report.txt'), 'utf8');
  const works: Record<string, (times: number) => () => void> = {
    'mapping a page’s text': (times) => () => mapText(text.split('\n'), 50 * times),
    'linking a page to the record': (times) => {
      const long = `${text}\n`.repeat(times);
      const claims = readClaims(long);
      return () => linkClaims(long, claims, record, { reading: null });
    },
    'comparing two texts without a word in common': (times) => {
      const make = (word: string) =>
        Array.from({ length: 20 * times }, (_, at) => `${word}${at}`.repeat(8)).join('\n');
      const [before, after] = [make('甲'), make('乙')];
      return () => compareTexts(before, after);
    },
  };
  return Object.entries(works).flatMap(([name, toWork]) => measure(name, toWork));
}

function mapText(lines: readonly string[], times: number): void {
  const map = new TextMap<object>();
  for (let at = 0; at < times; at++) for (const line of lines) map.add({}, line);
  if (map.text.length === 0) throw new Error('Nothing was mapped.');
}

function measure(name: string, toWork: (times: number) => () => void): object[] {
  const [smallest = 1] = SIZES;
  const costs = SIZES.map((times) => toCpuUs(toWork(times)));
  return SIZES.map((times, at) => ({
    bench: 'growth',
    of: name,
    timesText: times / smallest,
    timesTime: (costs[at] ?? 0) / (costs[0] ?? 1),
  }));
}

/** The least of a few: what else runs only adds. */
function toCpuUs(work: () => void): number {
  work();
  const costs = Array.from({ length: 5 }, () => {
    const start = cpuUsage();
    work();
    return cpuUsage(start).user;
  });
  return Math.min(...costs);
}
