// Finds entries by letters: English words, Latin abbreviations, full pinyin, initials. A query in letters
// does not say which of these it is, so each is tried and the best answer counts.

import type { SearchEntry } from '../search-record.ts';
import type { Fold } from './fold.ts';
import { createLetterScan, createMixedScan, type LetterHit, type LetterScan } from './letter-scan.ts';
import { LONGEST_PATTERN, type RankedText, rankTexts } from './rank-texts.ts';
import { createWordIndex, toWords, type WordIndex } from './word-index.ts';

/** For each entry a likeness from 0 to 1. */
export type Likenesses = Float32Array;

const PINYIN_WORTH = 0.95;
const INITIALS_WORTH = 0.9;
const TELLING_SHARE = 0.6;
const SLIP_WORTH = 0.7;
const SHORTEST_SLIP = 7;
const SHORTEST_MIXED = 4;
/** Of several words, those found must make this share of their rarity. */
const ENOUGH_WORDS = 0.45;
/** Sounds that many speakers do not tell apart. */
const SOFT_SOUNDS: [RegExp, string][] = [
  [/([zcs])h/g, '$1'],
  [/([aei])ng/g, '$1n'],
];

function toLikeness({ share, opens }: LetterHit): number {
  return 0.7 + (opens ? 0.05 : 0) + 0.25 * share;
}

/** A few initials in the middle of a long name are chance, unless typed characters say the same. */
function isTelling({ share, opens }: LetterHit): boolean {
  return opens || share >= TELLING_SHARE;
}

function soften(letters: string): string {
  return SOFT_SOUNDS.reduce((soft, [sound, plain]) => soft.replace(sound, plain), letters);
}

/** Figures inside names are left out: whoever types letters does not stop for them. */
function toLetters(syllables: string): string {
  return syllables
    .replace(/[^a-z ]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

function addHits(likenesses: Likenesses, hits: LetterHit[], worth: number): void {
  for (const hit of hits) {
    likenesses[hit.entry] = Math.max(likenesses[hit.entry] ?? 0, worth * toLikeness(hit));
  }
}

/** A single slip leaves one half of the letters whole: entries that hold either, for Fuse to look at closely. */
function findHalves(scan: LetterScan, letters: string): Set<number> {
  const middle = letters.length >> 1;
  const hits = [...scan(letters.slice(0, middle)), ...scan(letters.slice(middle), 'anywhere')];
  return new Set(hits.map(({ entry }) => entry));
}

/** Entries whose pinyin is one slip away, and not two. */
function addSlips(likenesses: Likenesses, letters: string, spellings: RankedText[]): void {
  const least = 1 - 1.5 / Math.min(letters.length, LONGEST_PATTERN);
  for (const [entry, { likeness, brevity }] of rankTexts(letters, spellings)) {
    if (likeness >= least) likenesses[entry] = SLIP_WORTH + 0.1 * brevity;
  }
}

/** Several words of letters in any order: an entry must have them all. */
function joinWords(found: Likenesses[]): Likenesses {
  const [first = new Float32Array(), ...others] = found;
  return first.map((likeness, entry) => {
    const all = [likeness, ...others.map((other) => other[entry] ?? 0)];
    return all.includes(0) ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;
  });
}

/** Adds up what the index knows of each word, by rarity; entries with too few of the words have nothing. */
function searchWords(words: WordIndex, typed: string[], entryCount: number): Likenesses {
  const sums = new Float32Array(entryCount);
  const rarities = typed.map((word) => words.getRarity(word));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  typed.forEach((word, nth) => {
    const share = (rarities[nth] ?? 0) / whole;
    words.search(word).forEach((likeness, entry) => {
      sums[entry] = (sums[entry] ?? 0) + share * likeness;
    });
  });
  return sums.map((sum) => (sum >= ENOUGH_WORDS ? sum : 0));
}

function isEmpty(likenesses: Likenesses): boolean {
  return likenesses.every((likeness) => likeness === 0);
}

export type LetterSearch = (run: string, alone: boolean) => Likenesses;

/** Gives the search by letters. It takes a folded run of words in letters, and whether nothing else was typed. */
export function createLetterSearch(entries: SearchEntry[], fold: Fold): LetterSearch {
  const spellings = entries.flatMap(({ pinyin }, entry) =>
    pinyin.map((syllables) => ({ entry, syllables: toLetters(fold(syllables)) })),
  );
  const initials = entries.flatMap((entry, nth) =>
    entry.initials.map((letters) => ({ entry: nth, syllables: toLetters([...letters].join(' ')) })),
  );
  const spelled = spellings.map(({ entry, syllables }) => ({
    entry,
    text: syllables.replaceAll(' ', ''),
    place: 0,
  }));
  const scanPinyin = createLetterScan(spellings);
  const scanInitials = createLetterScan(initials);
  let scanSoft: LetterScan | null = null;
  let scanMixed: ReturnType<typeof createMixedScan> | null = null;
  const words = createWordIndex(
    entries.flatMap(({ name, aliases }, entry) =>
      [name.en, name.zh, ...aliases].map((text) => ({ entry, text: fold(text) })),
    ),
    entries.length,
  );

  const searchJoined = (letters: string, alone: boolean): Likenesses => {
    const likenesses = new Float32Array(entries.length);
    // A single letter says as much of the initials as of the pinyin.
    const pinyinHits = letters.length > 1 ? scanPinyin(letters) : [];
    const initialsHits = scanInitials(letters).filter((hit) => !alone || isTelling(hit));
    addHits(likenesses, pinyinHits, PINYIN_WORTH);
    addHits(likenesses, initialsHits, INITIALS_WORTH);
    if (pinyinHits.length + initialsHits.length > 0) return likenesses;
    scanSoft ??= createLetterScan(
      spellings.map(({ entry, syllables }) => ({ entry, syllables: soften(syllables) })),
    );
    const softHits = scanSoft(soften(letters));
    addHits(likenesses, softHits, PINYIN_WORTH);
    if (softHits.length > 0 || letters.length < SHORTEST_MIXED) return likenesses;
    scanMixed ??= createMixedScan(spellings);
    addHits(likenesses, scanMixed(letters).filter(isTelling), INITIALS_WORTH);
    return likenesses;
  };

  return (run, alone) => {
    const letters = run.replace(/[^a-z]/g, '');
    const typed = toWords(run);
    const whole = searchJoined(letters, alone);
    const joined =
      typed.length > 1 && isEmpty(whole) ? joinWords(typed.map((word) => searchJoined(word, true))) : whole;
    const worded = searchWords(words, typed, entries.length);
    const likenesses = joined.map((likeness, entry) => Math.max(likeness, worded[entry] ?? 0));
    if (letters.length >= SHORTEST_SLIP && isEmpty(likenesses)) {
      const near = findHalves(scanPinyin, letters);
      addSlips(
        likenesses,
        letters,
        spelled.filter(({ entry }) => near.has(entry)),
      );
    }
    return likenesses;
  };
}
