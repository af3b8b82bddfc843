// Parts of a ratio: 5.1:52.3:42.6. A clock (12:30:05) and a score are written alike.

import type { Quantity } from '../read-quantity.ts';

const REACH = 16;
const RATIO = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/g;
const CONTEXT = /比|结构|占|构成/;
const CONTEXT_REACH = 16;
const PERCENT = 100;
const TOLERANCE = 1.5;

/** Whether a number is a part of a ratio: of three whose sum is a hundred, or of any where the words before say so. */
export function isRatioPart(text: string, q: Quantity): boolean {
  if (text[q.end] !== ':' && text[q.start - 1] !== ':') return false;
  const from = Math.max(0, q.start - REACH);
  for (const match of text.slice(from, q.end + REACH).matchAll(RATIO)) {
    const start = from + match.index;
    if (start > q.start || start + match[0].length < q.end) continue;
    const parts = match[0].split(':').map(Number);
    const sum = parts.reduce((total, part) => total + part, 0);
    if (parts.length > 2 && Math.abs(sum - PERCENT) < TOLERANCE) return true;
    return CONTEXT.test(text.slice(Math.max(0, start - CONTEXT_REACH), start));
  }
  return false;
}
