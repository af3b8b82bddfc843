// Which figures a card draws as bars, and how long each is: the claim, what may fairly stand beside it, and the other
// years of its indicator.

import type { Comparison, LinkedClaim } from '../../data/linked-claim.ts';
import type { Figure } from '../../data/record.ts';
import { findChange, isCountedAlike } from '../wording/compare-figures.ts';

export interface BarEntry {
  figure: Figure;
  form: 'actual' | 'target' | 'derived';
  isClaim: boolean;
  /** What a reader must know before comparing lengths: added by themselves, or not quite the same thing. */
  note: 'own' | 'similar' | null;
  /** Share of the longest bar, 0 to 1. */
  length: number;
}

type Entry = Omit<BarEntry, 'length'>;

/** Of context, only the years of the indicator itself: no other place, and no part of a year. */
const isInSeries = ({ relation, area, period }: Comparison): boolean =>
  relation !== 'context' || (area === undefined && /^\d{4}$/.test(period));

const isDrawable = (linked: LinkedClaim, other: Comparison): boolean =>
  isCountedAlike(other) &&
  isInSeries(other) &&
  findChange({ ...other, bound: 'eq' }, { ...linked.claim, bound: 'eq' }, linked.claim.kind) !== null;

const toEntry = (other: Comparison): Entry => ({
  figure: other,
  form: other.derived ? 'derived' : other.status,
  isClaim: false,
  note: other.source.class === 'own' ? 'own' : other.comparability === 'similar' ? 'similar' : null,
});

/** One figure a year, and one target: of several, the one that stands first. */
const isFirst = ({ figure }: Entry, at: number, entries: Entry[]): boolean =>
  entries.findIndex(
    (each) => each.figure.period === figure.period && each.figure.status === figure.status,
  ) === at;

/**
 * The bars of a card, oldest first; none where fewer than two figures are comparable, where length says nothing (ranks),
 * or where the figure contradicts the record.
 */
export const toBarEntries = (linked: LinkedClaim): BarEntry[] => {
  const { claim, finding, prior, aim, target, outcome, base, context } = linked;
  if (finding.kind === 'differs') return [];
  if (claim.kind === 'rank' || claim.kind === 'streak' || claim.role === 'threshold') return [];
  const others = [prior, base, aim, target, outcome, ...context].filter((each) => each !== null);
  const own: Entry = { figure: claim, form: claim.status, isClaim: true, note: null };
  const entries = [own, ...others.filter((each) => isDrawable(linked, each)).map(toEntry)]
    .filter(isFirst)
    .sort((a, b) => a.figure.period.localeCompare(b.figure.period));
  const longest = Math.max(...entries.map(({ figure }) => figure.value));
  if (entries.length < 2 || longest <= 0 || entries.some(({ figure }) => figure.value < 0)) return [];
  return entries.map((entry) => ({ ...entry, length: entry.figure.value / longest }));
};
