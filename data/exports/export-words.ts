// The words that exports for people are written in. They come from the messages of the extension, which this room does
// not know: whoever asks for an export hands them in.

import type { LinkedClaim, Slot } from '../linked-claim.ts';
import type { Rating } from '../notes/claim-note.ts';
import type { CitedSource, Source } from '../record.ts';

/** Headings of columns and parts. */
export type ExportLabel =
  | 'number'
  | 'section'
  | 'indicator'
  | 'printed'
  | 'figure'
  | 'value'
  | 'valueHigh'
  | 'unit'
  | 'bound'
  | 'status'
  | 'period'
  | 'finding'
  | 'prior'
  | 'priorFairness'
  | 'base'
  | 'baseFairness'
  | 'target'
  | 'targetFairness'
  | 'outcome'
  | 'outcomeFairness'
  | 'aim'
  | 'aimFairness'
  | 'rating'
  | 'note'
  | 'sentence'
  | 'source'
  | 'sourceAddress'
  | 'link'
  | 'start'
  | 'end'
  | 'report'
  | 'address'
  | 'published'
  | 'retrieved'
  | 'exported'
  | 'packs'
  | 'digest'
  | 'author'
  | 'formula'
  | 'beside'
  | 'comparability'
  | 'sheet'
  | 'sheetIntro'
  | 'noAddress'
  | 'notExact'
  | 'unknown';

/** A figure set beside a claim, in words. */
export interface SpokenFigure {
  field: Slot | 'context';
  /** "上年", or the name of a city whose figure it is. */
  label: string;
  /** "2023 实绩". */
  status: string;
  figure: string;
  /** How fair the comparison is, and why. */
  fairness: string;
  /** "+15.4%"; "" where the figures allow no arithmetic. */
  change: string;
  /** Of a computed figure: the formula with its numbers; "" otherwise. */
  formula: string;
  /** What was put into the formula; `source` where it is another than the figure's own. */
  inputs: { text: string; source: Source | null }[];
  source: CitedSource;
}

/** A claim in words. */
export interface SpokenClaim {
  name: string;
  figure: string;
  status: string;
  bound: string;
  finding: string;
  /** Why, or what arithmetic was done; "" where there is nothing to add. */
  findingWhy: string;
  /** The record's figure, where the page's differs. */
  recordFigure: { text: string; source: Source } | null;
  beside: SpokenFigure[];
}

export interface ExportWords {
  locale: 'zh' | 'en';
  label(label: ExportLabel): string;
  rating(rating: Rating | null): string;
  speak(linked: LinkedClaim): SpokenClaim;
  /** A day in words: "2025年1月4日". */
  date(day: string): string;
  /** What a reader must know of a source's kind: a person's own, news, a mirror; "" otherwise. */
  kind(source: Pick<CitedSource, 'class'>): string;
  /** How many figures, and how many of them the person has rated. */
  count(figures: number, rated: number): string;
  /** "label:value". */
  pair(label: string, value: string): string;
}
