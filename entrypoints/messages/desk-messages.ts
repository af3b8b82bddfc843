// What passes between a page and the reading desk in the background worker. The desk may be stopped and started
// between any two questions, and then has forgotten: it says so, and the page hands in its text again.

import type { Status } from '../../claims/claim.ts';
import type { PackVersion } from '../../data/documents/report-document.ts';
import type { LearntRefusal } from '../../data/learnt/learnt-answer.ts';
import type { LearntBeside } from '../../data/learnt/learnt-beside.ts';
import type { Verdict } from '../../data/learnt/learnt-report.ts';
import type { LinkedClaim, PageSummary } from '../../data/linked-claim.ts';
import type { OwnDraft, OwnRefusal } from '../../data/own-figures/own-figure.ts';
import type { Heading, PageMarks } from '../../data/read-page.ts';
import { isDraft } from './own-messages.ts';

export type DeskRequest =
  /** `address`: where the text stands, from our own pages; of a page the browser itself says it. */
  | { type: 'read-page'; text: string; address?: string }
  /** The first part of a text that will be read whole. */
  | { type: 'read-start'; text: string }
  /** `page`: what a `read-page` was answered with. */
  | { type: 'describe-claim'; page: string; claim: string }
  | { type: 'summarise-page'; page: string }
  | { type: 'compared-claims'; page: string }
  /** `from`: index of the first claim wanted; the answer holds as many as one message should. */
  | { type: 'list-claims'; page: string; from: number }
  /** What learnt reports say beside a page as a whole. */
  | BesideRequest
  /** The person's word on a link that was only suggested. */
  | { type: 'decide-link'; page: string; suggestion: string; verdict: Verdict }
  | { type: 'add-figure'; page: string; claim: string; status: Status; draft: OwnDraft };

export type BesideRequest = { type: 'learnt-beside'; page: string };

/** Answer to `read-page`; null where the text is no report. */
export type PageAnswer = { page: string; marks: PageMarks } | null;

/** Answer to `read-start`; null where that much is no report. */
export type StartAnswer = PageMarks | null;

/** Answer to a question about a page that was read: what each of the other questions gives. */
export type Answer<T> = { known: true; answer: T } | { known: false };
export type ClaimAnswer = Answer<LinkedClaim | null>;
export type ComparedAnswer = Answer<string[]>;
export type SummaryAnswer = Answer<PageSummary>;
export type ListAnswer = Answer<ClaimList>;
export type BesideAnswer = Answer<LearntBeside>;
/** What is wrong, or null once the figure is kept. */
export type AddAnswer = Answer<OwnRefusal | null>;
/** Why the decision was not kept, or null once it is. */
export type DecideAnswer = Answer<LearntRefusal | null>;

export type DeskAnswer =
  | PageAnswer
  | StartAnswer
  | ClaimAnswer
  | ComparedAnswer
  | SummaryAnswer
  | ListAnswer
  | BesideAnswer
  | DecideAnswer
  | AddAnswer;

/** A stretch of a report's claims with all that is known of them, and what the report says of itself. */
export interface ClaimList {
  /** `area`: administrative code of the place, "" where no pack knows the report. `packs`: those it was set beside. */
  report: PageMarks['report'] & { area: string; packs: PackVersion[] };
  headings: Heading[];
  /** How many claims the report has. */
  total: number;
  claims: LinkedClaim[];
}

/** A message that is a question to the desk, or undefined for any other. */
export function readDeskRequest(message: unknown): DeskRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, text, page, claim, status, draft, from, address } = message as Record<string, unknown>;
  if (type === 'read-page' && typeof text === 'string')
    return { type, text, ...(typeof address === 'string' && { address }) };
  if (type === 'read-start' && typeof text === 'string') return { type, text };
  if (typeof page !== 'string') return undefined;
  if (type === 'summarise-page' || type === 'compared-claims' || type === 'learnt-beside')
    return { type, page };
  if (type === 'list-claims' && Number.isInteger(from)) return { type, page, from: Number(from) };
  if (type === 'decide-link') return readDecision(message, page);
  if (typeof claim !== 'string') return undefined;
  if (type === 'describe-claim') return { type, page, claim };
  const isStatus = status === 'actual' || status === 'target';
  if (type === 'add-figure' && isStatus && isDraft(draft)) return { type, page, claim, status, draft };
  return undefined;
}

function readDecision(message: object, page: string): DeskRequest | undefined {
  const { suggestion, verdict } = message as Record<string, unknown>;
  if (typeof suggestion !== 'string' || (verdict !== 'confirmed' && verdict !== 'rejected')) return undefined;
  return { type: 'decide-link', page, suggestion, verdict };
}
