// Which characters of a name a query matched, so that they can be marked. Only shows; ranking is done elsewhere.

import type { Span } from '../../claims/claim.ts';
import type { SearchEntry } from '../search-record.ts';
import type { Fold } from './fold.ts';
import { toGrams } from './gram-index.ts';
import { toWords } from './word-index.ts';

/** Takes the words as typed, and the words that found the entry, which may be official ones for them. */
type Marker = (entry: SearchEntry, typed: string, official: string) => { zh: Span[]; en: Span[] };

/** Joins marked places to spans. */
function toSpans(marked: boolean[]): Span[] {
  const spans: Span[] = [];
  marked.forEach((isMarked, at) => {
    const last = spans.at(-1);
    if (!isMarked) return;
    if (last?.end === at) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  });
  return spans;
}

function markAll(text: string, word: string, marked: boolean[]): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    marked.fill(true, at, at + word.length);
  }
}

/** Pairs of characters where there are any, else the single characters. */
function markHan(name: string, grams: Set<string>): boolean[] {
  const marked = new Array<boolean>(name.length).fill(false);
  for (const gram of grams) if (gram.length > 1) markAll(name, gram, marked);
  if (!marked.includes(true)) for (const gram of grams) markAll(name, gram, marked);
  return marked;
}

/** Marks the characters whose pinyin or initials were typed. */
function markLetters(name: string, syllables: string[], letters: string, marked: boolean[]): void {
  if (letters === '' || syllables.length !== name.length) return;
  for (const spelled of [syllables, syllables.map((syllable) => syllable.charAt(0))]) {
    const start = spelled.findIndex((_, nth) => spelled.slice(nth).join('').startsWith(letters));
    if (start < 0) continue;
    let length = 0;
    for (let nth = start; length < letters.length; nth++) {
      marked[nth] = true;
      length += spelled[nth]?.length ?? letters.length;
    }
    return;
  }
}

/** Gives the marker; it takes folded words. */
export function createMarker(fold: Fold): Marker {
  return (entry, typed, official) => {
    const zh = Array.from(entry.name.zh, (char) => fold(char).charAt(0)).join('');
    const en = entry.name.en.toLowerCase();
    const han = markHan(zh, toGrams(`${typed} ${official}`));
    markLetters(zh, (entry.pinyin[0] ?? '').split(' '), typed.replace(/[^a-z]/g, ''), han);
    const latin = new Array<boolean>(en.length).fill(false);
    for (const word of toWords(typed)) {
      markAll(zh, word, han);
      if (word.length > 1) markAll(en, word, latin);
    }
    return { zh: toSpans(han), en: toSpans(latin) };
  };
}
