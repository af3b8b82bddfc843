// A text, from a page or a file, as a report at hand: read at the desk, and its claims fetched stretch by stretch, so that
// neither worker nor window is held up by ten thousand of them.

import type { ReportDocument } from '../../data/documents/report-document.ts';
import { toReportKey } from '../../data/documents/report-key.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { ClaimList, ListAnswer, PageAnswer } from '../messages/desk-messages.ts';
import { ask } from '../remote-desk.ts';

/** A worker that was stopped has forgotten the text, and is given it again. */
const TRIES = 3;

/** Where a text was read: an address, or null for a file or a pasted text. */
export interface TextOrigin {
  address: string | null;
}

/**
 * Reads a text as a report.
 * @param text one paragraph a line
 * @returns null where it is no report, or where the background worker cannot be reached
 */
export async function openDocument(text: string, { address }: TextOrigin): Promise<ReportDocument | null> {
  const retrieved = new Date().toISOString();
  for (let tries = 0; tries < TRIES; tries++) {
    const read = await ask<PageAnswer>({ type: 'read-page', text, ...(address !== null && { address }) });
    if (!read) return null;
    const list = await fetchClaims(read.page);
    if (!list) continue;
    const { report, headings, claims } = list;
    return {
      key: toReportKey(report),
      ...report,
      address,
      retrieved,
      digest: read.page,
      text,
      headings,
      claims,
    };
  }
  return null;
}

/** All stretches as one; undefined where the desk has forgotten the text meanwhile. */
async function fetchClaims(page: string): Promise<ClaimList | undefined> {
  let first: ClaimList | undefined;
  const claims: LinkedClaim[] = [];
  do {
    const answer = await ask<ListAnswer>({ type: 'list-claims', page, from: claims.length });
    if (!answer?.known) return undefined;
    first ??= answer.answer;
    if (answer.answer.total !== first.total) return undefined;
    claims.push(...answer.answer.claims);
  } while (claims.length < first.total);
  return { ...first, claims };
}
