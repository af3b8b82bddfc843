// A person's rating as schema.org counts: there the best is the highest, here 1 is "borne out".

import type { Rating } from '../notes/claim-note.ts';

export const BEST_RATING = 5;
export const WORST_RATING = 1;

/** 1 (borne out) is 5, 5 (not borne out) is 1. */
export function toRatingValue(rating: Rating): number {
  return BEST_RATING + WORST_RATING - rating;
}

/** Undefined where the value is none of ours. */
export function fromRatingValue(value: number | undefined): Rating | undefined {
  const rating = BEST_RATING + WORST_RATING - (value ?? Number.NaN);
  return [1, 2, 3, 4, 5].includes(rating) ? (rating as Rating) : undefined;
}
