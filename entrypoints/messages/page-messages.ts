// The few messages that pass between the popup, the background worker and the report page.
// They may come from anywhere, so each is recognised by shape before it is used.

import type { PageSummary } from '../../data/linked-claim.ts';

/** What the page's content script says of itself. `report` is null where the page is not a report. */
export interface PageState {
  report: { title: string; period: string; recorded: boolean } | null;
  claims: number;
  differs: number;
  shown: boolean;
  /** Findings, counted; null until they are. */
  summary: PageSummary | null;
}

export type PageRequest =
  | { type: 'page-state' }
  | { type: 'toggle' }
  | { type: 'next' }
  | { type: 'previous' }
  /** Open the list of all figures, or close it. */
  | { type: 'list' }
  /** The record has changed: read the page anew. */
  | { type: 'refresh' }
  /** Give the report's text: the answer is a `PageText`, and no state. `any`: also where the page is no report. */
  | { type: 'page-text'; any: boolean }
  /** Scroll to the claim with this id and open its card. */
  | { type: 'jump'; claim: string };

/** The text of the report on a page, one paragraph a line; what our own pages read it from. */
export interface PageText {
  text: string;
  /** Address of the page, or of the frame that holds the report. */
  address: string;
  /** Title of the page, as its tab shows it. */
  title: string;
}

/** From the content script to the background worker: keep the toolbar true. */
export type PageNotice = { type: 'page-changed'; state: PageState };

/** A message that is a request to the page, or undefined for any other. */
export function readPageRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  switch (message.type) {
    case 'page-state':
    case 'toggle':
    case 'next':
    case 'previous':
    case 'list':
    case 'refresh':
      return { type: message.type };
    case 'page-text':
      return { type: message.type, any: 'any' in message && message.any === true };
    case 'jump':
      return 'claim' in message && typeof message.claim === 'string'
        ? { type: 'jump', claim: message.claim }
        : undefined;
    default:
      return undefined;
  }
}

function isReport(report: unknown): report is PageState['report'] {
  if (report === null) return true;
  if (typeof report !== 'object' || report === undefined) return false;
  const { title, period, recorded } = report as Record<string, unknown>;
  return typeof title === 'string' && typeof period === 'string' && typeof recorded === 'boolean';
}

const COUNTS = ['figures', 'agree', 'differ', 'notComparable', 'noRecord', 'withoutPrior'] as const;

function isSummary(summary: unknown): summary is PageState['summary'] {
  if (typeof summary !== 'object' || summary === undefined) return false;
  if (summary === null) return true;
  const { differing, incomparable, ...counts } = summary as PageSummary;
  return (
    COUNTS.every((count) => typeof counts[count] === 'number') && isIds(differing) && isIds(incomparable)
  );
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

/** What a page says of itself, or undefined for anything else. */
export function readPageState(answer: unknown): PageState | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { report, claims, differs, shown, summary } = answer as Record<string, unknown>;
  if (!isReport(report) || typeof claims !== 'number' || typeof differs !== 'number') return undefined;
  if (!isSummary(summary)) return undefined;
  return typeof shown === 'boolean' ? { report, claims, differs, shown, summary } : undefined;
}

/** A report's text as a page answers, or undefined for anything else. */
export function readPageText(answer: unknown): PageText | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { text, address, title } = answer as Record<string, unknown>;
  if (typeof text !== 'string' || typeof address !== 'string' || typeof title !== 'string') return undefined;
  return { text, address, title };
}

/** The page's state out of a notice, or undefined for any other message. */
export function readPageNotice(message: unknown): PageState | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, state } = message as Record<string, unknown>;
  return type === 'page-changed' ? readPageState(state) : undefined;
}
