// Which comparisons a card has rows for, in which order, and which gaps it names.
// A gap is named only where a reader would look for the figure: last year's, a target's base, next year's target.

import type { Comparison, LinkedClaim } from '../../data/linked-claim.ts';
import { findYear } from '../wording/format-period.ts';

export type RowField = 'prior' | 'target' | 'base' | 'outcome' | 'aim' | 'context';

/** One row. Where `comparison` is null the figure is missing; `period` is the year it would be for, "" if unknown. */
export interface CardRow {
  field: RowField;
  comparison: Comparison | null;
  period: string;
}

/** The fields whose absence the card names. */
const toExpected = ({ claim, indicator }: LinkedClaim): RowField[] => {
  if (indicator === null || claim.role === 'threshold' || claim.kind === 'streak') return [];
  if (claim.status === 'target') return ['base'];
  return claim.kind === 'rank' ? ['prior'] : ['prior', 'target'];
};

/** The rows that answer what the claim should be set beside, top to bottom. */
export const toCardRows = (linked: LinkedClaim): CardRow[] => {
  const { claim } = linked;
  const expected = toExpected(linked);
  const row = (field: Exclude<RowField, 'context'>, step: number): CardRow[] => {
    const comparison = linked[field];
    if (comparison === null && !expected.includes(field)) return [];
    return [{ field, comparison, period: comparison?.period ?? findYear(claim.period, step) ?? '' }];
  };
  return [
    ...row('prior', -1),
    ...row('aim', 0),
    ...row('base', -1),
    ...row('target', 1),
    ...row('outcome', 0),
  ];
};

/** Figures that only give context: those of the claim's own period first, for they give most. */
export const toContextRows = ({ claim, context }: LinkedClaim): CardRow[] =>
  context
    .map((comparison): CardRow => ({ field: 'context', comparison, period: comparison.period }))
    .sort((a, b) => Number(b.period === claim.period) - Number(a.period === claim.period));
