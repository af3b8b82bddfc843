// Where a figure stands, for a text to paste elsewhere: its clause as printed, and a link that finds the very words.

import type { Span } from '../claims/claim.ts';

/** Longest stretch on either side that the link's words take in. */
const CONTEXT_CHARS = 30;
/** Longest part of a clause that is quoted on either side of the figure. */
const CLAUSE_CHARS = 200;

const STOP = /[。;；!！?？\n]/;
const PAUSE = /[\p{P}\s]/u;

/**
 * An address that scrolls to the words and marks them (a text fragment, as URL Fragment Text Directives has it:
 * `prefix-,start,-suffix`).
 */
export function toTextFragmentUrl(url: string, text: string, { start, end }: Span): string {
  // A browser looks for whole words within one block: the words end where a pause ends them.
  const before = text
    .slice(Math.max(0, start - CONTEXT_CHARS), start)
    .split(PAUSE)
    .at(-1);
  const after = text.slice(end, end + CONTEXT_CHARS).split(PAUSE)[0];
  const words = [
    before && `${encodeWords(before)}-`,
    encodeWords(text.slice(start, end)),
    after && `-${encodeWords(after)}`,
  ];
  return `${url.replace(/#.*$/s, '')}#:~:text=${words.filter(Boolean).join(',')}`;
}

/** The clause that holds the span: from the stop before it to the stop after it. */
export function readClause(text: string, span: Span): string {
  return readClauseParts(text, span).join('').trim();
}

/** The clause in three: what stands before the span, the span, what stands after it. */
export function readClauseParts(text: string, { start, end }: Span): [string, string, string] {
  const before = text
    .slice(Math.max(0, start - CLAUSE_CHARS), start)
    .split(STOP)
    .at(-1);
  const after = text.slice(end, end + CLAUSE_CHARS).split(STOP)[0];
  return [before?.trimStart() ?? '', text.slice(start, end), after?.trimEnd() ?? ''];
}

/** The dash parts the directive's words, so it is encoded too. A lone surrogate cannot be encoded and is left out. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.toWellFormed().replaceAll('\ufffd', '')).replaceAll('-', '%2D');
}
