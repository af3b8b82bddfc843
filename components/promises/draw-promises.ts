// The picture of what became of a plan: one square a target. Each verdict has a form of its own: filled with a tip for
// surpassed, filled for reached, struck through for missed, dotted for what cannot be told, empty for not found again.

import { link, type Markish, plot, rect, ruleY, text } from '@observablehq/plot';
import type { Verdict } from '../../data/promises/plan-promise.ts';
import { ACTUAL, CHART_STYLE, DERIVED, INK, INK_SECOND, PAPER, RULE, TARGET } from '../charts/chart-style.ts';
import {
  type PlacedVerdict,
  PROMISE_LABEL_SIZE,
  placePromises,
  SQUARE,
  type VerdictCount,
} from './promise-layout.ts';

interface Looks {
  stroke: string;
  fill: string;
  dashes: string;
}

const LOOKS: Record<Verdict, Looks> = {
  exceeded: { stroke: ACTUAL, fill: ACTUAL, dashes: 'none' },
  kept: { stroke: ACTUAL, fill: ACTUAL, dashes: 'none' },
  missed: { stroke: TARGET, fill: 'none', dashes: 'none' },
  open: { stroke: INK_SECOND, fill: 'none', dashes: '1.5 2.5' },
  absent: { stroke: DERIVED, fill: 'none', dashes: 'none' },
};

/** Draws the counts at a width in px. */
export function drawPromises(
  counts: readonly VerdictCount[],
  widthPx: number,
  page: Document,
): SVGSVGElement {
  const { rows, heightPx } = placePromises(counts, widthPx);
  const drawn = plot({
    ...{ document: page, width: widthPx, height: heightPx, margin: 0, style: CHART_STYLE },
    x: { axis: null, type: 'identity' },
    y: { axis: null, type: 'identity' },
    marks: [
      ruleY([1], { stroke: INK }),
      ruleY(rows, { y: 'bottom', stroke: RULE }),
      ...rows.flatMap(drawSquares),
      ...drawSigns(rows),
      ...drawLabels(rows),
    ],
  });
  return drawn as SVGSVGElement;
}

function drawSquares({ verdict, squares }: PlacedVerdict): Markish[] {
  if (squares.length === 0) return [];
  const { stroke, fill, dashes } = LOOKS[verdict];
  const boxes = squares.map(({ x, y }) => ({
    ...{ x1: x + 0.75, x2: x + SQUARE - 0.75, y1: y + 0.75, y2: y + SQUARE - 0.75 },
  }));
  const ends = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  return [rect(boxes, { ...ends, stroke, fill, strokeWidth: 1.5, strokeDasharray: dashes })];
}

/** An upward tip in what was surpassed, a stroke through what was missed. */
function drawSigns(rows: readonly PlacedVerdict[]): Markish[] {
  const of = (wanted: Verdict) =>
    rows.filter(({ verdict }) => verdict === wanted).flatMap(({ squares }) => squares);
  const middle = SQUARE / 2;
  const tips = of('exceeded').flatMap(({ x, y }) => [
    { x1: x + 3.5, x2: x + middle, y1: y + 8.5, y2: y + 5 },
    { x1: x + middle, x2: x + SQUARE - 3.5, y1: y + 5, y2: y + 8.5 },
  ]);
  const strokes = of('missed').map(({ x, y }) => ({
    x1: x + 1,
    x2: x + SQUARE - 1,
    y1: y + SQUARE - 1,
    y2: y + 1,
  }));
  const ends = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', strokeWidth: 1.8 };
  return [
    link(tips, { ...ends, stroke: PAPER }),
    link(strokes, { ...ends, stroke: TARGET, strokeWidth: 1.5 }),
  ];
}

function drawLabels(rows: readonly PlacedVerdict[]): Markish[] {
  return [
    text(rows, {
      ...{ x: 0, y: 'labelY', text: 'label', textAnchor: 'start', fill: INK, fontSize: PROMISE_LABEL_SIZE },
    }),
    text(rows, {
      ...{ x: 'countX', y: 'labelY', text: ({ count }: PlacedVerdict) => String(count), textAnchor: 'end' },
      ...{ fill: INK, fontSize: PROMISE_LABEL_SIZE, fontWeight: 600 },
    }),
  ];
}
