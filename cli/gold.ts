// Gold files: claims annotated by hand, in claim-line form, one JSON object a line.

import type { Claim, Span } from '../claims/claim.ts';

/** A hand-annotated claim: where it stands, and whichever fields its annotator gave. */
export interface GoldClaim extends Span, Partial<Omit<Claim, 'start' | 'end'>> {
  /** false where a careful reader may or may not want it: neither missed nor false. */
  must?: boolean;
}

/**
 * Reads a gold file.
 * @param text JSON lines; empty lines are skipped
 * @throws Error naming the line that is not a claim
 */
export function readGold(text: string): GoldClaim[] {
  const claims: GoldClaim[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const claim: unknown = JSON.parse(line);
    if (!isGoldClaim(claim)) throw new Error(`gold line ${index + 1} has no start and end`);
    claims.push(claim);
  });
  return claims;
}

function isGoldClaim(value: unknown): value is GoldClaim {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number';
}
