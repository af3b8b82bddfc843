// Search over the indicators of a record: reads the query, lets the indexes narrow, Fuse rank, and
// figures and wishes decide. The popup, the address bar and the command line share this one ranking.

import type { Span } from '../claims/claim.ts';
import { createFold } from './search/fold.ts';
import { createMarker } from './search/mark-name.ts';
import { createQueryReader, type SearchQuery } from './search/read-query.ts';
import { createWordSearch } from './search/search-words.ts';
import { createSounds } from './search/sounds.ts';
import { createWishJudge, type WishFit } from './search/wish-fit.ts';
import type { SearchEntry, SearchRecord } from './search-record.ts';

export interface SearchHit {
  entry: SearchEntry;
  /** Comparable within one search only; higher is nearer. */
  score: number;
  /** What to mark in the names. */
  marks: { zh: Span[]; en: Span[] };
  /** The entry's observations that answer a typed figure, by their place in the list. */
  figures: number[];
}

/** Best first; nothing where nothing is near enough. `accept` says which entries may be found; all unless given. */
export type Search = (query: string, limit: number, accept?: (entry: SearchEntry) => boolean) => SearchHit[];

interface Scored {
  entry: number;
  score: number;
  words: string;
  /** Whether words that were typed are one of its names, whole. */
  isName: boolean;
  fit: WishFit;
}

const EXACT_FIGURE = 1;
const NEAR_FIGURE = 0.5;
const WISH_GRANTED = 0.1;
/** Longer than any name; what is pasted beyond it is not read. */
const LONGEST_QUERY = 80;
/** Of the best score, what others must have. */
const NAMED_SHARE = 0.88;
const FOUND_SHARE = 0.55;
/** A figure found without the words typed with it. */
const FIGURE_ALONE = 0.7;

function scoreFit(fit: WishFit): number {
  const figure = fit.figure === 'exact' ? EXACT_FIGURE : fit.figure === 'none' ? 0 : NEAR_FIGURE;
  return figure + (fit.granted ? WISH_GRANTED : 0);
}

function isBlank({ words, figures, status, period, met }: SearchQuery): boolean {
  return words === '' && figures.length === 0 && status === null && period === null && met === null;
}

/** What is far behind the best is no answer to the same words; where they name something outright, sooner. */
function dropTail(scored: Scored[]): Scored[] {
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const least = best * (scored.some(({ isName }) => isName) ? NAMED_SHARE : FOUND_SHARE);
  return scored.filter(({ score }) => score >= least);
}

/** Ties keep the record's order, which is the page's. */
function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.entry - b.entry;
}

/** Builds the indexes (some milliseconds for a report) and gives the search. */
export function createSearch(record: SearchRecord): Search {
  const { entries } = record;
  const fold = createFold(record.traditional);
  const readQuery = createQueryReader(entries);
  const searchWords = createWordSearch(
    entries,
    fold,
    record.everyday,
    createSounds(record.syllableStarts, record.oddSounds),
  );
  const judgeWish = createWishJudge(entries, record.report.area, fold);
  const mark = createMarker(fold);

  const scoreWords = (query: SearchQuery): Scored[] =>
    searchWords(query.words).map(({ entry, score, words, isName }) => {
      const fit = judgeWish(query, entry);
      return { entry, score: score + scoreFit(fit), words, isName, fit };
    });

  /** Without words, an entry is found only for having what is asked. */
  const searchWishes = (query: SearchQuery): Scored[] =>
    entries.flatMap((_, entry) => {
      const fit = judgeWish(query, entry);
      const found = query.figures.length > 0 ? fit.figure !== 'none' : fit.granted;
      return found ? [{ entry, score: scoreFit(fit), words: query.words, isName: false, fit }] : [];
    });

  /** Words find, figures narrow. Where no found entry has the figure, words and figure answer each for itself. */
  const searchBoth = (query: SearchQuery): Scored[] => {
    const found = scoreWords(query);
    const fitting = found.filter(({ fit }) => fit.figure !== 'none');
    if (fitting.length > 0 || query.figures.length === 0) return fitting.length > 0 ? fitting : found;
    return [
      ...found,
      ...searchWishes(query).map((scored) => ({ ...scored, score: scored.score * FIGURE_ALONE })),
    ];
  };

  const searchAll = (query: SearchQuery): Scored[] => {
    if (query.words === '') return searchWishes(query);
    const found = searchBoth(query);
    if (query.trend === null) return query.figures.length > 0 ? found : dropTail(found);
    const named = new Set(found.map(({ entry }) => entry));
    return [...found, ...searchWishes(query).filter(({ entry }) => !named.has(entry))];
  };

  return (typed, limit, accept = () => true) => {
    const query = readQuery(fold(typed.slice(0, LONGEST_QUERY)).trim());
    const scored = isBlank(query) ? [] : searchAll(query);
    return scored
      .filter(({ entry }) => entries[entry] && accept(entries[entry]))
      .toSorted(byScore)
      .slice(0, limit)
      .flatMap(({ entry, score, words, fit }) => {
        const found = entries[entry];
        if (!found) return [];
        return [{ entry: found, score, marks: mark(found, query.words, words), figures: fit.observations }];
      });
  };
}
