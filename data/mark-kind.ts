// How a claim is marked, on the page and in lists: a contradiction before all, then whether anything is known to set it
// beside, then what it is.

import type { LinkedClaim } from './linked-claim.ts';

export type MarkKind = 'actual' | 'target' | 'unrecorded' | 'differs';

/** Looks up the claim's comparisons only where the record does not know it. */
export function toMarkKind(linked: LinkedClaim): MarkKind {
  const { finding, claim } = linked;
  if (finding.kind === 'differs') return 'differs';
  if (finding.kind === 'no-record' && !isCompared(linked)) return 'unrecorded';
  return claim.status;
}

/** Whether there is anything to set the claim beside. */
export function isCompared({ prior, target, outcome, base, aim, context }: LinkedClaim): boolean {
  return Boolean(prior ?? target ?? outcome ?? base ?? aim ?? context[0]);
}
