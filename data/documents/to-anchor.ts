// The place of a figure in a report's text, so that it is found again in another reading: W3C Web Annotation's
// text-quote selector (exact, prefix, suffix) and text-position selector (start, end).

import type { Span } from '../../claims/claim.ts';
import type { Anchor } from '../record.ts';

/** Characters kept on either side. */
const CONTEXT_CHARS = 32;

/**
 * The anchor of a span.
 * @param text one paragraph a line; prefix and suffix may reach over its lines
 */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start).toWellFormed(),
    suffix: text.slice(end, end + CONTEXT_CHARS).toWellFormed(),
    start,
    end,
  };
}
