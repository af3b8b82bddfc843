// Parts of a ratio: 5.1:52.3:42.6. A clock (12:30:05) and a score are written alike.

import type { Quantity } from '../read-quantity.ts';

const REACH = 16;
const RATIO = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/g;
const CONTEXT = /比|结构|占|构成/;
const CONTEXT_REACH = 24;
const PERCENT = 100;
const TOLERANCE = 1.5;

/** How many numbers the ratio has that a number is part of; 0 where it is part of none. */
export function ratioTerms(text: string, q: Quantity): number {
  if (text[q.end] !== ':' && text[q.start - 1] !== ':') return 0;
  const from = Math.max(0, q.start - REACH);
  for (const match of text.slice(from, q.end + REACH).matchAll(RATIO)) {
    const start = from + match.index;
    if (start > q.start || start + match[0].length < q.end) continue;
    const parts = match[0].split(':').map(Number);
    const sum = parts.reduce((total, part) => total + part, 0);
    const whole = parts.length > 2 && Math.abs(sum - PERCENT) < TOLERANCE;
    const told = CONTEXT.test(text.slice(Math.max(0, start - CONTEXT_REACH), start));
    return whole || told ? parts.length : 0;
  }
  return 0;
}

/** Whether a number is a part of a ratio: of three whose sum is a hundred, or of any where the words before say so. */
export function isRatioPart(text: string, q: Quantity): boolean {
  return ratioTerms(text, q) > 0;
}

/** The 1 of 2.35:1, by which the other is measured. */
export function isRatioBase(text: string, q: Quantity): boolean {
  return q.value === 1 && ratioTerms(text, q) === 2;
}
