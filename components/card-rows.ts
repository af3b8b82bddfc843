// Which comparisons a card has rows for, in which order, and which gaps it names.
// A gap is named only where a reader would look for the figure: last year's, a target's base, next year's target.

import type { Comparison, LinkedClaim } from '../data/linked-claim.ts';
import { findYear } from './format-period.ts';

export type RowField = 'prior' | 'target' | 'base' | 'outcome' | 'context';

/** One row. Where `comparison` is null the figure is missing; `period` is the year it would be for, "" if unknown. */
export interface CardRow {
  field: RowField;
  comparison: Comparison | null;
  period: string;
}

/** Whether the card should say that a comparison is missing. */
const namesGap = ({ claim, indicator }: LinkedClaim): boolean =>
  indicator !== null && claim.role === 'value' && claim.kind !== 'streak';

/** The rows of a card, top to bottom. */
export const toCardRows = (linked: LinkedClaim): CardRow[] => {
  const { claim } = linked;
  const expected: RowField[] = !namesGap(linked)
    ? []
    : claim.status === 'actual'
      ? ['prior', 'target']
      : ['base'];
  const row = (field: Exclude<RowField, 'context'>, step: number): CardRow[] => {
    const comparison = linked[field];
    if (comparison === null && !expected.includes(field)) return [];
    return [{ field, comparison, period: comparison?.period ?? findYear(claim.period, step) ?? '' }];
  };
  return [
    ...row('prior', -1),
    ...row('base', -1),
    ...row('target', 1),
    ...row('outcome', 0),
    ...linked.context.map(
      (comparison): CardRow => ({ field: 'context', comparison, period: comparison.period }),
    ),
  ];
};
