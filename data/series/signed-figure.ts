// Declines below zero: a report prints 下降3% as 3 and a word, a scale needs the sign.

import { FLIPPED } from '../../claims/arithmetic/change.ts';
import type { Direction, Kind } from '../../claims/claim.ts';
import type { Figure } from '../record.ts';

/** A figure with what tells whether it is a decline: its direction, else the words that it is printed in. */
export interface DirectedFigure extends Figure {
  printed: string;
  direction?: Direction;
}

const FALLS = /下降|下滑|减少|降低|压减|压降|缩减|回落/;

/**
 * The figure as a number of its own: a decline is below zero, and its floor is a ceiling. Only changes have a sign.
 * @param own direction of the claim that the figure stands beside: what says nothing of itself goes the same way
 */
export function toSigned<T extends DirectedFigure>(figure: T, kind: Kind, own?: Direction): T {
  const { value, valueHigh, direction = own, printed, unit, bound } = figure;
  if (kind !== 'change' || !/[%％‰]/.test(unit)) return figure;
  if (direction !== 'down' && (figure.direction === 'up' || !FALLS.test(printed))) return figure;
  return {
    ...figure,
    value: -value,
    ...(valueHigh === undefined ? {} : { valueHigh: -valueHigh }),
    bound: FLIPPED[bound],
  };
}
