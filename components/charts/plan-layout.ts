// Where each part of the plan's picture stands, in px from its upper left corner. Names stand beside the bars where
// there is room, above them where there is not; numbers keep a column of their own at the right.

import type { PlanRow } from './plan-rows.ts';
import { toLines, toTextWidth } from './text-width.ts';

export const NAME_SIZE = 13;
export const SECOND_SIZE = 12;
const LINE = 17;
const WIDE = 560;
const GAP = 16;
const PAD = 7;
const HEAD = 34;
const BAR = 14;
const MOST_NAME_LINES = 2;
const MOST_FIGURE_LINES = 2;

/** A change beyond this many percent breaks its bar, where most others stay below it. */
export const BREAK_PERCENT = 150;

export interface PlanLine {
  text: string;
  y: number;
}

export interface PlacedRow {
  row: PlanRow;
  names: PlanLine[];
  figures: PlanLine[];
  /** Middle of the change's number. */
  changeY: number;
  barTop: number;
  barBottom: number;
  /** Lower edge, where a rule is drawn. */
  bottom: number;
  /** Where the bar ends on the scale; less than its amount where it is broken. */
  end: number;
  isBroken: boolean;
}

export interface PlanLayout {
  rows: PlacedRow[];
  /** Names stand above the bars: then lines of the scale must not run through them. */
  isStacked: boolean;
  widthPx: number;
  heightPx: number;
  headY: number;
  /** Ends of the scale, in px and in percent or points. */
  range: [number, number];
  domain: [number, number];
  ticks: number[];
}

/** Places rows in a picture of this width. */
export function placePlan(rows: readonly PlanRow[], widthPx: number): PlanLayout {
  const changeWidth = Math.max(40, ...rows.map(({ change }) => toTextWidth(change, NAME_SIZE) * 1.08));
  const isWide = widthPx >= WIDE;
  const nameWidth = isWide ? Math.min(280, widthPx * 0.36) : widthPx - changeWidth - GAP;
  const range: [number, number] = isWide ? [nameWidth + GAP, widthPx - changeWidth - GAP] : [1, widthPx - 1];
  const { domain, limit } = toDomain(rows);
  let top = HEAD;
  const placed = rows.map((row) => {
    const one = isWide ? placeBeside(row, top, nameWidth) : placeAbove(row, top, nameWidth, widthPx);
    top = one.bottom;
    const isBroken = row.amount > limit;
    return { row, ...one, end: isBroken ? limit : row.amount, isBroken };
  });
  return {
    rows: placed,
    isStacked: !isWide,
    widthPx,
    heightPx: top + 1,
    headY: HEAD - 14,
    range,
    domain,
    ticks: toTicks(domain, range),
  };
}

type Place = Omit<PlacedRow, 'row' | 'end' | 'isBroken'>;

function placeBeside(row: PlanRow, top: number, nameWidth: number): Place {
  const texts = readTexts(row, top, nameWidth, nameWidth);
  const bottom = texts.end + PAD;
  const middle = (top + bottom) / 2;
  return { ...texts, changeY: middle, barTop: middle - BAR / 2, barBottom: middle + BAR / 2, bottom };
}

function placeAbove(row: PlanRow, top: number, nameWidth: number, widthPx: number): Place {
  const texts = readTexts(row, top, nameWidth, widthPx);
  const barTop = texts.end + 4;
  return {
    ...texts,
    ...{ changeY: top + PAD + LINE / 2, barTop, barBottom: barTop + BAR, bottom: barTop + BAR + PAD },
  };
}

function readTexts(
  { name, isSimilar, actual, target }: PlanRow,
  top: number,
  nameWidth: number,
  width: number,
) {
  const starred = isSimilar ? `${name}*` : name;
  let y = top + PAD + LINE / 2;
  const place = (text: string): PlanLine => {
    const line = { text, y };
    y += LINE;
    return line;
  };
  const names = toLines(starred, nameWidth, NAME_SIZE, MOST_NAME_LINES).map(place);
  const figures = toLines(`${actual} → ${target}`, width, SECOND_SIZE, MOST_FIGURE_LINES).map(place);
  return { names, figures, end: y - LINE / 2 };
}

/** From zero both ways, as far as the changes go; few that go very far are broken off. */
function toDomain(rows: readonly PlanRow[]): { domain: [number, number]; limit: number } {
  const amounts = rows.map(({ amount }) => amount);
  const isFar = amounts.some((amount) => amount > BREAK_PERCENT);
  const near = amounts.filter((amount) => amount <= BREAK_PERCENT);
  const limit = isFar && near.length * 2 >= amounts.length ? BREAK_PERCENT : Number.POSITIVE_INFINITY;
  const [low, high] = [Math.min(0, ...amounts), Math.min(limit, Math.max(0, ...amounts))];
  const margin = (high - low || 1) * 0.04;
  return { domain: [low - margin, high + margin], limit };
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
/** A tick's label needs this much room, with its neighbours'. */
const TICK_ROOM = 64;

/** Round numbers on the scale, far enough from each other to be labelled; zero is always one. */
function toTicks([low, high]: [number, number], [from, to]: [number, number]): number[] {
  const pxPerUnit = (to - from) / (high - low);
  const step = STEPS.find((each) => each * pxPerUnit >= TICK_ROOM) ?? high - low;
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step); at * step <= high; at++)
    ticks.push(Number((at * step).toPrecision(6)));
  return ticks;
}
