// A report that a person opened or brought, kept so that next year's can be set beside it: its text as read, with
// address, digest and date. Claims are read from the text when asked for: the reader gets better, a kept text stays.

import type { Anchor } from '../record.ts';

export interface LearntReport {
  id: string;
  /** By `toReportKey`. */
  report: string;
  /** What the person calls it; at first place, year and title. */
  name: string;
  title: string;
  place: string;
  /** The year it plans. */
  period: string;
  extent: 'full' | 'abstract';
  /** Where it was read; null for a file or a pasted text. */
  address: string | null;
  /** File name, where it came from a file. */
  file: string | null;
  /** ISO date and time of the first reading. */
  retrieved: string;
  /** SHA-256 of `text`, in hexadecimal. */
  digest: string;
  text: string;
}

/** A person's word on a pair of figures that linking only suggested. */
export interface LinkDecision {
  /** `report`: the key of the report that the figure stands in. */
  a: { report: string; anchor: Anchor };
  b: { report: string; anchor: Anchor };
  verdict: 'confirmed' | 'rejected';
  /** ISO date and time. */
  decided: string;
}
