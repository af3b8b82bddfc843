// In which order the workbench lists claims: as they stand in the report, the greatest change first, or what needs a
// second look first. Pure.

import { toChange } from '../../claims/arithmetic/change.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { isCountedAlike } from '../wording/compare-figures.ts';
import type { BenchEntry, FindingChoice } from './bench-filter.ts';

export type BenchOrder = 'page' | 'change' | 'finding';

/** What a person would look at first. */
const FINDING_ORDER: readonly FindingChoice[] = ['differs', 'not-comparable', 'no-record', 'agrees'];

/** The change, in percent, from the year before (for a target: from where things stood); null where none can be told. */
export const findRelativeChange = ({ claim, prior, base, finding }: LinkedClaim): number | null => {
  const before = claim.status === 'target' ? base : prior;
  if (before === null || finding.kind === 'differs' || !isCountedAlike(before)) return null;
  return toChange(before, { ...claim, unit: before.unit })?.percent ?? null;
};

/** The greatest rise first, the greatest fall after the least rise, what cannot be told last. */
const byChange = (entries: readonly BenchEntry[]): BenchEntry[] => {
  const changes = entries.map((entry) => ({ entry, change: findRelativeChange(entry.linked) }));
  const told = changes.flatMap(({ entry, change }) => (change === null ? [] : [{ entry, change }]));
  const untold = changes.filter(({ change }) => change === null);
  return [...told.sort((a, b) => b.change - a.change), ...untold].map(({ entry }) => entry);
};

const byFinding = (entries: readonly BenchEntry[]): BenchEntry[] =>
  [...entries].sort((a, b) => FINDING_ORDER.indexOf(a.finding) - FINDING_ORDER.indexOf(b.finding));

/** The entries in another order; among equals, as in the report. */
export const sortEntries = (entries: readonly BenchEntry[], order: BenchOrder): readonly BenchEntry[] => {
  if (order === 'change') return byChange(entries);
  return order === 'finding' ? byFinding(entries) : entries;
};
