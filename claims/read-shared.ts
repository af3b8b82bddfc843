// One unit for several numbers: 4.2和0.7个百分点, 5、6、7家.

import { CLASS, DIGIT } from './lexicon/characters.ts';
import { readNumeral } from './read-numeral.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';

const JOINTS = new Set([...'、和与及或'].map((char) => char.charCodeAt(0)));
const MAX_MEMBERS = 8;

/** Gives a number without a unit the unit of the list it opens; returns it unchanged where it opens none. */
export function readShared(text: string, q: Quantity): Quantity {
  if (q.family !== 'bare' || !q.numeral.arabic || q.blocked || q.numeral.multiplied) return q;
  let at = q.end;
  for (let member = 0; member < MAX_MEMBERS && JOINTS.has(text.charCodeAt(at)); member++) {
    if (CLASS[text.charCodeAt(at + 1)] !== DIGIT) return q;
    const numeral = readNumeral(text, at + 1);
    if (numeral === undefined) return q;
    const next = readQuantity(text, numeral);
    if (next.family === 'unknown' || next.family === 'time') return q;
    if (next.family !== 'bare')
      return { ...q, unitStart: next.unitStart, unitEnd: next.unitEnd, family: next.family };
    at = next.end;
  }
  return q;
}
