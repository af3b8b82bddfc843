// A word typed by its sound with a wrong character in it: 低宝 for 低保. Only where no name has the two characters side by
// side, and only where one of them is right: what merely sounds like a word is another word.

import type { Sounds } from './sounds.ts';

/** Other ways of writing Chinese words that no name holds; none where nothing sounds alike. */
export type HeardReader = (words: string) => string[];

const MOST_WORDINGS = 3;
const HAN_RUN = /\p{Script=Han}{2,}/gu;

function isHalfRight(typed: string, known: string): boolean {
  return (typed.charAt(0) === known.charAt(0)) !== (typed.charAt(1) === known.charAt(1));
}

/** @param all neighbouring characters of all names, and of everyday words */
export function createHeardReader(all: Iterable<string>, sounds: Sounds): HeardReader {
  const known = new Set(all);
  const pairs = Map.groupBy(known, (pair) => toSound(pair, sounds));
  return (words) => {
    const wordings: string[] = [];
    for (const { 0: run, index } of words.matchAll(HAN_RUN)) {
      for (let at = 0; at + 1 < run.length; at++) {
        const typed = run.slice(at, at + 2);
        if (known.has(typed)) continue;
        for (const pair of pairs.get(toSound(typed, sounds)) ?? []) {
          if (!isHalfRight(typed, pair)) continue;
          wordings.push(words.slice(0, index + at) + pair + words.slice(index + at + 2));
        }
      }
    }
    return wordings.slice(0, MOST_WORDINGS);
  };
}

const toSound = (pair: string, sounds: Sounds): string => Array.from(pair, sounds).join(' ');
