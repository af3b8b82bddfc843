// Fuse.js over the few texts that the indexes let through: it forgives the wrong character that no index
// can, and says how near each text is to what was typed.

import Fuse from 'fuse.js/basic';

/** One name of an entry, folded. */
export interface RankedText {
  entry: number;
  text: string;
  /** 0 for the name, then counting the aliases: the first ones are the closest. */
  place: number;
}

export interface Rank {
  /** 1 where the text holds the pattern as typed; each wrong character takes its share away. */
  likeness: number;
  /** How much of the text the pattern is, up to 1; a little less for a late alias. */
  brevity: number;
}

/** One wrong character in three is forgiven. */
const THRESHOLD = 0.34;
const PERFECT = 0.001;
/** Decides only between names that fit equally well. */
const PLACE_COST = 0.01;
/** Fuse cuts longer patterns into pieces, and calls a text that holds only one of them near: no more is compared. */
export const LONGEST_PATTERN = 32;

/** Ranks the texts against a pattern; entries without a text near enough are left out. */
export function rankTexts(pattern: string, texts: RankedText[]): Map<number, Rank> {
  const fuse = new Fuse(
    texts.map(({ text }) => text),
    {
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: false,
      threshold: THRESHOLD,
    },
  );
  const ranks = new Map<number, Rank>();
  for (const { refIndex, item, score = 1 } of fuse.search(pattern.slice(0, LONGEST_PATTERN))) {
    const { entry, place } = texts[refIndex] ?? { entry: 0, place: 0 };
    const rank = {
      likeness: score <= PERFECT ? 1 : 1 - score,
      brevity: Math.min(1, pattern.length / item.length) - PLACE_COST * place,
    };
    const best = ranks.get(entry);
    if (!best || rank.likeness + rank.brevity > best.likeness + best.brevity) ranks.set(entry, rank);
  }
  return ranks;
}
