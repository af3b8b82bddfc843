// A report says some figures twice: in its survey of the year and under a heading. Linking gives each figure one partner a
// relation, so that one of the two would stand alone; what stands beside one of them stands beside the other.

import type { LinkableClaim } from '../report-links/read-linkable.ts';
import type { Beside } from './beside.ts';

/**
 * Gives claims the company of their twins: the same figure of the same indicator, narrowed alike.
 * @param besides what stands beside claims, by where they start; it is added to
 */
export function shareTwins(claims: readonly LinkableClaim[], besides: Map<number, Beside>): void {
  for (const twins of Map.groupBy(claims, toKey).values()) {
    const known = twins.flatMap(({ claim }) => besides.get(claim.start) ?? []);
    if (twins.length === 1 || known.length === 0) continue;
    const all = merge(known);
    for (const { claim } of twins) besides.set(claim.start, all);
  }
}

/** The first has the say. */
function merge(known: readonly Beside[]): Beside {
  return {
    slots: Object.assign({}, ...known.map(({ slots }) => slots).reverse()),
    context: known.flatMap(({ context }) => context),
    suggested: known.flatMap(({ suggested }) => suggested),
    points: known.flatMap(({ points }) => points),
  };
}

function toKey({ claim, reading }: LinkableClaim): string {
  const { value, valueHigh, bound, status, period } = claim;
  const { core, deed, unit, kind, direction, qualifiers } = reading;
  const narrowed = [...qualifiers].sort(([a], [b]) => (a < b ? -1 : 1));
  const measured = [core, deed, unit.word, kind, direction, narrowed];
  // What names nothing has no twin.
  return core === ''
    ? `at ${claim.start}`
    : JSON.stringify([value, valueHigh, bound, status, period, measured]);
}
