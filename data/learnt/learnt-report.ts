// A report that a person opened or brought, kept so that next year's can be set beside it: its text as read, with
// address, digest and date. Claims are read from the text when asked for: the reader gets better, a kept text stays.

import type { Anchor } from '../record.ts';

/** All that is known of a kept report but its text; what lists show. */
export interface LearntHead {
  /** Made from the digest: one text is kept once, wherever it was read. */
  id: string;
  /** By `toReportKey`, from what the text says of itself. */
  report: string;
  /** What the person calls it; at first place, year and title. */
  name: string;
  title: string;
  /** As the text names it, or as the person says; "" where neither does. */
  place: string;
  /** The person's word on the place: their reports of that name are of one place, wherever they were read. */
  isPlaceGiven: boolean;
  /** The year it plans. */
  period: string;
  extent: 'full' | 'abstract';
  /** Where it was read; null for a file or a pasted text. */
  address: string | null;
  /** File name, where it came from a file. */
  file: string | null;
  /** ISO date and time of the first reading. */
  retrieved: string;
  /** ISO date and time of the last reading that found the same words. */
  seen: string;
  /** SHA-256 of the text, in hexadecimal. */
  digest: string;
  /** How much of the store it takes, in bytes. */
  bytes: number;
  /** Goes up by one with each change of name or place; whoever changes one names the one that they saw. */
  revision: number;
}

export interface LearntReport extends LearntHead {
  /** Title, issuing line and body, one paragraph a line; what the site wrote around them is left out. */
  text: string;
}

export type Verdict = 'confirmed' | 'rejected';

/** A person's word on a pair of figures that linking only suggested. */
export interface LinkDecision {
  /** `report`: the key of the report that the figure stands in. */
  a: { report: string; anchor: Anchor };
  b: { report: string; anchor: Anchor };
  verdict: Verdict;
  /** ISO date and time. */
  decided: string;
}
