// The sentence a figure stands in, and the heading above it.

import type { Claim } from '../../claims/claim.ts';
import { readSections } from '../../claims/read-sections.ts';
import type { QuotedClaim } from './plan-promise.ts';

/** Longest stretch that is quoted on either side of a figure. */
const MOST_CHARS = 120;
const STOP = /[。;；!！?？\n]/;

export type Quoter = (claim: Claim) => QuotedClaim;

/** Quotes claims of one text. */
export function createQuoter(text: string): Quoter {
  const headings = readSections(text).filter(({ level }) => level !== 'paragraph');
  return (claim) => ({
    claim,
    quote: quote(text, claim),
    heading: headings.findLast(({ start }) => start <= claim.start)?.title ?? '',
  });
}

/** From the stop before the figure to the stop after it; what is longer than a reader wants is cut, and says so. */
function quote(text: string, { start, end }: Claim): QuotedClaim['quote'] {
  const before =
    text
      .slice(0, start)
      .slice(-2 * MOST_CHARS)
      .split(STOP)
      .at(-1)
      ?.trimStart() ?? '';
  const after =
    text
      .slice(end, end + 2 * MOST_CHARS)
      .split(STOP)[0]
      ?.trimEnd() ?? '';
  return [
    before.length > MOST_CHARS ? `…${before.slice(-MOST_CHARS)}` : before,
    text.slice(start, end),
    after.length > MOST_CHARS ? `${after.slice(0, MOST_CHARS)}…` : after,
  ];
}
