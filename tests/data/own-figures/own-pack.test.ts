// Own figures as a pack: in the record, out to a file and back, and packs that nobody should let in.

import { describe, expect, test } from 'vitest';
import { findComparisons } from '../../../data/comparisons.ts';
import { createRecord } from '../../../data/create-record.ts';
import { readOwnPack, toOwnPack } from '../../../data/own-figures/own-pack.ts';
import { buildPack } from '../../../data/pack/build-pack.ts';
import { checkPack } from '../../../data/pack/check-pack.ts';
import type { Pack } from '../../../data/record.ts';
import { SMALL_PACK } from '../small-pack.ts';
import { ownFigure } from './own-figure.ts';

const { pack: BUNDLED } = buildPack(SMALL_PACK);
const RECORD = createRecord([BUNDLED]);
const LIFTS_2029 = ownFigure(9, { value: 10, printed: '10部' });
const newId = () => 'own-11111111-1111-4111-8111-111111111111';
const read = (text: string) => readOwnPack(text, 'own.json', RECORD, newId);
const write = (pack: unknown) => JSON.stringify(pack);

test('a figure of last year is set beside the claim, marked as its owner’s', () => {
  const record = createRecord([BUNDLED, toOwnPack([LIFTS_2029], RECORD)]);
  const claimed = record.observations.get('lifts-2030');
  const { prior } = claimed ? findComparisons(claimed, record, () => null) : { prior: null };
  expect(prior).toMatchObject({
    value: 10,
    period: '2029',
    comparability: 'same',
    source: { class: 'own', title: '住建局工作总结', publisher: 'zjj.example.cn' },
  });
});

test('it leaves as a pack that every rule holds for, and comes back the same', () => {
  const figures = [
    LIFTS_2029,
    ownFigure(8, { note: '初步数', status: 'target', bound: 'ge', printed: '18部以上' }),
  ];
  const text = write(toOwnPack(figures, RECORD));
  expect(checkPack(text, 'own.json')).toHaveProperty('pack');
  expect(read(text)).toEqual({ figures });
});

test('figures of any other pack come in with ids of ours, so that none stands for one of the record', () => {
  const answer = read(write(BUNDLED));
  const figures = 'figures' in answer ? answer.figures : [];
  expect(figures.length).toBe(BUNDLED.observations.length);
  expect(new Set(figures.map(({ id }) => id))).toEqual(new Set([newId()]));
});

describe('refused with a reason', () => {
  const own = toOwnPack([LIFTS_2029], RECORD);
  const with1 = (more: Partial<Pack['observations'][number]>): Pack => ({
    ...own,
    observations: own.observations.map((item) => ({ ...item, ...more })),
  });
  test.each<[string, string, RegExp]>([
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, /characters long/],
    ['a tower of brackets', '['.repeat(50_000), /nests deeper/],
    ['no JSON', '{', /is not JSON/],
    [
      'a key that reaches for the prototype',
      write(own).replace('{', '{"__proto__":{"polluted":1},'),
      /no record may use/,
    ],
    ['a number that overflows', write(own).replace('"value":10', '"value":1e400'), /too large/],
    ['HTML in a name', write({ ...own, title: { zh: '<img src=x>', en: 'x' } }), /title/],
    ['twins', write({ ...own, observations: [...own.observations, ...own.observations] }), /more than once/],
    ['a source that is not there', write({ ...own, sources: [] }), /names source/],
    ['an address that runs', write(own).replace('https://zjj', 'javascript://zjj'), /url/],
    [
      'an indicator the record has not',
      write({
        ...own,
        indicators: own.indicators.map((item) => ({ ...item, id: 'other' })),
        observations: with1({ indicator: 'other' }).observations,
      }),
      /"other" is not in the record/,
    ],
    ['a value that is not what is printed', write(with1({ value: 1000 })), /"10部" reads 10/],
    ['nothing', write({ ...own, observations: [] }), /holds no figures/],
  ])('%s', (_, text, reason) => {
    const answer = read(text);
    expect('problems' in answer ? answer.problems.join('\n') : '').toMatch(reason);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
