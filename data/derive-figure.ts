// Figures the record leaves to be computed: a prior year, a base, a whole. Each keeps its formula, the interval
// that holds it and where its inputs come from; where the inputs must not be combined, the reason.

import {
  type Implied,
  implyBase,
  implyPrior,
  implyWhole,
  type Mismatch,
} from '../claims/arithmetic/imply.ts';
import { type Interval, toEnds } from '../claims/arithmetic/interval.ts';
import { inputsOf, type LoadedRecord } from './create-record.ts';
import { findYearBefore } from './fairness.ts';
import type { Derivation } from './linked-claim.ts';
import type { DerivationRule, Figure, Indicator, Observation, Words } from './record.ts';
import { toStated } from './to-stated.ts';

/** A computed figure; `amount` is the level or part it was computed from. */
export interface DerivedFigure extends Figure, Derivation {
  rule: DerivationRule;
  amount: Observation;
  rate: Observation;
  interval: Interval;
}

/** Why two observations must not be put into one formula. */
export interface Underivable {
  why: Words;
}

/** Computes what a rule says, or says why it cannot be; undefined where an input is not on record. */
export function deriveFigure(
  rule: DerivationRule,
  record: LoadedRecord,
): DerivedFigure | Underivable | undefined {
  const [amount, rate] = inputsOf(rule).map((id) => record.observations.get(id));
  if (!amount || !rate) return undefined;
  const [amountOf, rateOf] = [amount, rate].map((input) => record.indicators.get(input.indicator));
  const implied = imply(rule, amount, amountOf, rate, rateOf);
  if ('mismatch' in implied) return { why: WHY_NOT[implied.mismatch] };
  const { formula, value, unit, bound, interval } = implied;
  const period =
    rule.kind === 'whole-implied-by-share' ? amount.period : (findYearBefore(amount.period) ?? '');
  return {
    rule,
    amount,
    rate,
    formula,
    interval,
    ...toEnds(interval),
    value,
    unit,
    bound,
    status: 'actual',
    period,
  };
}

function imply(
  rule: DerivationRule,
  amount: Observation,
  amountOf: Indicator | undefined,
  rate: Observation,
  rateOf: Indicator | undefined,
): Implied | Mismatch {
  const level = toStated(amount, amountOf);
  const growth = { ...toStated(rate, rateOf), kind: 'change' as const };
  if (rule.kind === 'prior-implied-by-growth') return implyPrior(level, growth);
  if (rule.kind === 'base-implied-by-target') return implyBase(level, growth);
  return implyWhole(level, growth);
}

const WHY_NOT: Record<Mismatch['mismatch'], Words> = {
  prices: {
    zh: '增速按不变价,总量按现价,不能互相推算',
    en: 'The growth is in constant prices, the amount in current ones; neither implies the other',
  },
  points: {
    zh: '百分点不是百分比,不能据以推算',
    en: 'Percentage points are not percent; nothing follows for the amount',
  },
  units: { zh: '单位不同,不能推算', en: 'The units differ; nothing can be computed' },
  zero: { zh: '除数可能为零,不能推算', en: 'The divisor may be zero; nothing can be computed' },
};
