// An observation's figure by itself, and as the arithmetic takes it: the numeral and unit cut out of
// what its source printed.

import type { Level } from '../claims/arithmetic/imply.ts';
import { CLASS, FOLD } from '../claims/lexicon/characters.ts';
import type { Figure, Indicator, Observation } from './record.ts';

const JOINS = '.,多余点';

/** The numbers of whatever states a figure, and nothing else of it. */
export function toFigure({ value, valueHigh, unit, bound, status, period }: Figure): Figure {
  return { value, ...(valueHigh === undefined ? {} : { valueHigh }), unit, bound, status, period };
}

/**
 * An observation with its figure as printed: "协议投资总额420.4亿元" gives the text "420.4亿元".
 * @param indicator what it measures, for the prices it is counted in
 */
export function toStated(
  observation: Figure & Pick<Observation, 'printed'>,
  indicator: Indicator | undefined,
): Level {
  const { printed, unit } = observation;
  return {
    ...toFigure(observation),
    text: cutFigure(printed, unit),
    priceBasis: indicator?.priceBasis ?? 'none',
  };
}

/** The last numeral that stands before the unit, with it; the whole text where there is none. */
function cutFigure(printed: string, unit: string): string {
  const end = unit === '' ? printed.length : printed.lastIndexOf(unit);
  let start = end;
  while (start > 0 && isNumeral(printed.charCodeAt(start - 1))) start--;
  return end < 0 || start === end ? printed : printed.slice(start, end + unit.length);
}

function isNumeral(code: number): boolean {
  const folded = FOLD[code] ?? 0;
  return CLASS[folded] !== 0 || JOINS.includes(String.fromCharCode(folded));
}
