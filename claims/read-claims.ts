// Text to claims: one pass over the characters that stops at numerals, words of time and clause ends,
// and reads each numeral with what surrounds it.

import type { Claim } from './claim.ts';
import { ClaimBuilder } from './claim-builder.ts';
import { type CleanText, cleanText } from './clean-text.ts';
import { CLAUSE_END, DOUBLING, PARAGRAPH_END, SCAN, SENTENCE_END, TIME_START } from './lexicon/characters.ts';
import { readNumeral } from './read-numeral.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { readSections } from './read-sections.ts';
import { readShared } from './read-shared.ts';
import { findTimeWord } from './read-when.ts';
import { isCalendarYear, isMonthEnd } from './rules/calendar.ts';
import { isLookAlike } from './rules/look-alikes.ts';

/**
 * Reads every figure claimed in a text, in text order. Pure; linear in the text; never throws.
 * @param text a report, a passage or a line, as printed; paragraphs on lines of their own
 * @returns claims whose offsets are UTF-16 offsets into `text`; none overlap
 */
export function readClaims(text: string): Claim[] {
  const clean = cleanText(text);
  const builder = new ClaimBuilder(text, clean, readSections(clean.text));
  scan(clean, builder);
  return builder.claims;
}

function scan(clean: CleanText, builder: ClaimBuilder): void {
  const { text } = clean;
  let i = 0;
  while (i < text.length) {
    const kind = SCAN[text.charCodeAt(i)] ?? 0;
    if (kind === 0) i++;
    else if (kind >= CLAUSE_END) builder.endClause(++i, kind >= SENTENCE_END, kind === PARAGRAPH_END);
    else i = scanAt(text, i, kind, builder);
  }
}

/** Reads what starts at `at` and returns where the scan goes on. */
function scanAt(text: string, at: number, kind: number, builder: ClaimBuilder): number {
  const time = findTimeWord(text, at);
  if (time !== undefined) {
    builder.markTime(time);
    return time.end;
  }
  if (kind === TIME_START) return at + 1;
  if (kind === DOUBLING) return scanDoubling(text, at, builder);
  const numeral = readNumeral(text, at);
  if (numeral === undefined) return at + 1;
  const quantity = readShared(text, readQuantity(text, numeral));
  if (isCalendarYear(text, quantity)) builder.markYear(quantity);
  else if (isMonthEnd(text, quantity)) builder.markMonth(quantity);
  else if (!isLookAlike(text, quantity)) builder.add(quantity);
  else return Math.max(numeral.end, at + 1);
  return Math.max(quantity.end, at + 1);
}

/** 翻番 without a numeral is once doubled. */
function scanDoubling(text: string, at: number, builder: ClaimBuilder): number {
  if (text[at + 1] !== '番') return at + 1;
  const numeral = readNumeral('一', 0);
  if (numeral === undefined) return at + 1;
  const doubling: Quantity = {
    numeral: { ...numeral, start: at, end: at + 1 },
    start: at,
    end: at + 2,
    value: 1,
    unitStart: at + 1,
    unitEnd: at + 2,
    family: 'times',
    over: false,
    blocked: false,
  };
  builder.add(doubling);
  return at + 2;
}
