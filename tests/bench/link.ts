// How many reports a second one core reads and links, and whether time and memory stay in proportion over a
// thousand of them: each is made from the invented province's two years, with figures, order and length changed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readClaims } from '../../claims/read-claims.ts';
import { linkReports } from '../../data/report-links/link-reports.ts';
import { readLinkable } from '../../data/report-links/read-linkable.ts';

const REPORTS = join(import.meta.dirname, '../cases/reports');
const COUNT = 1000;
const STEPS = 4;
const LENGTHS = [1, 2, 4, 8];

/** A small generator with a seed, so that every run makes the same reports. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A report like another: its paragraphs' sentences in another order, every figure's digits changed, years kept. */
function toOther(text: string, random: () => number): string {
  const lines = text.split('\n').map((line) => {
    const sentences = line.split(/(?<=。)/);
    const [first = '', ...rest] = sentences;
    return first + rest.toSorted(() => random() - 0.5).join('');
  });
  return lines
    .join('\n')
    .replace(/(?<![\d.年—])(?!20\d\d)\d+(?=[.\d]*(?:万|亿|%|元|个|家|公里|亩))/g, (digits) =>
      String(Math.ceil((0.5 + random()) * Number(digits))),
    );
}

// What is left after a collection is what is held; without one, heap sizes tell of luck.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Reads and links `COUNT` pairs in steps; the corpus is made as it goes, as a stream would bring it. */
function linkCorpus(earlier: string, later: string) {
  const random = createRandom(7);
  const steps = [];
  let links = 0;
  for (let step = 0; step < STEPS; step++) {
    const start = process.cpuUsage();
    for (let i = 0; i < COUNT / STEPS / 2; i++) {
      links += linkReports(
        readLinkable(toOther(earlier, random)),
        readLinkable(toOther(later, random)),
      ).length;
    }
    const { user } = process.cpuUsage(start);
    collect();
    steps.push({
      reportsPerSecond: COUNT / STEPS / (user / 1e6),
      heapMB: process.memoryUsage().heapUsed / 2 ** 20,
    });
  }
  return { steps, links };
}

/** Milliseconds for a report `times` as long: its body repeated. */
function measureLength(earlier: string, later: string, times: number) {
  const [a, b] = [earlier.repeat(times), later.repeat(times)];
  const rounds = 24 / times;
  const measure = (run: () => void) => {
    run();
    const start = process.cpuUsage();
    for (let i = 0; i < rounds; i++) run();
    return process.cpuUsage(start).user / 1000 / rounds;
  };
  return {
    ms: measure(() => linkReports(readLinkable(a), readLinkable(b))),
    readClaimsMs: measure(() => [readClaims(a), readClaims(b)]),
  };
}

/** Lines for `npm run bench`: throughput and heap in steps over the corpus, then time by length of the reports. */
export async function benchLinks(): Promise<object[]> {
  const earlier = readFileSync(join(REPORTS, 'invented-province-earlier.txt'), 'utf8');
  const later = readFileSync(join(REPORTS, 'invented-province.txt'), 'utf8');
  const { steps, links } = linkCorpus(earlier, later);
  const lengths = LENGTHS.map((times) => ({ times, ...measureLength(earlier, later, times) }));
  return [
    ...steps.map((step, i) => ({
      bench: 'link-corpus',
      reports: ((i + 1) * COUNT) / STEPS,
      ...step,
      speedToFirstStep: step.reportsPerSecond / (steps[0]?.reportsPerSecond ?? 1),
    })),
    { bench: 'link-corpus', reports: COUNT, links },
    ...lengths.map(({ times, ms, readClaimsMs }) => ({
      bench: 'link-length',
      times,
      ms,
      toReadingClaims: ms / readClaimsMs,
      toLinear: ms / times / (lengths[0]?.ms ?? 1),
    })),
  ];
}
