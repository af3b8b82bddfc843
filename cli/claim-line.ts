// A claim as one line of JSON: fields in the order that the command line promises.

import type { Claim } from '../claims/claim.ts';

/** What the record adds to a claim; empty where it knows nothing. */
export type RecordFields = Record<string, unknown>;

/** Looks a document's claims up in the record: one entry a claim, in the same order. */
export type RecordLookUp = (text: string, claims: readonly Claim[]) => RecordFields[];

const ORDER = [
  'start',
  'end',
  'text',
  'value',
  'valueHigh',
  'unit',
  'bound',
  'kind',
  'status',
  'period',
  'role',
  'subject',
  'direction',
  'commitment',
] as const;

/**
 * Writes a claim as one JSON line, without the line end.
 * @param head fields that go before the claim's own, such as the document's id
 * @param record what the record knows of it, after the claim's own fields
 */
export function toClaimLine(
  claim: Claim,
  head: Record<string, unknown> = {},
  record: RecordFields = {},
): string {
  const fields = ORDER.flatMap((field) => (claim[field] === undefined ? [] : [[field, claim[field]]]));
  return JSON.stringify({ ...head, ...Object.fromEntries(fields), ...record });
}
