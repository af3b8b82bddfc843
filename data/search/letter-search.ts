// Finds entries by letters: English words, Latin abbreviations, full pinyin, initials. A query in letters
// does not say which of these it is, so each is tried and the best answer counts.

import type { SearchEntry } from '../search-record.ts';
import type { Fold } from './fold.ts';
import { createLetterScan, type LetterHit, type LetterScan } from './letter-scan.ts';
import { createWordIndex, toWords, type WordIndex } from './word-index.ts';

/** Entry to likeness, from 0 to 1. */
export type Likenesses = Map<number, number>;

const PINYIN_WORTH = 0.95;
const INITIALS_WORTH = 0.9;
const SLIP_WORTH = 0.7;
const SHORTEST_SLIP = 7;
/** Of several words, those found must make this share of their rarity. */
const ENOUGH_WORDS = 0.6;
/** Sounds that many speakers do not tell apart. */
const SOFT_SOUNDS: [RegExp, string][] = [
  [/([zcs])h/g, '$1'],
  [/([aei])ng/g, '$1n'],
];

function raise(likenesses: Likenesses, entry: number, likeness: number): void {
  if (likeness > (likenesses.get(entry) ?? 0)) likenesses.set(entry, likeness);
}

function toLikeness({ share, opens }: LetterHit): number {
  return 0.7 + (opens ? 0.05 : 0) + 0.25 * share;
}

function soften(letters: string): string {
  return SOFT_SOUNDS.reduce((soft, [sound, plain]) => soft.replace(sound, plain), letters);
}

function addHits(likenesses: Likenesses, hits: LetterHit[], worth: number): void {
  for (const hit of hits) raise(likenesses, hit.entry, worth * toLikeness(hit));
}

/** A single slip leaves one half of the letters whole. */
function scanHalves(scan: LetterScan, letters: string): LetterHit[] {
  const middle = letters.length >> 1;
  return [...scan(letters.slice(0, middle)), ...scan(letters.slice(middle), 'anywhere')];
}

function searchWords(words: WordIndex, typed: string[]): Likenesses {
  const sums: Likenesses = new Map();
  const rarities = typed.map((word) => words.getRarity(word));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  typed.forEach((word, nth) => {
    const share = (rarities[nth] ?? 0) / whole;
    for (const { entry, likeness } of words.search(word))
      sums.set(entry, (sums.get(entry) ?? 0) + share * likeness);
  });
  return new Map(Array.from(sums).filter(([, sum]) => sum >= ENOUGH_WORDS));
}

/** Gives the search by letters. It takes a folded run of words in letters. */
export function createLetterSearch(entries: SearchEntry[], fold: Fold): (run: string) => Likenesses {
  const spellings = entries.flatMap(({ pinyin }, entry) =>
    pinyin.map((syllables) => ({ entry, syllables: fold(syllables) })),
  );
  const scanPinyin = createLetterScan(spellings);
  const scanSoft = createLetterScan(
    spellings.map(({ entry, syllables }) => ({ entry, syllables: soften(syllables) })),
  );
  const scanInitials = createLetterScan(
    spellings.map(({ entry, syllables }) => ({ entry, syllables: syllables.replace(/(\S)\S*/g, '$1') })),
  );
  const words = createWordIndex(
    entries.flatMap(({ name, aliases }, entry) =>
      [name.en, name.zh, ...aliases].map((text) => ({ entry, text: fold(text) })),
    ),
    entries.length,
  );

  const searchJoined = (letters: string): Likenesses => {
    const likenesses: Likenesses = new Map();
    addHits(likenesses, scanPinyin(letters), PINYIN_WORTH);
    addHits(likenesses, scanInitials(letters), INITIALS_WORTH);
    if (likenesses.size === 0) addHits(likenesses, scanSoft(soften(letters)), PINYIN_WORTH);
    return likenesses;
  };

  return (run) => {
    const letters = run.replace(/[^a-z]/g, '');
    const likenesses = searchJoined(letters);
    for (const [entry, likeness] of searchWords(words, toWords(run))) raise(likenesses, entry, likeness);
    if (likenesses.size === 0 && letters.length >= SHORTEST_SLIP) {
      addHits(likenesses, scanHalves(scanPinyin, letters), SLIP_WORTH);
    }
    return likenesses;
  };
}
