// The record as search carries it: one entry per indicator, with every way people type its name
// and every figure known of it.

import type { Area, Figure, Measure, Source, Words } from './record.ts';

/** One figure of an indicator, ready to stand in a result row. */
export interface SearchFigure extends Figure {
  /** As printed in its source; for a derived figure, its formula. */
  printed: string;
  /** Administrative code: only figures of the report's own area may stand as its years. */
  area: string;
  source: string;
  /** Present where the figure was computed; `value` is then the middle of the interval, `high` open. */
  derived?: { low: number; high: number };
}

export interface SearchEntry {
  /** The indicator's id. */
  id: string;
  name: Words;
  aliases: string[];
  /** Full pinyin of the Chinese name and aliases, without tones, a space between syllables: "gong gong chong dian zhuang". */
  pinyin: string[];
  /** First letters of the same: "ggcdz". */
  initials: string[];
  unit: string;
  measure: Measure;
  topic: string;
  /** By period, then as the record has them. */
  observations: SearchFigure[];
  /** Titles of the sections that speak of it, in page order. */
  sections: string[];
  /** Ids of its claims in page order; the first is the one to jump to. */
  claims: string[];
}

export interface SearchRecord {
  version: string;
  report: {
    id: string;
    title: string;
    area: string;
    period: string;
    addresses: string[];
    published: string | null;
  };
  areas: Area[];
  sources: Source[];
  /** Pairs of characters, traditional then simplified, for what the entries are written with: "電电樁桩" (toTraditionalPairs). */
  traditional: string;
  entries: SearchEntry[];
}
