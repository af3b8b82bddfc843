// Everyday words that ship with a record: those it has a use for.

import { expect, test } from 'vitest';
import { pruneEveryday } from '../../data/pack/prune-everyday.ts';

const names = [
  ['加装既有住宅电梯', '电梯', '升降机'],
  ['新增公共充电桩', '充电桩'],
];

test.each([
  ['电梯 升降机 梯子', '电梯 梯子', 'what all it leads to are called anyway is left out'],
  ['地铁 轨道交通', '', 'what leads nowhere is left out'],
  ['电梯 升降机', '', 'a line without words is left out'],
  ['充电桩 升降机', '充电桩 升降机', 'a name of another entry stays'],
  ['电梯 lift', '电梯 lift', 'Latin words stay'],
])('%s becomes "%s": %s', (list, left) => expect(pruneEveryday(list, names)).toBe(left));
