// Sizes that define what is counted: 超10亿元 of 投资超10亿元项目16个. They are claims of their own, and part of
// the indicator that they define.

import type { Claim } from '../claim.ts';

const MAX_CLAUSE = 60;
/** 超10亿元或1亿美元 are two; no figure is defined by many. */
const MOST_SIZES = 4;

/** Thresholds that stand in the claim's own clause, before it or, where none do, right after it. */
export function findSizes(text: string, claims: readonly Claim[], i: number): string[] {
  const sizes: string[] = [];
  const claim = claims[i];
  if (claim === undefined || claim.role === 'threshold') return sizes;
  let edge = claim.start;
  for (let k = i - 1; k >= 0 && sizes.length < MOST_SIZES; k--) {
    const other = claims[k];
    if (
      other === undefined ||
      other.role !== 'threshold' ||
      /[，,。；;、\n]/.test(text.slice(other.end, edge))
    )
      break;
    sizes.push(other.text);
    edge = other.start;
  }
  const next = claims[i + 1];
  if (
    sizes.length === 0 &&
    next?.role === 'threshold' &&
    !/[，,。；;、\n]/.test(text.slice(claim.end, next.start))
  )
    sizes.push(next.text);
  return sizes;
}

/** The phrase of a figure whose category a threshold defines, the threshold itself left out: 引进投资超…项目. */
export function readSizedPhrase(text: string, claims: readonly Claim[], i: number): string {
  const claim = claims[i];
  if (claim === undefined) return '';
  let phrase = '';
  let end = claim.start;
  for (let k = i - 1; k >= -1 && i - k <= MOST_SIZES + 1; k--) {
    const other = claims[k];
    const from = Math.max(other?.end ?? 0, end - MAX_CLAUSE);
    const part = text.slice(from, end);
    const start =
      Math.max(...['，', ',', '。', '；', ';', '、', '\n'].map((stop) => part.lastIndexOf(stop))) + 1;
    phrase = part.slice(start) + phrase;
    if (start > 0 || other === undefined || other.role !== 'threshold') break;
    end = other.start;
  }
  return phrase.replace(/投资额?|总投资|超过?|或|以上|级|不少于|不低于|达到?/g, '');
}
