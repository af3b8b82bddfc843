// Which figures a card draws as bars, and how long each is: the claim and what may fairly stand beside it.

import type { Comparison, LinkedClaim } from '../data/linked-claim.ts';
import type { Figure } from '../data/record.ts';
import { findChange, isCountedAlike } from './compare-figures.ts';

export interface BarEntry {
  figure: Figure;
  form: 'actual' | 'target' | 'derived';
  isClaim: boolean;
  /** Share of the longest bar, 0 to 1. */
  length: number;
}

const isDrawable = (linked: LinkedClaim, other: Comparison): boolean =>
  isCountedAlike(other) &&
  (other.relation !== 'context' || (other.comparability === 'same' && other.area === undefined)) &&
  findChange({ ...other, bound: 'eq' }, { ...linked.claim, bound: 'eq' }, linked.claim.kind) !== null;

const toEntry = (other: Comparison) => ({
  figure: other,
  form: other.derived ? ('derived' as const) : other.status,
  isClaim: false,
});

/** The bars of a card, oldest first; none where fewer than two figures are comparable, or where length says nothing (ranks). */
export const toBarEntries = (linked: LinkedClaim): BarEntry[] => {
  const { claim, prior, target, outcome, base, context } = linked;
  if (claim.kind === 'rank' || claim.kind === 'streak' || claim.role === 'threshold') return [];
  const others = [prior, base, target, outcome, ...context].filter((each) => each !== null);
  const entries = [
    ...others.filter((each) => isDrawable(linked, each)).map(toEntry),
    { figure: claim, form: claim.status, isClaim: true },
  ].sort((a, b) => a.figure.period.localeCompare(b.figure.period));
  const longest = Math.max(...entries.map(({ figure }) => figure.value));
  if (entries.length < 2 || longest <= 0 || entries.some(({ figure }) => figure.value < 0)) return [];
  return entries.map((entry) => ({ ...entry, length: entry.figure.value / longest }));
};
