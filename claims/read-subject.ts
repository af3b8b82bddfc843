// What a figure measures: the shortest phrase of its clause, or of the clause it continues,
// that a statistician would file it under.

import { LEADS, TAILS, VERBS_AFTER } from './lexicon/subject-words.ts';
import type { Quantity } from './read-quantity.ts';

const MAX_SUBJECT = 30;

/**
 * Reads the subject of a figure from the words between `from` (the clause's start or the end of the figure before)
 * and `to` (where the words of change and bound begin).
 * @param after where the words that bound the figure end
 * @returns "" where the clause names nothing: the figure continues the one before it
 */
export function readSubject(text: string, from: number, to: number, q: Quantity, after: number): string {
  const before = trimWords(text, from, to);
  const head = isCounting(q) ? readHeadAfter(text, after) : '';
  if (before === '') return head;
  return head !== '' && head.length <= 12 ? before + head : before;
}

function isCounting(q: Quantity): boolean {
  return (
    q.family === 'count' ||
    q.family === 'people' ||
    q.family === 'bare' ||
    q.family === 'unknown' ||
    q.family === 'measure'
  );
}

function trimWords(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  for (let word = TAILS.findBefore(text, end, start); word; word = TAILS.findBefore(text, end, start))
    end = word.start;
  for (let word = LEADS.findAfter(text, start, end); word; word = LEADS.findAfter(text, start, end))
    start = word.end;
  const phrase = text.slice(Math.max(start, end - MAX_SUBJECT), end);
  return phrase.replace(/^[^一-龥A-Za-z“(《]+/, '').trim();
}

/** The noun that a count stands before: 56个省市区重点项目竣工投产. */
function readHeadAfter(text: string, after: number): string {
  let end = after;
  while (end < text.length && end < after + MAX_SUBJECT && !/[,。;:!?、\n\d)]/.test(text.charAt(end))) {
    if (end > after + 1 && VERBS_AFTER.findAfter(text, end)) break;
    end++;
  }
  const phrase = text.slice(after, end);
  return /^(?:的|等|以上|左右|以内|以下|多|余)/.test(phrase)
    ? phrase.replace(/^(?:的|等|以上|左右|以内|以下|多|余)+/, '')
    : phrase;
}
