// Where each year stands in the picture of an indicator's years, in px. Years run from left to right where each has
// room for its numbers, and from top to bottom where it has not. A year without a figure keeps its place, empty.

import { toTextWidth } from './text-width.ts';
import type { YearMark } from './year-rows.ts';

export const LABEL_SIZE = 13;
export const SMALL_SIZE = 12;
const COLUMN_HEIGHT = 190;
const TOP = 26;
const FOOT = 42;
const WIDEST_BAR = 44;
/** A year is given no more, unless its numbers need it. */
const WIDEST_BAND = 150;
const ROW = 28;
const SLOT_PAD = 10;

/** One figure in its place: across the direction of the scale. */
export interface PlacedMark {
  mark: YearMark;
  /** Middle of the bar. */
  at: number;
  /** Half of the bar's width. */
  half: number;
}

/** A year's own label, or that of a run of years without a figure. */
export interface YearLabel {
  text: string;
  at: number;
  isGap: boolean;
}

export interface YearLayout {
  isUpright: boolean;
  marks: PlacedMark[];
  years: YearLabel[];
  heightPx: number;
  /** Ends of the value scale, in px and in values. */
  range: [number, number];
  domain: [number, number];
  /** Where the line of zero (or the lower edge) runs, across the scale's direction. */
  span: [number, number];
}

/** Places marks in a picture of this width. @param isAmount whether lengths are measured from zero */
export function placeYears(marks: readonly YearMark[], isAmount: boolean, widthPx: number): YearLayout {
  const byYear = new Map<number, YearMark[]>();
  for (const mark of marks) byYear.set(mark.year, [...(byYear.get(mark.year) ?? []), mark]);
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  const most = Math.max(...[...byYear.values()].map(({ length }) => length));
  const slot = Math.max(...marks.map(toSlotWidth));
  const count = last - first + 1;
  const need = most * slot + SLOT_PAD;
  const band = Math.min(Math.max(WIDEST_BAND, need), widthPx / count);
  const domain = toDomain(marks, isAmount);
  return band >= need
    ? placeUpright(byYear, first, last, slot, domain, band)
    : placeLying(byYear, first, last, domain, widthPx);
}

function toSlotWidth({ label, formText }: YearMark): number {
  return Math.max(toTextWidth(label, LABEL_SIZE) * 1.08, toTextWidth(formText, SMALL_SIZE)) + 6;
}

function placeUpright(
  byYear: ReadonlyMap<number, readonly YearMark[]>,
  first: number,
  last: number,
  slot: number,
  domain: [number, number],
  band: number,
): YearLayout {
  const marks: PlacedMark[] = [];
  const years: YearLabel[] = [];
  for (let year = first; year <= last; year++) {
    const middle = (year - first + 0.5) * band;
    const here = byYear.get(year) ?? [];
    const width = Math.min(Math.max(slot, WIDEST_BAR), here.length === 0 ? band : band / here.length);
    here.forEach((mark, at) => {
      marks.push({
        mark,
        at: middle + (at - (here.length - 1) / 2) * width,
        half: Math.min(WIDEST_BAR, width - 8) / 2,
      });
    });
    years.push({ text: String(year), at: middle, isGap: here.length === 0 });
  }
  return {
    ...{ isUpright: true, marks, years, heightPx: COLUMN_HEIGHT + FOOT, domain },
    ...{ range: [COLUMN_HEIGHT, TOP], span: [0, band * (last - first + 1)] },
  };
}

function placeLying(
  byYear: ReadonlyMap<number, readonly YearMark[]>,
  first: number,
  last: number,
  domain: [number, number],
  widthPx: number,
): YearLayout {
  const marks: PlacedMark[] = [];
  const years: YearLabel[] = [];
  let y = ROW / 2;
  for (let year = first; year <= last; year++) {
    const here = byYear.get(year) ?? [];
    if (here.length === 0) {
      const from = year;
      while (!byYear.has(year + 1)) year++;
      years.push({ text: from === year ? String(year) : `${from}–${year}`, at: y, isGap: true });
      y += ROW;
      continue;
    }
    years.push({ text: String(year), at: y, isGap: false });
    for (const mark of here) {
      marks.push({ mark, at: y, half: 7 });
      y += ROW;
    }
  }
  const forms = Math.max(...marks.map(({ mark }) => toTextWidth(mark.formText, SMALL_SIZE)));
  const labels = Math.max(...marks.map(({ mark }) => toTextWidth(mark.label, LABEL_SIZE) * 1.08));
  return {
    ...{ isUpright: false, marks, years, heightPx: y - ROW / 2, domain },
    ...{ range: [YEAR_ROOM + forms + 12, widthPx - labels - 10], span: [0, y - ROW / 2] },
  };
}

/** Room for "2019–2022" and a gap. */
export const YEAR_ROOM = 44;

/** From zero for amounts; for rates only as far as they go, with some air. */
function toDomain(marks: readonly YearMark[], isAmount: boolean): [number, number] {
  const values = marks.flatMap(({ value, range }) => [value, ...(range ?? [])]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (isAmount) return [Math.min(0, low), Math.max(0, high) || 1];
  const air = (high - low || Math.abs(high) || 1) * 0.25;
  return [low - air, high + air];
}
