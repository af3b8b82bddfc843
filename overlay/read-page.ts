// From the page to what is painted: is this a report, which figures does it claim, and where do they stand?
// The text is read here, the claims at the desk, which sees the text and nothing else of the page.

import type { Status } from '../claims/claim.ts';
import type { Verdict } from '../data/learnt/learnt-report.ts';
import type { LinkedClaim, PageSummary } from '../data/linked-claim.ts';
import type { OwnDraft, OwnRefusal } from '../data/own-figures/own-figure.ts';
import type { PageMarks } from '../data/read-page.ts';
import { readToFirstScreen } from './first-screen.ts';
import type { Targets } from './hit-test.ts';
import { type PageText, readPageText } from './page-text.ts';
import { toPlacedClaim } from './placed-claim.ts';
import { runInSlices } from './slices.ts';

/** Where texts are read and set beside the record. No call rejects. */
export interface ReadingDesk {
  /** What a text claims; null where it is no report, or where there is no desk any more. */
  read(text: string): Promise<PageMarks | null>;
  /** As `read`, for the first part of a text that will be read whole: nothing is remembered of it. */
  readStart(text: string): Promise<PageMarks | null>;
  /** All that is known of one claim of a text; null where it has no such claim, or where there is no desk any more. */
  describe(text: string, claim: string): Promise<LinkedClaim | null>;
  /** The findings of a text, counted; null where it is no report, or where there is no desk any more. */
  summarise(text: string): Promise<PageSummary | null>;
  /** Ids of the claims that something can be set beside; null where there is no desk any more. */
  findCompared(text: string): Promise<string[] | null>;
  /** Adds a figure of a person's own to what a claim is about; gives what is wrong, or null once it is kept. */
  add(text: string, claim: string, status: Status, draft: OwnDraft): Promise<OwnRefusal | null>;
  /** Keeps the person's word on a suggestion of a text; false where it was not kept. */
  decide(text: string, suggestion: string, verdict: Verdict): Promise<boolean>;
}

/** A page that holds a report, as it was last read. */
export interface PageReading extends Targets {
  marks: PageMarks;
}

const NAMES_A_REPORT = /工作(?:报告|報告)/;
/** Elements that may well hold a report in a shadow tree: not those that text and tables are made of. */
const MAY_HOST =
  ':not(p, span, a, b, i, u, font, strong, br, img, table, tbody, tr, td, ul, li, h1, h2, h3, script, style)';

/** Whether it is worth reading the page at all; costs a scan of its raw text. */
export function mayHoldReport(): boolean {
  const { title, body } = document;
  return NAMES_A_REPORT.test(title) || NAMES_A_REPORT.test(body?.textContent ?? '') || isNamedInShadow();
}

/** This runs on every page of the site, and each element that is touched costs: so most need not be. */
function isNamedInShadow(): boolean {
  for (const { shadowRoot } of document.querySelectorAll(MAY_HOST)) {
    if (shadowRoot !== null && NAMES_A_REPORT.test(shadowRoot.textContent ?? '')) return true;
  }
  return false;
}

/**
 * Reads the page, as `readPageText` does, and has the desk read what it claims.
 * @param before the last reading; where the text is still the same, only the ranges are made anew
 * @param onStart told first of a page so long that its first screen need not wait for the rest: that it is a report,
 *   and its claims down to there
 * @returns null where the page holds no report; undefined when `signal` aborted it
 */
export async function readPage(
  desk: Pick<ReadingDesk, 'read' | 'readStart'>,
  before: PageReading | null,
  signal: AbortSignal,
  onStart?: (reading: PageReading) => void,
): Promise<PageReading | null | undefined> {
  const page = await runInSlices(readPageText(document.body), signal);
  if (!page) return undefined;
  if (before?.page.text === page.text) return toReading(page, before.marks);
  const start = before || !onStart ? undefined : readToFirstScreen(page);
  const first = start === undefined ? null : await desk.readStart(start);
  if (first && !signal.aborted) onStart?.(toReading(page, first));
  const marks = signal.aborted ? null : await desk.read(page.text);
  if (signal.aborted) return undefined;
  return marks && toReading(page, marks);
}

/** The page's text alone, be it a report or not. */
export async function readText(): Promise<string> {
  const page = await runInSlices(readPageText(document.body), new AbortController().signal);
  return page?.text ?? '';
}

function toReading(page: PageText, marks: PageMarks): PageReading {
  const claims = marks.marks.map((mark) => toPlacedClaim(page, mark));
  return { page, marks, claims, starts: claims.map(({ mark }) => mark.start) };
}
