// What changed between two packs, said in words.

import { expect, test } from 'vitest';
import { buildPack } from '../../data/pack/build-pack.ts';
import { diffPacks } from '../../data/pack/diff-packs.ts';
import { SMALL_PACK, withEdit } from './small-pack.ts';

const { pack } = buildPack(SMALL_PACK);

test('a pack says the same as itself', () => {
  expect(diffPacks(pack, structuredClone(pack))).toEqual([]);
});

test('a corrected figure is told with both values', () => {
  const after = buildPack(withEdit('observations.jsonl', /150/g, '155')).pack;
  expect(diffPacks(pack, after)).toEqual([
    'corrected observations lifts-2030-dahe: value from 150 to 155',
    'corrected observations lifts-2030-dahe: printed from "加装电梯150部" to "加装电梯155部"',
  ]);
});

test('a field given for the first time completes its record', () => {
  const after = buildPack(withEdit('sources.jsonl', 'null', '"2031-02-01"')).pack;
  const noted = buildPack(
    withEdit('sources.jsonl', '"class": "news"', '"class": "news", "note": "转载"'),
  ).pack;
  expect(diffPacks(pack, after)).toEqual([
    'corrected sources dahe-news: published from null to "2031-02-01"',
  ]);
  expect(diffPacks(pack, noted)).toEqual(['completed sources dahe-news: note is "转载"']);
  expect(diffPacks(noted, pack)).toEqual(['emptied sources dahe-news: note was "转载"']);
});

test('records added and removed are told with what they say', () => {
  const before = buildPack(
    withEdit('comparisons.jsonl', /\{"a": "lifts-2030", "b": "lifts-2031".*\n/, ''),
  ).pack;
  expect(diffPacks(before, pack)).toEqual(['added comparisons lifts-2030 ~ lifts-2031: target, same']);
  expect(diffPacks(pack, before)).toEqual(['removed comparisons lifts-2030 ~ lifts-2031: target, same']);
});
