// The words a figure stands in: the clause as printed, for whoever quotes it.

import type { Span } from '../../claims/claim.ts';

/** Longest part of a clause that is quoted on either side of the figure. */
const CLAUSE_CHARS = 200;

const STOP = /[。;；!！?？\n]/;

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
