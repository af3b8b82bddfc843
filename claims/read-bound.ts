// How a figure limits the true value, from the words on both sides of it.

import type { Bound } from './claim.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWord } from './lexicon/bounds.ts';
import type { Quantity } from './read-quantity.ts';
import { isTop } from './rules/ordinals.ts';

export interface BoundReading {
  bound: Bound;
  /** Where the words before the figure that bound it begin; the figure's start where there are none. */
  start: number;
  /** Where the words after it end. */
  end: number;
}

const MAX_FILLERS = 4;

/** Reads the bound of a figure: a strict word before it, else a word after it, else a weak word before it. */
export function readBound(text: string, q: Quantity): BoundReading {
  const before = readBefore(text, q);
  const after = readAfter(text, q);
  const rank = isTop(text, q);
  const strict = before.bound === 'eq' || before.weak ? undefined : before.bound;
  const inner = readInner(text, q);
  const bound =
    strict ?? after.bound ?? (before.bound === 'eq' ? undefined : before.bound) ?? (rank ? 'le' : inner);
  return { bound, start: before.start, end: after.end };
}

/** 1300多个 and 十几亿 are near; 两位数 is ten or more. */
function readInner(text: string, q: Quantity): Bound {
  if (q.over || q.numeral.vague) return 'approx';
  return text.slice(q.unitStart, q.unitEnd) === '位数' ? 'ge' : 'eq';
}

interface Before {
  bound: Bound;
  weak: boolean;
  start: number;
}

function readBefore(text: string, q: Quantity): Before {
  let at = isTop(text, q) ? q.start - 1 : q.start;
  let start = at;
  for (let fillers = 0; fillers < MAX_FILLERS; fillers++) {
    const word = BOUNDS_BEFORE.findBefore(text, at);
    if (word === undefined || word.value === 'none') break;
    at = word.start;
    const meaning = toBound(word.value, q);
    if (meaning !== undefined) return { bound: meaning, weak: word.value.startsWith('weak'), start: at };
    start = at;
  }
  return { bound: 'eq', weak: false, start };
}

function toBound(word: BoundWord, q: Quantity): Bound | undefined {
  switch (word) {
    case 'filler':
    case 'none':
      return undefined;
    case 'weak-le':
      return 'le';
    case 'weak-ge':
      return 'ge';
    case 'up-to':
      return q.numeral.bare ? 'ge' : undefined;
    default:
      return word;
  }
}

function readAfter(text: string, q: Quantity): { bound: Bound | undefined; end: number } {
  const at = text.charAt(q.end) === '(' ? q.end : skipSpace(text, q.end);
  const word = BOUNDS_AFTER.findAfter(text, at);
  if (word === undefined || word.value === 'none') return { bound: undefined, end: q.end };
  return { bound: toBound(word.value, q), end: word.end };
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
