// Turns a pack into what search reads: one entry per indicator the report speaks of, in page order.

import { toColumns } from '../columns.ts';
import { createRecord } from '../create-record.ts';
import { deriveFigure } from '../derive-figure.ts';
import { packReadings, type Readings, toPinyin, toReadings } from '../pinyin.ts';
import type { Observation, Pack, Report, ReportClaim } from '../record.ts';
import { EVERYDAY_WORDS } from '../search/everyday-words.ts';
import { createFold } from '../search/fold.ts';
import type { FigureRow, PackedSearchRecord } from '../search-record.ts';
import { pruneEveryday } from './prune-everyday.ts';

/** Knowledge of the script that is too large to ship, lent by whoever builds. */
export interface Spelling {
  /** Syllables without tones, a space between them; Latin words in capitals: "GDP zeng zhang". */
  toPinyin(text: string): string;
  /** Pairs of characters, traditional then simplified, for the characters of a text. */
  toTraditionalPairs(text: string): string;
  /** What tells which characters sound alike. */
  toSounds(): Pick<PackedSearchRecord, 'syllableStarts' | 'oddSounds'>;
}

/**
 * Builds the search record of a pack's first report. Indicators that no claim of the page states, or only a
 * figure of speech, have no entry: there would be nothing to jump to.
 */
export function toSearchRecord(pack: Pack, spelling: Spelling): PackedSearchRecord {
  const [report] = pack.reports;
  if (!report) throw new RangeError(`Pack ${pack.id} has no report to search`);
  const claims = groupClaims(pack, report);
  const indicators = [...claims.keys()].flatMap((id) => pack.indicators.find((item) => item.id === id) ?? []);
  const texts = indicators.flatMap(({ name, aliases }) => [name.zh, ...aliases]).filter(hasHan);
  const spelled = new Map(texts.map((text) => [text, spelling.toPinyin(text)]));
  const readings = toReadings([...spelled]);
  const entries = indicators.map(({ id, name, aliases, unit, measure, topic }) => {
    const own = claims.get(id) ?? [];
    const stated = toPlaces(
      report,
      own.map((claim) => claim.section),
    );
    const related = toPlaces(
      report,
      own.flatMap((claim) => claim.related),
    );
    return {
      ...{ id, ...name, unit, measure, topic },
      aliases: aliases.join('\n'),
      pinyin: toOddSpellings([name.zh, ...aliases], spelled, readings),
      sections: [...new Set([...stated, ...related])],
      claims: own.map((claim) => shorten(claim.id, id)).join('\n'),
    };
  });
  const { id, title, area, period, addresses, source } = report;
  const published = pack.sources.find((item) => item.id === source)?.published ?? null;
  const names = indicators.map(({ name, aliases }) => [name.zh, name.en, ...aliases]);
  const traditional = spelling.toTraditionalPairs(names.flat().join('') + EVERYDAY_WORDS);
  const fold = createFold(traditional);
  const folded = names.map((all) => all.map(fold));
  return {
    version: pack.version,
    report: { id, title, area, period, addresses, published },
    areas: pack.areas,
    sources: pack.sources.map((item) => item.id),
    sections: report.sections.map((section) => section.title),
    readings: packReadings(readings),
    traditional,
    everyday: pruneEveryday(EVERYDAY_WORDS, folded),
    ...spelling.toSounds(),
    entries: toColumns(entries),
    observations: toColumns(toFigureRows(pack, [...claims.keys()])),
  };
}

/** The record as it goes into the extension: without the figures' sources, which no search asks for and no row shows. */
export function toShipped(record: PackedSearchRecord): PackedSearchRecord {
  const { source: _, ...observations } = record.observations;
  return { ...record, sources: [], observations };
}

/** Places of sections in the report, in page order. */
function toPlaces(report: Report, ids: readonly string[]): number[] {
  return report.sections.flatMap((section, index) => (ids.includes(section.id) ? [index] : []));
}

/** Claims by the indicator they state, both in page order; thresholds and figures of speech are no place to jump to. */
function groupClaims(pack: Pack, report: Report): Map<string, ReportClaim[]> {
  const indicators = new Map(pack.observations.map(({ id, indicator }) => [id, indicator]));
  const groups = new Map<string, ReportClaim[]>();
  for (const claim of [...report.claims].sort((a, b) => a.anchor.start - b.anchor.start)) {
    const indicator = indicators.get(claim.observation);
    if (claim.figure || claim.borderline || indicator === undefined) continue;
    groups.set(indicator, [...(groups.get(indicator) ?? []), claim]);
  }
  return groups;
}

type Figure = Omit<FigureRow, 'entry' | 'source'> & { indicator: string; source: string };

/** Observed and derived figures of the indicators that have an entry, by period. */
function toFigureRows(pack: Pack, indicators: readonly string[]): FigureRow[] {
  const entries = new Map(indicators.map((id, index) => [id, index]));
  const sources = new Map(pack.sources.map(({ id }, index) => [id, index]));
  return [...pack.observations.map(toFigure), ...deriveFigures(pack)]
    .flatMap(({ indicator, source, ...figure }) => {
      const entry = entries.get(indicator);
      return entry === undefined ? [] : [{ entry, source: sources.get(source) ?? 0, ...figure }];
    })
    .sort((a, b) => a.entry - b.entry || (a.period < b.period ? -1 : Number(a.period > b.period)));
}

function toFigure(observation: Observation): Figure {
  const {
    indicator,
    source,
    value,
    valueHigh = null,
    unit,
    bound,
    status,
    period,
    printed,
    area,
  } = observation;
  return { indicator, source, value, valueHigh, unit, bound, status, period, printed, area, derived: null };
}

function deriveFigures(pack: Pack): Figure[] {
  const record = createRecord([pack]);
  return pack.derivations.flatMap((rule) => {
    const figure = deriveFigure(rule, record);
    // A half-open interval says too little for a result row.
    if (!figure || 'why' in figure || !Number.isFinite(figure.low + figure.high)) return [];
    const { amount, formula, low, high, value, unit, bound, status, period } = figure;
    const { area, source } = amount;
    return {
      indicator: rule.kind === 'whole-implied-by-share' ? rule.whole : amount.indicator,
      ...{ source, value, valueHigh: null, unit, bound, status, period, printed: formula, area },
      derived: { low, high },
    };
  });
}

function shorten(claim: string, indicator: string): string {
  return claim.startsWith(`${indicator}-`) ? claim.slice(indicator.length) : claim;
}

/** What readings get wrong, one a line as "place spelling"; places count the name and its aliases. */
function toOddSpellings(
  texts: readonly string[],
  spelled: ReadonlyMap<string, string>,
  readings: Readings,
): string {
  return texts
    .flatMap((text, place) => {
      const pinyin = spelled.get(text);
      return pinyin === undefined || pinyin === toPinyin(text, readings) ? [] : [`${place} ${pinyin}`];
    })
    .join('\n');
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
