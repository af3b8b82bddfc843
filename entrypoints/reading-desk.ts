// The desk in the background worker where pages are read and set beside the record. What it has read it remembers
// for a while; the worker may be stopped at any time, and nothing is lost by that but a little work.

import type { LoadedRecord } from '../data/create-record.ts';
import { findCompared, type PageReading, readPage, toHeadings, toPageMarks } from '../data/read-page.ts';
import type {
  AddAnswer,
  ClaimAnswer,
  ClaimList,
  ComparedAnswer,
  DeskRequest,
  ListAnswer,
  PageAnswer,
  StartAnswer,
  SummaryAnswer,
} from './desk-messages.ts';
import { getRecord } from './loaded-record.ts';
import { addOwnFigure } from './own-desk.ts';

const MAX_REMEMBERED = 8;
/** A browser passes on messages of so many megabytes, and each is unpacked in one go: a stretch is a few milliseconds. */
const CLAIMS_PER_ANSWER = 200;

/** A reading, and the record it was made with: with another, it is void. */
interface Remembered {
  reading: PageReading;
  record: LoadedRecord;
}

/** By digest of the text, the longest unasked first. */
const remembered = new Map<string, Remembered>();

/** Answers a question of a page. */
export async function answerPage(
  request: DeskRequest,
): Promise<PageAnswer | StartAnswer | ClaimAnswer | ComparedAnswer | SummaryAnswer | ListAnswer | AddAnswer> {
  if (request.type === 'read-page') return read(request.text);
  if (request.type === 'read-start') return readStart(request.text);
  const reading = recall(request.page, await getRecord());
  if (!reading) return { known: false };
  const { claims, summary, report } = reading.linked;
  if (request.type === 'summarise-page') return { known: true, answer: { ...summary } };
  if (request.type === 'compared-claims') return { known: true, answer: findCompared(reading) };
  if (request.type === 'list-claims') return { known: true, answer: list(reading, request.from) };
  const linked = claims.find(({ id }) => id === request.claim) ?? null;
  if (request.type === 'describe-claim') return { known: true, answer: linked };
  const { status, draft } = request;
  if (!linked?.indicator || !report) return { known: true, answer: { failure: 'failed' } };
  return { known: true, answer: await addOwnFigure(linked.indicator, report.area, status, draft) };
}

async function read(text: string): Promise<PageAnswer> {
  const page = await toDigest(text);
  const record = await getRecord();
  const reading = recall(page, record) ?? readPage(text, record);
  if (!reading) return null;
  remember(page, { reading, record });
  return { page, marks: toPageMarks(reading) };
}

/** Headings come with the first stretch only. */
function list({ report: { title, place, period, sections }, linked }: PageReading, from: number): ClaimList {
  return {
    report: { title, place, period, recorded: linked.report !== null, area: linked.report?.area ?? '' },
    headings: from === 0 ? toHeadings(sections) : [],
    total: linked.claims.length,
    claims: linked.claims.slice(from, from + CLAIMS_PER_ANSWER),
  };
}

/** Half a report is neither remembered nor kept. */
async function readStart(text: string): Promise<StartAnswer> {
  const reading = readPage(text, await getRecord());
  return reading && toPageMarks(reading);
}

function recall(page: string, record: LoadedRecord): PageReading | undefined {
  const known = remembered.get(page);
  if (known?.record !== record) return undefined;
  remember(page, known);
  return known.reading;
}

function remember(page: string, known: Remembered): void {
  remembered.delete(page);
  remembered.set(page, known);
  const [longestUnasked] = remembered.keys();
  if (remembered.size > MAX_REMEMBERED && longestUnasked !== undefined) remembered.delete(longestUnasked);
}

async function toDigest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
