// The picture of a plan: from the line of last year's results each target goes left or right by what it asks less or
// more. Hollow and dashed, for it is only aimed at; dotted where the two are not quite the same.

import { dot, link, type Markish, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { ACTUAL, CHART_STYLE, DASHED, DOTTED, INK, INK_SECOND, PAPER, RULE, TARGET } from './chart-style.ts';
import { NAME_SIZE, type PlacedRow, type PlanLayout, placePlan, SECOND_SIZE } from './plan-layout.ts';
import type { PlanRow } from './plan-rows.ts';
import { toTextWidth } from './text-width.ts';

export interface PlanPicture {
  rows: readonly PlanRow[];
  /** What the line at zero stands for: "2024 实绩". */
  base: string;
  /** A tick of the scale: "+50%". */
  toTick: (amount: number) => string;
}

/** Draws the rows at a width in px. */
export function drawPlan(
  { rows, base, toTick }: PlanPicture,
  widthPx: number,
  page: Document,
): SVGSVGElement {
  const layout = placePlan(rows, widthPx);
  const drawn = plot({
    ...{ document: page, width: widthPx, height: layout.heightPx, margin: 0, style: CHART_STYLE },
    x: { axis: null, domain: layout.domain, range: layout.range },
    y: { axis: null, type: 'identity' },
    marks: [
      ...drawScale(layout, base, toTick),
      ...drawBars(layout.rows),
      ...drawTips(layout),
      ...drawTexts(layout.rows),
    ],
  });
  return drawn as SVGSVGElement;
}

function drawScale(layout: PlanLayout, base: string, toTick: PlanPicture['toTick']): Markish[] {
  const { rows, ticks, headY } = layout;
  const top = headY + 12;
  const others = ticks.filter((tick) => tick !== 0);
  const labels = { y: headY, fontSize: SECOND_SIZE };
  return [
    drawVerticals(others, layout, { stroke: RULE }),
    ruleY(rows, { y: 'bottom', stroke: RULE }),
    ruleY([top], { stroke: INK }),
    drawVerticals([0], layout, { stroke: ACTUAL, strokeWidth: 2 }),
    text(chooseLabelled(others, layout, base), {
      ...{ ...labels, x: (tick: number) => tick, text: toTick, fill: INK_SECOND },
    }),
    text([base], { ...labels, x: 0, text: (label: string) => label, fill: ACTUAL, fontWeight: 600 }),
  ];
}

/** Lines of the scale: all through the picture, or, where names stand in their way, only beside the bars. */
function drawVerticals(
  at: readonly number[],
  { rows, isStacked, headY, heightPx }: PlanLayout,
  looks: object,
): Markish {
  const pieces = isStacked
    ? rows.map(({ barTop, barBottom }) => [barTop - 3, barBottom + 3])
    : [[headY + 12, heightPx]];
  const lines = at.flatMap((x) => pieces.map(([y1, y2]) => ({ x, y1, y2 })));
  return ruleX(lines, { ...looks, x: 'x', y1: 'y1', y2: 'y2' });
}

/** Ticks whose number stands clear of the base's own label and of the edges. */
function chooseLabelled(
  ticks: readonly number[],
  { range, domain, widthPx }: PlanLayout,
  base: string,
): number[] {
  const perUnit = (range[1] - range[0]) / (domain[1] - domain[0]);
  const zero = range[0] - domain[0] * perUnit;
  const room = toTextWidth(base, SECOND_SIZE) / 2 + 30;
  return ticks.filter((tick) => {
    const x = zero + tick * perUnit;
    return Math.abs(x - zero) > room && x > 22 && x < widthPx - 22;
  });
}

function drawBars(rows: readonly PlacedRow[]): Markish[] {
  const bars = rows.filter(({ end }) => end !== 0);
  const bar = (which: PlacedRow[], dashes: string, tint: number) =>
    rect(which, {
      ...{ x1: 0, x2: 'end', y1: 'barTop', y2: 'barBottom' },
      ...{ fill: TARGET, fillOpacity: tint, stroke: TARGET, strokeWidth: 1.5, strokeDasharray: dashes },
    });
  const same = rows.filter(({ end, row }) => end === 0 && !row.isSimilar);
  return [
    bar(
      bars.filter(({ row }) => !row.isSimilar),
      DASHED,
      0.12,
    ),
    bar(
      bars.filter(({ row }) => row.isSimilar),
      DOTTED,
      0,
    ),
    // Nothing changes: a ring on the line itself.
    dot(
      rows.filter(({ end }) => end === 0),
      {
        ...{ x: 0, y: ({ barTop, barBottom }: PlacedRow) => (barTop + barBottom) / 2, r: 5 },
        ...{ fill: PAPER, stroke: TARGET, strokeWidth: 1.5 },
      },
    ),
    dot(same, {
      ...{ x: 0, y: ({ barTop, barBottom }: PlacedRow) => (barTop + barBottom) / 2, r: 1.5, fill: TARGET },
    }),
  ];
}

/** An arrowhead where a bound leaves the change open, and two strokes through a bar that is broken off. */
function drawTips({ rows, domain, range }: PlanLayout): Markish[] {
  const perPx = (domain[1] - domain[0]) / (range[1] - range[0]);
  const heads = rows.flatMap((placed) => toArrow(placed, perPx));
  const breaks = rows.filter(({ isBroken }) => isBroken).flatMap((placed) => toBreak(placed, perPx));
  const ends = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  return [
    link(
      breaks.filter(({ isGap }) => isGap),
      { ...ends, stroke: PAPER, strokeWidth: 5 },
    ),
    link(
      breaks.filter(({ isGap }) => !isGap),
      { ...ends, stroke: TARGET, strokeWidth: 1.5 },
    ),
    link(heads, { ...ends, stroke: TARGET, strokeWidth: 1.8, strokeLinecap: 'round' }),
  ];
}

interface Stroke {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  isGap?: boolean;
}

function toArrow({ row, end, barTop, barBottom, isBroken }: PlacedRow, perPx: number): Stroke[] {
  if (row.opens === null || isBroken) return [];
  const middle = (barTop + barBottom) / 2;
  const way = row.opens === 'up' ? perPx : -perPx;
  const tip = end + 9 * way;
  return [
    { x1: end, x2: tip, y1: middle, y2: middle },
    { x1: tip - 4 * way, x2: tip, y1: middle - 4, y2: middle },
    { x1: tip - 4 * way, x2: tip, y1: middle + 4, y2: middle },
  ];
}

function toBreak({ end, barTop, barBottom }: PlacedRow, perPx: number): Stroke[] {
  const at = end - 16 * perPx;
  const slant = (x: number, isGap = false): Stroke => ({
    ...{ x1: x - 3 * perPx, x2: x + 3 * perPx, y1: barBottom + 3, y2: barTop - 3, isGap },
  });
  return [slant(at, true), slant(at - 2.5 * perPx), slant(at + 2.5 * perPx)];
}

function drawTexts(rows: readonly PlacedRow[]): Markish[] {
  const left = { frameAnchor: 'left', textAnchor: 'start', y: 'y', text: 'text' } as const;
  return [
    text(
      rows.flatMap(({ names }) => names),
      { ...left, fill: INK, fontSize: NAME_SIZE },
    ),
    text(
      rows.flatMap(({ figures }) => figures),
      { ...left, fill: INK_SECOND, fontSize: SECOND_SIZE },
    ),
    text(rows, {
      ...{ frameAnchor: 'right', textAnchor: 'end', y: 'changeY', text: ({ row }: PlacedRow) => row.change },
      ...{ fill: INK, fontSize: NAME_SIZE, fontWeight: 600 },
    }),
  ];
}
