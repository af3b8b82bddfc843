// Pairs claims that were read with claims that were wanted, by overlapping spans.

import type { Claim, Span } from '../claims/claim.ts';
import type { GoldClaim } from './gold.ts';

export interface Matching {
  gold: GoldClaim[];
  pairs: [GoldClaim, Claim][];
  missed: GoldClaim[];
  falseClaims: Claim[];
}

/** Pairs each wanted claim with the first unpaired claim read that overlaps it. */
export function matchClaims(gold: GoldClaim[], claims: readonly Claim[]): Matching {
  const unpaired = new Set(claims);
  const pairs: [GoldClaim, Claim][] = [];
  const missed: GoldClaim[] = [];
  const ordered = [...gold].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const wanted of ordered) {
    while ((claims[first]?.end ?? Number.POSITIVE_INFINITY) <= wanted.start) first++;
    const found = findOverlap(claims, first, wanted, unpaired);
    if (found === undefined) missed.push(wanted);
    else {
      unpaired.delete(found);
      pairs.push([wanted, found]);
    }
  }
  return { gold: ordered, pairs, missed, falseClaims: [...unpaired] };
}

function findOverlap(
  claims: readonly Claim[],
  first: number,
  wanted: Span,
  unpaired: Set<Claim>,
): Claim | undefined {
  for (let i = first; i < claims.length; i++) {
    const claim = claims[i];
    if (claim === undefined || claim.start >= wanted.end) return undefined;
    if (claim.end > wanted.start && unpaired.has(claim)) return claim;
  }
  return undefined;
}
