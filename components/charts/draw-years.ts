// The picture of an indicator's years: bars from zero for amounts, dots for rates. Filled for results, hollow and
// dashed for targets, grey for what was computed, dotted for what is not quite the same.

import { dot, line, link, type Markish, plot, rect, text } from '@observablehq/plot';
import {
  ACTUAL,
  CHART_STYLE,
  DASHED,
  DERIVED,
  DOTTED,
  INK,
  INK_SECOND,
  PAPER,
  RULE,
  TARGET,
} from './chart-style.ts';
import {
  LABEL_SIZE,
  type PlacedMark,
  placeYears,
  SMALL_SIZE,
  YEAR_ROOM,
  type YearLayout,
} from './year-layout.ts';
import type { YearMark } from './year-rows.ts';

export interface YearPicture {
  marks: readonly YearMark[];
  isAmount: boolean;
  /** What stands in the place of a year without a figure: 无存档. */
  gap: string;
}

/** Draws the marks at a width in px. */
export function drawYears(
  { marks, isAmount, gap }: YearPicture,
  widthPx: number,
  page: Document,
): SVGSVGElement {
  const layout = placeYears(marks, isAmount, widthPx);
  const pen = createPen(layout);
  const drawn = plot({
    ...{ document: page, width: widthPx, height: layout.heightPx, margin: 0, style: CHART_STYLE },
    x: { axis: null, type: 'identity' },
    y: { axis: null, type: 'identity' },
    marks: [
      ...(isAmount ? drawBars(layout, pen) : drawDots(layout, pen)),
      drawBase(layout, pen, isAmount),
      ...drawYearLabels(layout, gap),
      ...(layout.isUpright ? drawUprightLabels(layout, pen, isAmount) : drawLyingLabels(layout)),
    ],
  });
  return drawn as SVGSVGElement;
}

/** Turns values into px along the scale, whichever way it runs. */
interface Pen {
  toPx: (value: number) => number;
  zero: number;
  /** A box between two values, as wide as its mark. */
  toBox: (placed: PlacedMark, from: number, to: number) => { x1: number; x2: number; y1: number; y2: number };
  toPoint: (placed: PlacedMark, value: number) => { x: number; y: number };
}

function createPen({ domain, range, isUpright }: YearLayout): Pen {
  const perUnit = (range[1] - range[0]) / (domain[1] - domain[0]);
  const toPx = (value: number) => range[0] + (value - domain[0]) * perUnit;
  return {
    toPx,
    zero: toPx(Math.max(0, domain[0])),
    toBox: ({ at, half }, from, to) =>
      isUpright
        ? { x1: at - half, x2: at + half, y1: toPx(from), y2: toPx(to) }
        : { x1: toPx(from), x2: toPx(to), y1: at - half, y2: at + half },
    toPoint: ({ at }, value) => (isUpright ? { x: at, y: toPx(value) } : { x: toPx(value), y: at }),
  };
}

const COLOURS = { actual: ACTUAL, target: TARGET, derived: DERIVED } as const;

/** Dashes, fill and how much of it: a form of its own for each, so that colour is never needed. */
function toLooks({ form, isSimilar }: YearMark): { dashes: string; tint: number } {
  if (form === 'target') return { dashes: isSimilar ? DOTTED : DASHED, tint: isSimilar ? 0 : 0.12 };
  return isSimilar ? { dashes: DOTTED, tint: 0.3 } : { dashes: 'none', tint: 1 };
}

function drawBars({ marks }: YearLayout, pen: Pen): Markish[] {
  const boxes = marks.map((placed) => ({
    ...{ placed, form: placed.mark.form, ...pen.toBox(placed, 0, placed.mark.value) },
    ...toLooks(placed.mark),
  }));
  const looks = [...new Set(boxes.map(({ form, dashes, tint }) => `${form} ${dashes} ${tint}`))];
  return looks.flatMap((look) => {
    const alike = boxes.filter(({ form, dashes, tint }) => `${form} ${dashes} ${tint}` === look);
    const [one] = alike;
    if (one === undefined) return [];
    const colour = COLOURS[one.form];
    return rect(alike, {
      ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: colour, fillOpacity: one.tint },
      ...{ stroke: colour, strokeWidth: 1.5, strokeDasharray: one.dashes },
    });
  });
}

