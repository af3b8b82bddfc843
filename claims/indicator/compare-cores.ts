// The things measured, compared: the same words, the same letters in another order, a part that goes on with its
// whole's head, or a narrower thing under the same head. Likeness of letters alone is nothing.

import type { IndicatorReading, Step } from './indicator.ts';
import { BARE_RATE, SHARED_NAME } from './vague-names.ts';

const NOT_COMPARABLE: Step = { factor: 0 };
/** Shorter names are heads of too many things. */
const LEAST_HEAD = 2;
/** A head this long may be narrowed at any length. */
const LONG_HEAD = 5;
/** 进出口 is no kind of 出口: the letters before change the head itself. */
const OTHER_THING = /进出$/;
/** Shorter names say too little to be found again within another. */
const LONG_NAME = 4;

/** Compares the cores of two indicators. */
export function compareCores(a: IndicatorReading, b: IndicatorReading): Step {
  if (a.core === '' || b.core === '') return NOT_COMPARABLE;
  if ((a.repeated || b.repeated) && !isNarrowedAlike(a, b)) return NOT_COMPARABLE;
  if (a.core === b.core && isVague(a, b)) return { factor: 0.6, doubt: '名目笼统' };
  if (a.core === b.core) return { factor: a.phrase === b.phrase ? 1 : 0.97 };
  if (a.bare === b.bare) return { factor: 0.95 };
  if (a.bare.length >= 4 && a.letters === b.letters) return { factor: 0.92 };
  if (continues(a, b) || continues(b, a)) return { factor: 0.91 };
  return compareHeads(a, b);
}

/** A name that many things share: money needs the very phrase to be trusted, a count at least a deed. */
function isVague(a: IndicatorReading, b: IndicatorReading): boolean {
  if (BARE_RATE.test(a.core)) return true;
  if (!SHARED_NAME.test(a.core)) return false;
  return a.deed === '' || (a.unit.family === 'money' && a.phrase !== b.phrase);
}

/** A figure that names nothing itself is only trusted where all else that is said of it agrees. */
function isNarrowedAlike(a: IndicatorReading, b: IndicatorReading): boolean {
  return a.deed === b.deed && a.qualifiers.get('whole') === b.qualifiers.get('whole');
}

function continues(part: IndicatorReading, other: IndicatorReading): boolean {
  return part.continued !== '' && (part.continued === other.core || part.continued === other.bare);
}

/** A longer name with the same head is a narrower thing: 非金融类对外直接投资 of 对外直接投资. Another head is another thing. */
function compareHeads(a: IndicatorReading, b: IndicatorReading): Step {
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  if (SHARED_NAME.test(short)) return NOT_COMPARABLE;
  if (!long.endsWith(short)) return compareInner(short, long);
  if (short.length < LEAST_HEAD || (short.length < LONG_HEAD && short.length * 2 < long.length))
    return NOT_COMPARABLE;
  const extra = long.slice(0, long.length - short.length);
  if (OTHER_THING.test(long.slice(0, extra.length + 1))) return NOT_COMPARABLE;
  return { factor: 0.6 + 0.2 * (short.length / long.length), doubt: `一方限于“${extra}”` };
}

/** 集装箱班轮航线 of 集装箱航线: narrowed within, under the same head and with nothing else changed. */
function compareInner(short: string, long: string): Step {
  if (short.length < LONG_NAME || short.length * 2 < long.length) return NOT_COMPARABLE;
  if (short.slice(-LEAST_HEAD) !== long.slice(-LEAST_HEAD)) return NOT_COMPARABLE;
  let at = 0;
  let extra = '';
  for (const letter of long) {
    if (letter === short.charAt(at)) at++;
    else extra += letter;
  }
  if (at < short.length) return NOT_COMPARABLE;
  return { factor: 0.58 + 0.2 * (short.length / long.length), doubt: `一方多“${extra}”` };
}
