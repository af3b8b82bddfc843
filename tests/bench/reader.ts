// How fast claims are read, beside three references in the same run: a bare scan for digits, a plain pass over the
// characters, and Recognizers-Text called line by line, its fair use. And how the time grows with the text.

import { readFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { readClaims } from '../../claims/read-claims.ts';

const REPORT = new URL('../cases/reports/jintan-2025.txt', import.meta.url);
const SIZES = [1, 4, 16, 64, 100];
/** What installs the peers. */
export const PEER_HINT = 'npm ci --prefix tests/bench/peers';

type Run = (text: string) => number;
type Peer = Record<string, (text: string, culture: string) => unknown[]>;

const bareScan: Run = (text) => text.match(/\d+(\.\d+)?/g)?.length ?? 0;

const plainPass: Run = (text) => {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
};

const reader: Run = (text) => readClaims(text).length;

/** Hostile texts of the same length: what must not make the reader slow. */
const HOSTILE: Record<string, (length: number) => string> = {
  digits: (length) => '7'.repeat(length),
  multipliers: (length) => '万亿'.repeat(length / 2),
  brackets: (length) => '（1'.repeat(length / 2),
  'figures without a stop': (length) => '增长5家'.repeat(length / 4),
  'units per units': (length) => '1元/元'.repeat(length / 4),
  'wrapped numerals': (length) => '百\n'.repeat(length / 2),
  'open quotes': (length) => '“1个'.repeat(length / 3),
};

/** Fastest of several runs in microseconds: what else the machine was doing only ever adds. */
function timeUs(run: Run, text: string, rounds: number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run(text);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest * 1000;
}

async function loadPeer(): Promise<Run | undefined> {
  try {
    const numbers = (await import(from('recognizers-text-number'))) as { default: Peer };
    const units = (await import(from('recognizers-text-number-with-unit'))) as { default: Peer };
    const models = [
      numbers.default.recognizeNumber,
      numbers.default.recognizePercentage,
      units.default.recognizeCurrency,
      units.default.recognizeDimension,
    ].filter((model) => model !== undefined);
    return (text) => {
      const lines = text.split('\n');
      return lines.reduce(
        (sum, line) => sum + models.reduce((n, model) => n + model(line, 'zh-cn').length, 0),
        0,
      );
    };
  } catch {
    return undefined;
  }
}

function from(name: string): string {
  return new URL(`peers/node_modules/@microsoft/${name}/dist/${name}.umd.js`, import.meta.url).href;
}

/** Measures the reader; one record a thing measured. */
export async function benchReader(): Promise<object[]> {
  const text = readFileSync(REPORT, 'utf8');
  const readerUs = timeUs(reader, text, 600);
  const scanUs = timeUs(bareScan, text, 2000);
  const passUs = timeUs(plainPass, text, 2000);
  const records: object[] = [
    {
      bench: 'reader',
      text: 'jintan-2025',
      characters: text.length,
      claims: reader(text),
      readerUs,
      charactersPerSecond: Math.round((text.length / readerUs) * 1e6),
      timesBareScan: readerUs / scanUs,
      timesPlainPass: readerUs / passUs,
      goal: 'at most 80 times the bare scan',
    },
  ];
  records.push(await benchPeer(text, readerUs), ...benchGrowth(text), ...benchHostile(text.length * 16));
  return records;
}

async function benchPeer(text: string, readerUs: number): Promise<object> {
  const bench = 'reader beside Recognizers-Text, line by line';
  const peer = await loadPeer();
  if (peer === undefined) return { bench, skipped: 'peer not installed', install: PEER_HINT };
  const peerUs = timeUs(peer, text, 3);
  return { bench, peerMs: peerUs / 1000, timesFaster: peerUs / readerUs, goal: 'at least 500 times faster' };
}

/** By processor time over the same total of text, so that what else the machine does weighs on all sizes alike. */
function benchGrowth(text: string): object[] {
  const largest = SIZES.at(-1) ?? 1;
  const times = SIZES.map((size) => cpuUs(reader, `${text}\n`.repeat(size), Math.ceil((3 * largest) / size)));
  const first = times[0] ?? 1;
  return SIZES.map((size, index) => ({
    bench: 'reader growth',
    timesText: size,
    timesTime: (times[index] ?? 0) / first,
    ...(size === largest ? { goal: 'at most 110 times the time' } : {}),
  }));
}

/** Processor time of one run, averaged over `rounds`, in microseconds. */
function cpuUs(run: Run, text: string, rounds: number): number {
  const start = cpuUsage();
  for (let i = 0; i < rounds; i++) run(text);
  return cpuUsage(start).user / rounds;
}

/** Time on a hostile text and on one twice as long: a linear reader takes about twice the time. */
function benchHostile(length: number): object[] {
  return Object.entries(HOSTILE).map(([name, make]) => {
    const once = cpuUs(reader, make(length), 6);
    const twice = cpuUs(reader, make(length * 2), 3);
    return {
      bench: 'reader on hostile text',
      text: name,
      characters: length,
      ms: once / 1000,
      timesTimeAtTwice: twice / once,
    };
  });
}
