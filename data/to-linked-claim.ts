// A claim with what is known of its anchor. Painting a page needs only findings; comparisons and sections
// are looked up when a card or a list first asks for them, which keeps them out of the page's first frame.

import type { Claim } from '../claims/claim.ts';
import { type Comparisons, findComparisons } from './comparisons.ts';
import type { LoadedRecord } from './create-record.ts';
import { checkClaim } from './findings.ts';
import type { Match } from './judge-match.ts';
import type { Anchored } from './link-index.ts';
import type { SectionFinder } from './link-sections.ts';
import type { LinkedClaim, SectionLink } from './linked-claim.ts';

/** What is known of an anchor, whichever claim of the page is met there. */
export interface Known {
  anchored: Anchored;
  comparisons: () => Comparisons;
  sections: () => SectionLink[];
}

/** What learnt reports add comes later, where there are any. */
const NOTHING_LEARNT = { aim: null, suggested: [] };
const NOTHING_BESIDE: Comparisons = { prior: null, target: null, outcome: null, base: null, context: [] };

/**
 * Prepares what is known of an anchor.
 * @param claimOf id of the claim on the page that states an observation, or null
 */
export function toKnown(
  anchored: Anchored,
  record: LoadedRecord,
  claimOf: (observation: string) => string | null,
  findSection: SectionFinder,
): Known {
  const { claim, observation } = anchored;
  return {
    anchored,
    comparisons: once(() =>
      claim.role === 'value' ? findComparisons(observation, record, claimOf) : NOTHING_BESIDE,
    ),
    sections: once(() => [...claim.related, claim.section].flatMap((id) => findSection(id) ?? [])),
  };
}

/** A claim at its anchor. */
export function toLinkedClaim(
  id: string,
  claim: Claim,
  match: Match,
  { anchored, comparisons, sections }: Known,
  record: LoadedRecord,
): LinkedClaim {
  return {
    id,
    claim: toRead(claim, match),
    indicator: record.indicators.get(anchored.observation.indicator) ?? null,
    finding: checkClaim(claim, match, record),
    source: record.sources.get(anchored.source) ?? null,
    ...NOTHING_LEARNT,
    get prior() {
      return comparisons().prior;
    },
    get target() {
      return comparisons().target;
    },
    get outcome() {
      return comparisons().outcome;
    },
    get base() {
      return comparisons().base;
    },
    get context() {
      return comparisons().context;
    },
    get sections() {
      return sections();
    },
  };
}

/** A claim the record does not know. */
export function toUnknownClaim(id: string, claim: Claim, record: LoadedRecord): LinkedClaim {
  const finding = checkClaim(claim, null, record);
  return {
    id,
    claim,
    indicator: null,
    finding,
    source: null,
    sections: [],
    ...NOTHING_BESIDE,
    ...NOTHING_LEARNT,
  };
}

/** A claim known word for word is what the record says of it, also where its heading was cut off the page. */
function toRead(claim: Claim, { anchored, isSameFigure, isOtherBound }: Match): Claim {
  if (!isSameFigure || isOtherBound) return claim;
  const { bound, status, period } = anchored.figure;
  return { ...claim, bound, status, period };
}

function once<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
