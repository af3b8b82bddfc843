// A page's text read and linked as one: what report it is, what it claims, and what the record says of each.
// The marks are the little of it that painting needs; a claim's whole account is asked for when a card opens.

import type { Span } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { type ReportReading, readReport } from '../claims/read-report.ts';
import type { Section } from '../claims/section.ts';
import type { LoadedRecord } from './create-record.ts';
import { linkClaims } from './link-claims.ts';
import type { LinkedPage } from './linked-claim.ts';
import { isCompared, type MarkKind, toMarkKind } from './mark-kind.ts';

/** A page that holds a report, with all that is known of its claims. */
export interface PageReading {
  report: ReportReading;
  linked: LinkedPage;
}

/** A claim as painting sees it. */
export interface Mark extends Span {
  id: string;
  kind: MarkKind;
}

/** A heading under which claims stand. */
export interface Heading {
  title: string;
  start: number;
}

export interface PageMarks {
  report: { title: string; place: string; period: string; recorded: boolean };
  /** In text order. */
  headings: Heading[];
  marks: Mark[];
}

/**
 * Reads the claims in the body of a report and links them; page furniture claims nothing.
 * @param text the page's text, one paragraph a line
 * @returns null where the text is no report
 */
export function readPage(text: string, record: LoadedRecord): PageReading | null {
  const { report } = readReport(text);
  if (!report) return null;
  const { start, end } = report.body;
  const claims = readClaims(text).filter((claim) => claim.start >= start && claim.end <= end);
  return { report, linked: linkClaims(text, claims, record, { reading: report }) };
}

/** What painting needs of a reading. */
export function toPageMarks({ report, linked }: PageReading): PageMarks {
  const { title, place, period } = report;
  return {
    report: { title, place, period, recorded: linked.report !== null },
    headings: toHeadings(report.sections),
    marks: linked.claims.map((one) => ({
      id: one.id,
      start: one.claim.start,
      end: one.claim.end,
      kind: toMarkKind(one),
    })),
  };
}

/** The headings that claims are listed under: no lead phrases of paragraphs. */
export function toHeadings(sections: readonly Section[]): Heading[] {
  return sections.filter(({ level }) => level !== 'paragraph').map(({ title, start }) => ({ title, start }));
}

/** Ids of the claims that something can be set beside. Looks up every comparison, which marks alone need not. */
export function findCompared({ linked }: PageReading): string[] {
  return linked.claims.filter(isCompared).map(({ id }) => id);
}
