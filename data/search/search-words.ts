// Finds entries by words: every way of saying the query is looked up in the indexes, what is near enough
// goes to Fuse, and each entry keeps its best score.

import type { SearchEntry } from '../search-record.ts';
import { createEverydayReader, type Wording } from './everyday-words.ts';
import type { Fold } from './fold.ts';
import { type Cover, createGramIndex, type IndexedText, toGrams } from './gram-index.ts';
import { createHeardReader } from './heard-words.ts';
import { createLetterSearch } from './letter-search.ts';
import { type Rank, type RankedText, rankTexts } from './rank-texts.ts';
import type { Sounds } from './sounds.ts';

export interface WordsHit {
  entry: number;
  /** From 0 to 1. */
  score: number;
  /** The words that found it: as typed, or the official words for them. */
  words: string;
  /** Whether they are one of its names, whole. */
  isName: boolean;
}

/** One part of a query in one script: how much it weighs, and what each entry has of it, from 0 to 1. */
interface Part extends Cover {
  size: number;
}

interface Candidate {
  entry: number;
  found: number;
  weight: number;
}

const MOST_CANDIDATES = 60;
/** Below this share of the query an entry needs Fuse's word that it is only a slip away. */
const ENOUGH_FOUND = 0.5;
/** Without a pair of characters in common, only a name as long as the query is a slip away: 充店桩, but not 机器人 in 金融机构人民币贷款. */
const SLIP_BREVITY = 0.6;
const WHOLE_NAME = 0.9;
/** Of names that fit equally well the shorter is meant: the revenue, not the growth of the revenue. */
const NAME_COST = 1e-4;
/** Words that only sound like the ones typed. */
const HEARD_WORTH = 0.85;
const SHORTEST_NAME = 2;
const LEAST_FOUND = 0.15;
const LETTERS_PER_CHARACTER = 2.5;
const LETTER_RUN = /[a-z][a-z0-9.&]*(?:\s+[a-z][a-z0-9.&]*)*/g;
const HAN_RUN = /\p{Script=Han}+/gu;

function toTexts(entry: SearchEntry, nth: number): IndexedText[] {
  const near = [entry.name.zh, ...entry.aliases].map((text) => ({ entry: nth, text, faint: false }));
  const far = [...entry.sections, entry.topic].map((text) => ({ entry: nth, text, faint: true }));
  return [...near, ...far];
}

/** Adds the parts up by size; an entry that lacks a part has nothing of it. Ties at the end are all let in. */
function toCandidates(parts: Part[], entryCount: number): Candidate[] {
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  const candidates: Candidate[] = [];
  const weights = new Float64Array(entryCount);
  for (let entry = 0; entry < entryCount; entry++) {
    let found = 0;
    let weight = 0;
    for (const part of parts) {
      found += ((part.found[entry] ?? 0) * part.size) / whole;
      weight += ((part.weight[entry] ?? 0) * part.size) / whole;
    }
    if (found <= LEAST_FOUND) continue;
    weights[entry] = weight;
    candidates.push({ entry, found, weight });
  }
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const least = weights.sort()[entryCount - MOST_CANDIDATES] ?? 0;
  return candidates.filter(({ weight }) => weight >= least).slice(0, 2 * MOST_CANDIDATES);
}

function toScore({ weight }: Candidate, rank: Rank | undefined): number {
  return 0.5 * weight + 0.35 * (rank?.likeness ?? 0) + 0.15 * (rank?.brevity ?? 0);
}

/** A query may say more than the name it holds: 人才数量. */
function findContained(pattern: string, texts: RankedText[]): Rank | undefined {
  const contained = texts.map(({ text }) => (pattern.includes(text) ? text.length : 0));
  const longest = Math.max(...contained);
  return longest < SHORTEST_NAME ? undefined : { likeness: longest / pattern.length, brevity: 0 };
}

const toPairs = (text: string): string[] => [...toGrams(text)].filter((gram) => gram.length === 2);

/** Whether a name that Fuse calls near is so for more than a few characters of a longer one. */
function isSlip(pattern: string, names: RankedText[], rank: Rank | undefined): boolean {
  if (!rank) return false;
  if (rank.brevity >= SLIP_BREVITY || !/\p{Script=Han}/u.test(pattern)) return true;
  const pairs = toPairs(pattern);
  return names.some(({ text }) => pairs.some((pair) => text.includes(pair)));
}

/** Gives the search by words. It takes folded words. `everyday`: lines of everyday words. */
export function createWordSearch(
  entries: SearchEntry[],
  fold: Fold,
  everyday: string,
  sounds: Sounds,
): (words: string) => WordsHit[] {
  const texts = entries.flatMap(toTexts);
  const grams = createGramIndex(texts, entries.length, fold);
  const searchLetters = createLetterSearch(entries, fold);
  const toWordings = createEverydayReader(everyday);
  const hear = createHeardReader([...grams.listPairs(), ...toPairs(everyday)], sounds);
  const names = entries.map((entry, nth): RankedText[] =>
    [entry.name.zh, entry.name.en, ...entry.aliases].map((text, place) => ({
      entry: nth,
      text: fold(text),
      place,
    })),
  );

  const readHan = (words: string): Part[] => {
    const han = words.match(HAN_RUN)?.join('') ?? '';
    if (han === '') return [];
    return [{ size: han.length, ...grams.cover(words) }];
  };

  const readLetters = (words: string): Part[] =>
    Array.from(words.matchAll(LETTER_RUN), ([run]) => {
      const weight = searchLetters(run, run === words);
      const found = weight.map((likeness) => (likeness > 0 ? 1 : 0));
      return { size: run.length / LETTERS_PER_CHARACTER, found, weight };
    });

  const searchWording = (words: string): WordsHit[] => {
    const candidates = toCandidates([...readHan(words), ...readLetters(words)], entries.length);
    const pattern = words.match(HAN_RUN)?.join('') ?? words;
    const ranks = rankTexts(
      pattern,
      candidates.flatMap(({ entry }) => names[entry] ?? []),
    );
    return candidates.flatMap((candidate) => {
      const { entry, found } = candidate;
      const rank = ranks.get(entry) ?? findContained(pattern, names[entry] ?? []);
      if (found < ENOUGH_FOUND && !isSlip(pattern, names[entry] ?? [], rank)) return [];
      const isName = rank?.likeness === 1 && rank.brevity >= WHOLE_NAME;
      const score = toScore(candidate, rank) - NAME_COST * (entries[entry]?.name.zh.length ?? 0);
      return [{ entry, score, words, isName }];
    });
  };

  const searchWordings = (wordings: readonly Wording[]): WordsHit[] => {
    const best = new Map<number, WordsHit>();
    for (const { wording, worth } of wordings) {
      for (const hit of searchWording(wording)) {
        const score = hit.score * worth;
        if (score > (best.get(hit.entry)?.score ?? 0)) best.set(hit.entry, { ...hit, score });
      }
    }
    return Array.from(best.values());
  };

  return (words) => {
    const heard = hear(words).flatMap((wording) => toWordings(wording));
    return searchWordings([
      ...toWordings(words),
      ...heard.map(({ wording, worth }) => ({ wording, worth: worth * HEARD_WORTH })),
    ]);
  };
}
