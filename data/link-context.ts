// The words around a figure, in the form in which pages are compared: variants folded, only letters kept.
// Digits and punctuation are left out, so that a neighbour's figure may change without changing the context.

import type { Claim, Span } from '../claims/claim.ts';
import { FOLD, isHan, isLetter } from '../claims/lexicon/characters.ts';
import type { Figure } from './record.ts';

/** Letters kept on each side: more than packs keep, so that some may be moved. */
export const CONTEXT_LETTERS = 12;
/** How far to look for them; figures, spaces and punctuation between them count too. */
const MAX_REACH = 64;

export interface Context {
  /** Letters before the figure, in reading order: the nearest is last. */
  left: string;
  /** Letters after it: the nearest is first. */
  right: string;
}

/** A claim where it stands on the page. */
export interface Site {
  claim: Claim;
  figureKey: string;
  context: Context;
}

/** Each claim with its figure and the words around it, in the form in which they are compared. */
export function readSites(text: string, claims: readonly Claim[]): Site[] {
  return claims.map((claim) => ({
    claim,
    figureKey: toFigureKey(claim),
    context: readContext(text, claim),
  }));
}

/** The letters before and after a span of the text. */
function readContext(text: string, { start, end }: Span): Context {
  return { left: lettersBefore(text, start), right: lettersAfter(text, end) };
}

function lettersAfter(text: string, from: number): string {
  let letters = '';
  const end = Math.min(text.length, from + MAX_REACH);
  for (let at = from; at < end && letters.length < CONTEXT_LETTERS; at++) letters += letterAt(text, at);
  return letters;
}

function lettersBefore(text: string, until: number): string {
  let letters = '';
  const end = Math.max(0, until - MAX_REACH);
  for (let at = until - 1; at >= end && letters.length < CONTEXT_LETTERS; at--)
    letters = letterAt(text, at) + letters;
  return letters;
}

/** Han characters and lower-case Latin letters of a text, each in one form. */
export function lettersOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) letters += letterAt(text, at);
  return letters;
}

/** The letter at a place in its one form; "" where there is none. */
function letterAt(text: string, at: number): string {
  const code = FOLD[text.charCodeAt(at)] ?? 0;
  if (isHan(code)) return String.fromCharCode(code);
  return isLetter(code) ? String.fromCharCode(code | 0x20) : '';
}

// A double holds 15 digits; two fewer forgive what multiplying by 万 adds and are more than any report prints.
const FIGURE_DIGITS = 13;

/** Equal for two figures exactly when value and unit are: 1,124个 and 1124個 are one figure, 1124 and 1142 never. */
export function toFigureKey(figure: Pick<Figure | Claim, 'value' | 'valueHigh' | 'unit'>): string {
  const high = figure.valueHigh === undefined ? '' : `~${figure.valueHigh.toPrecision(FIGURE_DIGITS)}`;
  return `${figure.value.toPrecision(FIGURE_DIGITS)}${high} ${foldUnit(figure.unit)}`;
}

const foldedUnits = new Map<string, string>();

/** A unit in one form. Reports use a few dozen units, so each is folded once. */
function foldUnit(unit: string): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const codes = Array.from(unit, (char) => FOLD[char.charCodeAt(0)] ?? 0);
  const folded = String.fromCharCode(...codes).replaceAll(' ', '');
  foldedUnits.set(unit, folded);
  return folded;
}

/**
 * How alike a page's letters on one side are to an anchor's, 0 to 1: the run of equal letters next to the
 * figure, or, where words were moved or replaced, the part of the anchor's letters that is still near.
 * An anchor keeps as few letters as make it unique; one that keeps none says neither yes nor no.
 */
export function compareLetters(page: string, anchor: string, side: 'left' | 'right'): number {
  const length = Math.min(ALIKE_LETTERS, anchor.length);
  if (length < MIN_LETTERS) return NO_EVIDENCE;
  const run = countRun(page, anchor, side);
  if (run >= length) return 1;
  const near = side === 'left' ? anchor.slice(-length) : anchor.slice(0, length);
  return Math.max(run, countShared(page, near)) / length;
}

/** A run this long next to the figure is as good as the whole context. */
const ALIKE_LETTERS = 10;
const MIN_LETTERS = 2;
const NO_EVIDENCE = 0.5;

/** How many letters next to the figure are equal, without a gap. */
export function countRun(a: string, b: string, side: 'left' | 'right'): number {
  const most = Math.min(a.length, b.length);
  let run = 0;
  if (side === 'right') while (run < most && a[run] === b[run]) run++;
  else while (run < most && a[a.length - 1 - run] === b[b.length - 1 - run]) run++;
  return run;
}

/** How many of the letters occur in the text, each used once. */
function countShared(text: string, letters: string): number {
  let rest = text;
  let shared = 0;
  for (const letter of letters) {
    const at = rest.indexOf(letter);
    if (at < 0) continue;
    rest = rest.slice(0, at) + rest.slice(at + 1);
    shared++;
  }
  return shared;
}
