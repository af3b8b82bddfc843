// Packs of learnt reports: out and back without loss, and a gate that nothing gets through half.

import { expect, test } from 'vitest';
import { readLearntPack, toLearntPack } from '../../../data/learnt/learnt-pack.ts';
import type { LinkDecision } from '../../../data/learnt/learnt-report.ts';
import { learn } from './beside.ts';
import { createShelf, SUQING } from './learnt-shelf.ts';

const NOW = '2026-05-01T00:00:00.000Z';
const anchor = { exact: '240个', prefix: '充电桩', suffix: '，改造', start: 10, end: 14 };
const DECISION: LinkDecision = {
  a: { report: '江苏省溯青区 2024', anchor },
  b: { report: '江苏省溯青区 2025', anchor: { ...anchor, exact: '285套' } },
  verdict: 'confirmed',
  decided: NOW,
};
const REPORT = { ...learn(SUQING[2024]), name: '去年的', place: '溯青区', isPlaceGiven: true };
const PACK = toLearntPack([REPORT, learn(SUQING[2025])], [DECISION]);

const read = (text: string) => readLearntPack(text, 'pack.json', NOW);
const change = (alter: (pack: { reports: Record<string, unknown>[] } & Record<string, unknown>) => void) => {
  const pack = JSON.parse(PACK);
  alter(pack);
  return JSON.stringify(pack);
};

test('a pack that went out comes back as it was', async () => {
  const back = await read(PACK);
  if ('problems' in back) throw new Error(back.problems.join());
  expect(back.decisions).toEqual([DECISION]);
  expect(back.reports[0]).toMatchObject({ ...REPORT, seen: NOW });
  expect(back.reports[1]?.isPlaceGiven).toBe(false);
});

test('two packs merge: what is there already stays, and nothing comes twice', async () => {
  const { store } = createShelf();
  const back = await read(PACK);
  if ('problems' in back) throw new Error(back.problems.join());
  expect(await store.add(back.reports)).toEqual({ added: 2 });
  expect(await store.add(back.reports)).toEqual({ added: 0 });
  const mine = await store.get(REPORT.id);
  expect(mine).toMatchObject({ name: '去年的' });
});

test.each([
  ['text that is no JSON', '{', /is not JSON/],
  ['another format', change((pack) => Object.assign(pack, { format: 'x' })), /format/],
  ['a later version', change((pack) => Object.assign(pack, { version: 2 })), /version/],
  ['a field more', change(({ reports }) => Object.assign(reports[0] ?? {}, { script: 1 })), /reports\[0\]/],
  [
    'an address that runs',
    change(({ reports }) => Object.assign(reports[0] ?? {}, { address: 'javascript:alert(1)' })),
    /reports\[0\]\.address/,
  ],
  [
    'a text that is not what the digest says',
    change(({ reports }) => Object.assign(reports[1] ?? {}, { text: SUQING[2025].replace('22部', '23部') })),
    /reports\[1\].*digest/,
  ],
  ['keys that reach for the prototype', PACK.replace('"name"', '"__proto__"'), /no record may use/],
  ['nothing', toLearntPack([], []), /holds no reports/],
])('%s is refused whole, and it is said where', async (_, text, message) => {
  const answer = await read(text);
  expect('problems' in answer && answer.problems.join('\n')).toMatch(message);
});

test('a text that is no report is refused, though its digest is right', async () => {
  const text = '今天天气很好。';
  const { createHash } = await import('node:crypto');
  const digest = createHash('sha256').update(text).digest('hex');
  const answer = await read(change(({ reports }) => Object.assign(reports[0] ?? {}, { text, digest })));
  expect(answer).toEqual({ problems: [expect.stringContaining('is no work report')] });
});
