// Traditional forms of the characters a record is written with, so that 充電樁 finds 充电桩.
// Runs where records are built, never in the browser: the converter's tables are far larger than what is kept of them.

import { Converter } from 'opencc-js/t2cn';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Takes any text; gives every traditional character whose simplified form occurs in it, as one string
 * of pairs (traditional, simplified) in code order.
 */
export function toTraditionalPairs(text: string): string {
  const used = new Set(text);
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && used.has(simplified)) pairs += traditional + simplified;
  }
  return pairs;
}