/** Dots at their values; results of years that follow each other are joined. */
function drawDots({ marks }: YearLayout, pen: Pen): Markish[] {
  const points = marks.map((placed) => ({ ...pen.toPoint(placed, placed.mark.value), mark: placed.mark }));
  const results = points.filter(({ mark }) => mark.form === 'actual' && !mark.isSimilar);
  const pairs = results.flatMap((from, at) => {
    const to = results[at + 1];
    return to !== undefined && to.mark.year === from.mark.year + 1
      ? { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
      : [];
  });
  const spots = points.map((point) => {
    const isHollow = point.mark.form === 'target' || point.mark.isSimilar;
    return { ...point, colour: COLOURS[point.mark.form], fill: isHollow ? PAPER : COLOURS[point.mark.form] };
  });
  const dashed = (which: boolean) =>
    spots.filter(({ mark }) => (mark.form === 'target' || mark.isSimilar) === which);
  const ring = { x: 'x', y: 'y', r: 6, strokeWidth: 1.8 };
  return [
    link(pairs, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: ACTUAL, strokeWidth: 1.5 }),
    dot(dashed(false), { ...ring, fill: ({ fill }) => fill, stroke: ({ colour }) => colour }),
    dot(dashed(true), {
      ...{ ...ring, fill: ({ fill }) => fill, stroke: ({ colour }) => colour, strokeDasharray: '3 2' },
    }),
  ];
}

/** The line that lengths are measured from; of rates, which start nowhere, the edge that years stand on. */
function drawBase({ span, range, isUpright }: YearLayout, pen: Pen, isAmount: boolean): Markish {
  const at = isAmount ? pen.zero : range[0];
  const [from, to] = span;
  const ends = isUpright ? { x: [from, to], y: [at, at] } : { x: [at, at], y: [from, to] };
  return line({ length: 2 }, { ...ends, stroke: isAmount ? INK : RULE });
}

function drawYearLabels({ years, isUpright, heightPx, range }: YearLayout, gap: string): Markish[] {
  const baseline = heightPx - 8;
  const gaps = years.filter(({ isGap }) => isGap);
  const label = (which: typeof years, fill: string) =>
    text(which, {
      ...(isUpright ? { x: 'at', y: baseline } : { x: 0, y: 'at', textAnchor: 'start' as const }),
      ...{ text: 'text', fill, fontSize: LABEL_SIZE },
    });
  return [
    label(
      years.filter(({ isGap }) => !isGap),
      INK,
    ),
    label(gaps, INK_SECOND),
    text(gaps, {
      ...(isUpright
        ? { x: 'at', y: range[0] - 10 }
        : { x: range[0] + 6, y: 'at', textAnchor: 'start' as const }),
      ...{ text: () => gap, fill: INK_SECOND, fontSize: SMALL_SIZE },
    }),
  ];
}

function drawUprightLabels({ marks, range }: YearLayout, pen: Pen, isAmount: boolean): Markish[] {
  const colour = ({ mark }: PlacedMark) => COLOURS[mark.form];
  return [
    text(marks, {
      ...{ x: 'at', y: (placed: PlacedMark) => pen.toPx(placed.mark.value) - (isAmount ? 10 : 17) },
      ...{ text: ({ mark }: PlacedMark) => mark.label, fill: INK, fontSize: LABEL_SIZE, fontWeight: 600 },
    }),
    text(marks, {
      ...{
        x: 'at',
        y: range[0] + 13,
        text: ({ mark }: PlacedMark) => mark.formText,
        fill: colour,
        fontSize: SMALL_SIZE,
      },
    }),
  ];
}

function drawLyingLabels({ marks }: YearLayout): Markish[] {
  const colour = ({ mark }: PlacedMark) => COLOURS[mark.form];
  return [
    text(marks, {
      ...{ x: YEAR_ROOM, y: 'at', textAnchor: 'start', text: ({ mark }: PlacedMark) => mark.formText },
      ...{ fill: colour, fontSize: SMALL_SIZE },
    }),
    text(marks, {
      ...{ frameAnchor: 'right', textAnchor: 'end', y: 'at', text: ({ mark }: PlacedMark) => mark.label },
      ...{ fill: INK, fontSize: LABEL_SIZE, fontWeight: 600 },
    }),
  ];
}
