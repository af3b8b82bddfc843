// The record as search carries it: one entry per indicator, with every way people type its name
// and every figure known of it.

import { type Columns, toRows } from './columns.ts';
import { type Readings, toPinyin, unpackReadings } from './pinyin.ts';
import type { Area, Figure, Measure, Words } from './record.ts';

/** One figure of an indicator, ready to stand in a result row. */
export interface SearchFigure extends Figure {
  /** As printed in its source; for a derived figure, its formula. */
  printed: string;
  /** Administrative code: only figures of the report's own area may stand as its years. */
  area: string;
  /** Its source's id; what the source is stands in the pack. "" where the record is the one that ships. */
  source: string;
  /** Present where the figure was computed; `value` is then the middle of the interval, `high` open. */
  derived?: { low: number; high: number };
  /** Present where the person who searches added it. */
  own?: true;
}

export interface SearchEntry {
  /** The indicator's id. */
  id: string;
  name: Words;
  aliases: string[];
  /** Full pinyin of the Chinese name and aliases, without tones, a space between syllables: "gong gong chong dian zhuang". */
  pinyin: string[];
  /** First letters of the same: "ggcdz". What is Latin already is typed as it is: "pm2.5njnd". */
  initials: string[];
  unit: string;
  measure: Measure;
  topic: string;
  /** By period, then as the record has them. */
  observations: SearchFigure[];
  /** Titles of the sections that state its claims, then of those that speak of the same; each in page order. */
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
  /** Pairs of characters, traditional then simplified, for what the entries are written with: "電电樁桩" (toTraditionalPairs). */
  traditional: string;
  /** Everyday words that lead somewhere, in lines (createEverydayReader). */
  everyday: string;
  /** The first character of each syllable in dictionary order, and those that stand there oddly (createSounds). */
  syllableStarts: string;
  oddSounds: string;
  /** Titles of the report's sections, in page order. */
  sections: string[];
  entries: SearchEntry[];
}

type EntryRow = Pick<SearchEntry, 'id' | 'unit' | 'measure' | 'topic'> &
  Words & {
    /** One a line. */
    aliases: string;
    /** What the readings spell wrong, one a line as "place spelling"; places count the name and its aliases. */
    pinyin: string;
    sections: number[];
    /** What begins with a hyphen continues the entry's own id. */
    claims: string;
  };
export type FigureRow = Omit<SearchFigure, 'valueHigh' | 'derived' | 'source' | 'own'> & {
  entry: number;
  valueHigh: number | null;
  derived: SearchFigure['derived'] | null;
  source: number;
};

/** The search record as it ships. */
export interface PackedSearchRecord extends Omit<SearchRecord, 'entries'> {
  /** Ids; none in the record that ships. */
  sources: string[];
  /** The usual syllable of each character (packReadings). */
  readings: string;
  entries: Columns<EntryRow>;
  observations: Columns<Omit<FigureRow, 'source'>> & Partial<Pick<Columns<FigureRow>, 'source'>>;
}

/** The search record again, from the file that ships. */
export function unpackSearchRecord(packed: PackedSearchRecord): SearchRecord {
  const { sections, sources, observations, readings: packedReadings, ...rest } = packed;
  const readings = unpackReadings(packedReadings);
  const rows = toRows<Omit<FigureRow, 'source'> & { source?: number }>(observations);
  const figures = rows.map(({ entry, source = -1, derived, valueHigh, ...figure }) => ({
    entry,
    figure: {
      ...figure,
      ...(derived && { derived }),
      ...(valueHigh !== null && { valueHigh }),
      source: sources[source] ?? '',
    },
  }));
  const entries = toRows(packed.entries).map(({ zh, en, aliases, pinyin, ...row }, index) => ({
    ...row,
    name: { zh, en },
    aliases: toList(aliases),
    ...toSpelled([zh, ...toList(aliases)], toList(pinyin), readings),
    observations: figures.filter(({ entry }) => entry === index).map(({ figure }) => figure),
    sections: row.sections.map((section) => sections[section] ?? ''),
    claims: toList(row.claims).map((claim) => (claim.startsWith('-') ? row.id + claim : claim)),
  }));
  return { ...rest, sections, entries };
}

function toList(joined: string | null): string[] {
  return joined === null ? [] : joined.split('\n');
}

/** Pinyin in small letters and its initials, of the names that have Chinese characters. */
function toSpelled(
  names: readonly string[],
  odd: readonly string[],
  readings: Readings,
): Pick<SearchEntry, 'pinyin' | 'initials'> {
  const oddSpellings = new Map(odd.map((line) => [Number.parseInt(line, 10), line.replace(/^\d+ /, '')]));
  const all = names.flatMap((name, place) =>
    /\p{Script=Han}/u.test(name) ? (oddSpellings.get(place) ?? toPinyin(name, readings)) : [],
  );
  const pinyin = [...new Set(all)];
  const initials = pinyin.map((name) => name.split(' ').map(toInitial).join(''));
  return { pinyin: pinyin.map((name) => name.toLowerCase()), initials: [...new Set(initials)] };
}

function toInitial(syllable: string): string {
  return /^[a-z]/.test(syllable) ? syllable.charAt(0) : syllable.toLowerCase();
}
