// English names and the Latin words that Chinese names hold (GDP, R&D, PM2.5), word by word.
// Typed words find them by their beginning, in singular or plural, and with one slip of a key.

/** A text of an entry whose Latin words are to be found. */
export interface WordedText {
  entry: number;
  text: string;
}

export interface WordIndex {
  /** Likeness for each entry: 1 for the very word, less for its beginning, its other form or a slip. */
  search(word: string): Float32Array;
  /** How rare a typed word is: high for words that few entries hold; middling for a word of no entry, which tells nothing apart. */
  getRarity(word: string): number;
}

const WORD = /[a-z][a-z0-9.&]*/g;
/** What English words end with. */
const ENDING = /^(e?[sd]?|ing|i?ons?|al|e?rs?|ors?|y|ies|ly|ive|ity|ists?|ics?|n|nt|ts?|ment)$/;
const SHORTEST_SLIP = 5;
const UNKNOWN_WORTH = 0.6;

/** Latin words of a folded text; a closing full stop is not part of one. */
export function toWords(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word.replace(/[.&]+$/, ''));
}

/** Other forms of one word: pollution and polluted, but not spaceship and spaces. */
function sharesStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a.charAt(common) === b.charAt(common)) common++;
  return common >= 4 && ENDING.test(a.slice(common)) && ENDING.test(b.slice(common));
}

/** Whether one letter added, dropped, changed or swapped with its neighbour makes the same word. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped === restB;
}

function getLikeness(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return typed.length > 1 ? 0.8 + (0.15 * typed.length) / word.length : 0.5;
  if (sharesStem(typed, word)) return 0.85;
  return typed.length >= SHORTEST_SLIP && isOneSlipApart(typed, word) ? 0.7 : 0;
}

/** Takes folded texts, those of one entry together. `entryCount` is how many entries there are. */
export function createWordIndex(texts: WordedText[], entryCount: number): WordIndex {
  const holders = new Map<string, number[]>();
  for (const { entry, text } of texts) {
    for (const word of toWords(text)) {
      const entries = holders.get(word) ?? [];
      if (entries.at(-1) !== entry) entries.push(entry);
      holders.set(word, entries);
    }
  }
  return {
    getRarity: (word) =>
      Math.log(1 + entryCount / (holders.get(word)?.length ?? 1)) * (holders.has(word) ? 1 : UNKNOWN_WORTH),
    search(typed) {
      const best = new Float32Array(entryCount);
      for (const [word, entries] of holders) {
        const likeness = getLikeness(typed, word);
        if (likeness === 0) continue;
        for (const entry of entries) best[entry] = Math.max(likeness, best[entry] ?? 0);
      }
      return best;
    },
  };
}
