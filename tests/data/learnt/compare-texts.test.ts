// What changed between two texts: figures whole, words by character, paragraphs in their order; and no text so strange
// that the comparison does not end.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../../data/learnt/compare-texts.ts';

const print = (before: string, after: string) =>
  compareTexts(before, after).map(({ runs }) =>
    runs.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind]).join(''),
  );

test.each([
  ['甲1124个。\n乙', '甲1142个。\n乙', ['甲[-1124][+1142]个。']],
  ['增长5.8%。', '增长5.6%。', ['增长[-5.8%][+5.6%]。']],
  ['甲。\n乙。', '甲。\n丙丁。\n乙。', ['[+丙丁。]']],
  ['甲。\n丙丁。\n乙。', '甲。\n乙。', ['[-丙丁。]']],
  ['新建充电桩240个', '新改建充电桩240个', ['新[+改]建充电桩240个']],
  ['甲', '甲', []],
  ['完全不同的一段话', '另外说起别件事情', ['[-完全不同的一段话]', '[+另外说起别件事情]']],
])('%j, %j', (before, after, expected) => {
  expect(print(before, after).sort()).toEqual([...expected].sort());
});

test('both texts can be put together again from what is the same and what changed', () => {
  const line = fc.string({ unit: fc.constantFrom('新', '增', '1', '2', '.', '个', '，'), maxLength: 30 });
  const text = fc.array(line, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = compareTexts(before.join('\n'), after.join('\n')).flatMap((paragraph) => paragraph.runs);
      const sizeOf = (kind: string) =>
        runs.filter((run) => run.kind === kind).reduce((sum, run) => sum + run.text.length, 0);
      const grown = after.join('').length - before.join('').length;
      expect(sizeOf('added') - sizeOf('removed')).toBe(grown);
    }),
  );
});

test('two long texts that have nothing in common are compared too', () => {
  const before = Array.from({ length: 1500 }, (_, at) => `甲${at}`.repeat(8)).join('\n');
  const after = Array.from({ length: 1500 }, (_, at) => `乙${at * 7}`.repeat(8)).join('\n');
  expect(compareTexts(before, after).length).toBeGreaterThan(0);
});
