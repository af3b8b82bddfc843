// What passes between a page and the reading desk in the background worker. The desk may be stopped and started
// between any two questions, and then has forgotten: it says so, and the page hands in its text again.

import type { LinkedClaim } from '../data/linked-claim.ts';
import type { PageMarks } from '../data/read-page.ts';

export type DeskRequest =
  | { type: 'read-page'; text: string }
  /** `page`: what a `read-page` was answered with. */
  | { type: 'describe-claim'; page: string; claim: string };

/** Answer to `read-page`; null where the text is no report. */
export type PageAnswer = { page: string; marks: PageMarks } | null;

/** Answer to `describe-claim`. */
export type ClaimAnswer = { known: true; linked: LinkedClaim | null } | { known: false };

/** A message that is a question to the desk, or undefined for any other. */
export function readDeskRequest(message: unknown): DeskRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, text, page, claim } = message as Record<string, unknown>;
  if (type === 'read-page' && typeof text === 'string') return { type, text };
  if (type === 'describe-claim' && typeof page === 'string' && typeof claim === 'string') {
    return { type, page, claim };
  }
  return undefined;
}
