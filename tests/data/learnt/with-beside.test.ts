// Learnt figures beside those on record: the record stays first, agreement lends its words, contradiction is shown as
// another source, a computed figure gives way to a printed one.

import { expect, test } from 'vitest';
import type { Beside } from '../../../data/learnt/beside.ts';
import { withBeside } from '../../../data/learnt/with-beside.ts';
import type { Comparison } from '../../../data/linked-claim.ts';
import { LIFTS_PRIOR, toComparison, toLinked } from './comparisons.ts';

const quote = { report: '去年的报告', words: ['加装电梯', '15部', ''] as const, url: null };
const learnt = (value: number, more: Partial<Comparison> = {}) =>
  toComparison({
    value,
    printed: `${value}部`,
    quote,
    source: { ...LIFTS_PRIOR.source, class: 'learnt' },
    ...more,
  });
const beside = (prior: Comparison): Beside => ({ slots: { prior }, context: [], suggested: [], points: [] });

test('a gap is filled', () => {
  expect(withBeside(toLinked({ prior: null }), beside(learnt(15))).prior?.printed).toBe('15部');
});

test('a figure on record that agrees stays, with the words of the report', () => {
  const { prior, context } = withBeside(toLinked({ prior: LIFTS_PRIOR }), beside(learnt(15)));
  expect(prior).toEqual({ ...LIFTS_PRIOR, quote });
  expect(context).toEqual([]);
});

test('one that contradicts the record is shown beside it, as another source', () => {
  const older = toComparison({ relation: 'context', period: '2022' });
  const linked = toLinked({ prior: LIFTS_PRIOR, context: [older] });
  const { prior, context } = withBeside(linked, beside(learnt(18)));
  expect(prior).toBe(LIFTS_PRIOR);
  expect(context.pop()).toBe(older);
  expect(context).toMatchObject([
    { relation: 'context', printed: '18部', why: { zh: expect.stringContaining('不同') } },
  ]);
});

test('a computed figure gives way to a printed one, and stays in sight', () => {
  const derived = toComparison({ derived: { formula: '22 ÷ 1.4', low: 15, high: 16 } });
  const { prior, context } = withBeside(toLinked({ prior: derived }), beside(learnt(15)));
  expect(prior?.printed).toBe('15部');
  expect(context).toMatchObject([{ relation: 'context', derived: { formula: '22 ÷ 1.4' } }]);
});

test('a question is not asked where there is an answer', () => {
  const suggested = [{ id: 'a', slot: 'prior' as const, comparison: learnt(9) }];
  const doubt: Beside = { slots: {}, context: [], suggested, points: [] };
  expect(withBeside(toLinked({ prior: LIFTS_PRIOR }), doubt).suggested).toEqual([]);
  expect(withBeside(toLinked({ prior: null }), doubt).suggested).toEqual(suggested);
});

test('what was known of the claim stays as it was', () => {
  const linked = toLinked({ prior: null });
  const { id, claim, finding, indicator, source, sections } = withBeside(linked, beside(learnt(15)));
  expect({ id, claim, finding, indicator, source, sections }).toEqual({
    id: linked.id,
    claim: linked.claim,
    finding: linked.finding,
    indicator: linked.indicator,
    source: linked.source,
    sections: linked.sections,
  });
});
