// What stands in a result row: the figure of each year, side by side, and what is missing said in its place.

import type { Kind } from '../../claims/claim.ts';
import type { Measure } from '../../data/record.ts';
import type { SearchEntry, SearchFigure } from '../../data/search-record.ts';
import type { Language } from '../translate.ts';
import { toFigureText, toIntervalText, toQuantityText, toSignText } from '../wording/format-figure.ts';

/** The years of a report's columns, and whose figures may stand in them. */
export interface ResultColumns {
  /** Administrative code of the report's area. */
  area: string;
  /** Two years of actuals, then the year aimed at. */
  prior: string;
  actual: string;
  target: string;
}

export interface ResultCell {
  /** The column's own words, for those who hear the row. */
  label: string;
  numeral: string;
  unit: string;
  tone: 'actual' | 'target' | 'derived' | 'missing';
  /** The observation shown, by its place in the entry's list; -1 where there is none. */
  observation: number;
  /** Added by the reader. */
  own: boolean;
}

/** Columns of a report that speaks of the year before `period` and plans for it. */
export function toColumns(area: string, period: string): ResultColumns {
  const year = Number(period);
  return { area, prior: String(year - 2), actual: String(year - 1), target: String(year) };
}

function toKind(measure: Measure): Kind {
  return measure === 'rank' || measure === 'streak' ? measure : 'level';
}

/** A figure as short as a column needs it: bounds as signs, computed ones as the interval they are, "bn" for billion. */
export function toShortText(figure: SearchFigure, measure: Measure, language: Language): string {
  const { value, valueHigh, unit, bound, derived } = figure;
  const kind = toKind(measure);
  if (kind !== 'level') return toFigureText(figure, kind, language);
  const text = derived
    ? toIntervalText(derived.low, derived.high, unit, language.locale)
    : toSignText(toQuantityText(value, unit, language.locale, valueHigh), bound);
  return text.replace(' trillion', ' tn').replace(' billion', ' bn').replace(' million', ' mn');
}

/** Parts a figure from its unit, so that the unit can be set smaller: "≥ 20 部", "第 27 位", "46.4%". */
export function splitUnit(text: string): { numeral: string; unit: string } {
  const at = /^[^\d]*[\d.,–−]+%?/.exec(text)?.[0].length ?? text.length;
  return { numeral: text.slice(0, at), unit: text.slice(at).trim() };
}

/** The report's own area first of all; what a source says outright before what follows from others. */
function findFigure(entry: SearchEntry, { area }: ResultColumns, status: string, period: string): number {
  const fits = (figure: SearchFigure) =>
    figure.area === area && figure.status === status && figure.period === period;
  const stated = entry.observations.findIndex((figure) => fits(figure) && figure.derived === undefined);
  return stated >= 0 ? stated : entry.observations.findIndex(fits);
}

/** The three cells of an entry's row. */
export function toResultCells(entry: SearchEntry, columns: ResultColumns, language: Language): ResultCell[] {
  const years = [
    { period: columns.prior, status: 'actual', missing: language.t('popupNoRecord') },
    { period: columns.actual, status: 'actual', missing: language.t('popupNoRecord') },
    { period: columns.target, status: 'target', missing: language.t('popupNoTarget') },
  ];
  return years.map(({ period, status, missing }) => {
    const observation = findFigure(entry, columns, status, period);
    const figure = entry.observations[observation];
    const label = status === 'target' ? language.t('popupTargetYear', [period]) : period;
    if (!figure) return { label, numeral: missing, unit: '', tone: 'missing', observation, own: false };
    const tone = figure.derived ? 'derived' : figure.status;
    return {
      label,
      ...splitUnit(toShortText(figure, entry.measure, language)),
      tone,
      observation,
      own: figure.own === true,
    };
  });
}
