// How far a person has come with a report: claims that they rated, of all there are.

import type { PlacedNotes } from './place-notes.ts';

export interface Progress {
  rated: number;
  all: number;
}

/**
 * Counts the claims at hand that carry a rating. A note without one says something, but judges nothing.
 * @param claims ids of the report's claims
 */
export function countRated(claims: readonly string[], { byClaim }: Pick<PlacedNotes, 'byClaim'>): Progress {
  const rated = claims.filter((id) => (byClaim.get(id)?.rating ?? null) !== null);
  return { rated: rated.length, all: claims.length };
}
