// One document's claims as JSON lines, whether it is plain text or HTML. Offsets are into the document as given.

import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { isHtml, readHtmlText } from '../data/documents/html-text.ts';
import { type RecordLookUp, toClaimLine } from './claim-line.ts';

/**
 * Reads a document.
 * @param source plain text or HTML
 * @param head fields that go before each claim's own, such as the document's id
 * @param lookUp what the record knows of the claims
 * @returns one JSON line a claim, in the order of the document
 */
export function readDocument(
  source: string,
  head: Record<string, unknown> = {},
  lookUp?: RecordLookUp,
): string[] {
  if (!isHtml(source)) {
    const claims = readClaims(source);
    const record = lookUp?.(source, claims) ?? [];
    return claims.map((claim, index) => toClaimLine(claim, head, record[index]));
  }
  const { text, starts, ends } = readHtmlText(source);
  const claims = readClaims(text);
  const record = lookUp?.(text, claims) ?? [];
  return claims.map((claim, index) => toClaimLine(inSource(claim, starts, ends), head, record[index]));
}

/** The claim with its offsets in the HTML source; its text stays as the page shows it. */
function inSource(claim: Claim, starts: readonly number[], ends: readonly number[]): Claim {
  return { ...claim, start: starts[claim.start] ?? 0, end: ends[claim.end - 1] ?? 0 };
}
