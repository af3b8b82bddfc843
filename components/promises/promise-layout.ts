// One square a target, in rows by what became of it: where each square and each label stands, in px.

import type { Verdict } from '../../data/promises/plan-promise.ts';
import { toTextWidth } from '../charts/text-width.ts';

export const PROMISE_LABEL_SIZE = 13;
export const SQUARE = 14;
const STEP = 18;
const LINE = 20;
const ROW_PAD = 10;
const GAP = 12;

/** How many targets came to what. */
export interface VerdictCount {
  verdict: Verdict;
  label: string;
  count: number;
}

export interface PlacedVerdict extends VerdictCount {
  /** Middle of the row's first line. */
  labelY: number;
  countX: number;
  squares: { x: number; y: number }[];
  bottom: number;
}

/** Places the rows in a picture of this width; a row without a target keeps its label and its nought. */
export function placePromises(
  counts: readonly VerdictCount[],
  widthPx: number,
): { rows: PlacedVerdict[]; heightPx: number } {
  const labelRoom = Math.max(...counts.map(({ label }) => toTextWidth(label, PROMISE_LABEL_SIZE)));
  const countRoom = Math.max(
    ...counts.map(({ count }) => toTextWidth(String(count), PROMISE_LABEL_SIZE) * 1.1),
  );
  const countX = labelRoom + GAP + countRoom;
  const left = countX + GAP;
  const perLine = Math.max(1, Math.floor((widthPx - left + STEP - SQUARE) / STEP));
  let top = 1;
  const rows = counts.map((each): PlacedVerdict => {
    const squares = Array.from({ length: each.count }, (_, at) => ({
      x: left + (at % perLine) * STEP,
      y: top + ROW_PAD + Math.floor(at / perLine) * STEP + (LINE - SQUARE) / 2,
    }));
    const lines = Math.max(1, Math.ceil(each.count / perLine));
    const labelY = top + ROW_PAD + LINE / 2;
    top += 2 * ROW_PAD + LINE + (lines - 1) * STEP;
    return { ...each, labelY, countX, squares, bottom: top };
  });
  return { rows, heightPx: top + 1 };
}
