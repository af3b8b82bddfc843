// The light index in front of Fuse for Chinese: single characters and neighbouring pairs, each with the
// entries that hold it. It needs no dictionary, and does not care in which order the words are typed.

import type { Fold } from './fold.ts';

/** One text of an entry. A faint text (a section title) finds the entry, but counts for less than its name. */
export interface IndexedText {
  entry: number;
  text: string;
  faint: boolean;
}

/** How well each entry holds a query: 1 when every character and every neighbouring pair of it occurs. */
export interface Cover {
  /** Share of the query found anywhere in the entry, rare grams weighing more. */
  found: Float32Array;
  /** The same, with what only faint texts hold counted down. */
  weight: Float32Array;
}

export interface GramIndex {
  cover(words: string): Cover;
  /** Neighbouring characters of all texts, each pair once. */
  listPairs(): string[];
}

const HAN_RUN = /\p{Script=Han}+/gu;
const SINGLE_WEIGHT = 0.35;
const FAINT_WEIGHT = 0.3;
/** What no entry holds tells nothing apart, but it was meant. */
const UNKNOWN_WORTH = 0.6;

/** Single characters and pairs of a folded text's Chinese runs. */
export function toGrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (let at = 0; at < run.length; at++) {
      grams.add(run.charAt(at));
      if (at + 1 < run.length) grams.add(run.slice(at, at + 2));
    }
  }
  return grams;
}

interface Posting {
  entries: number[];
  faint: boolean[];
}

function postGram(postings: Map<string, Posting>, gram: string, { entry, faint }: IndexedText): void {
  const posting = postings.get(gram) ?? { entries: [], faint: [] };
  const last = posting.entries.length - 1;
  if (posting.entries[last] === entry) {
    posting.faint[last] = (posting.faint[last] ?? false) && faint;
    return;
  }
  posting.entries.push(entry);
  posting.faint.push(faint);
  postings.set(gram, posting);
}

/** Takes the texts of all entries, those of one entry together. `entryCount` is how many entries there are. */
export function createGramIndex(texts: IndexedText[], entryCount: number, fold: Fold): GramIndex {
  const postings = new Map<string, Posting>();
  for (const text of texts) for (const gram of toGrams(fold(text.text))) postGram(postings, gram, text);

  const addGram = (gram: string, share: number, { found, weight }: Cover): void => {
    const posting = postings.get(gram);
    posting?.entries.forEach((entry, nth) => {
      found[entry] = (found[entry] ?? 0) + share;
      weight[entry] = (weight[entry] ?? 0) + share * (posting.faint[nth] ? FAINT_WEIGHT : 1);
    });
  };
  const getWorth = (gram: string): number => {
    const holders = postings.get(gram)?.entries.length;
    const rarity = Math.log(1 + entryCount / (holders ?? 1)) * (holders === undefined ? UNKNOWN_WORTH : 1);
    return rarity * (gram.length === 1 ? SINGLE_WEIGHT : 1);
  };

  return {
    listPairs: () => [...postings.keys()].filter((gram) => gram.length === 2),
    cover(words) {
      const cover = { found: new Float32Array(entryCount), weight: new Float32Array(entryCount) };
      const grams = Array.from(toGrams(words), (gram) => ({ gram, worth: getWorth(gram) }));
      const whole = grams.reduce((sum, { worth }) => sum + worth, 0);
      for (const { gram, worth } of grams) addGram(gram, worth / whole, cover);
      return cover;
    },
  };
}
