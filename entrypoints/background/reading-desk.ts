// The desk in the background worker where pages are read and set beside the record. What it has read it remembers
// for a while; the worker may be stopped at any time, and nothing is lost by that but a little work.

import type { LoadedRecord } from '../../data/create-record.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { OwnRefusal } from '../../data/own-figures/own-figure.ts';
import { toSha256 } from '../../data/pack/check-digests.ts';
import { findCompared, type PageReading, readPage, toHeadings, toPageMarks } from '../../data/read-page.ts';
import type {
  ClaimList,
  DeskAnswer,
  DeskRequest,
  PageAnswer,
  StartAnswer,
} from '../messages/desk-messages.ts';
import { decideLink } from './learnt-desk.ts';
import { type AtDesk, getBesidePage } from './loaded-learnt.ts';
import { getRecord } from './loaded-record.ts';
import { addOwnFigure } from './own-desk.ts';

const MAX_REMEMBERED = 8;
/** A browser passes on messages of so many megabytes, and each is unpacked in one go: a stretch is a few milliseconds. */
const CLAIMS_PER_ANSWER = 200;

/** A reading, and the record it was made with: with another, it is void. */
interface Remembered extends AtDesk {
  record: LoadedRecord;
}

/** Who hands in a text. */
export interface Asker {
  /** Where it stands; null where that is not known. */
  address: string | null;
}

/** By digest of the text, the longest unasked first. */
const remembered = new Map<string, Remembered>();

/** Answers a question of a page. */
export async function answerPage(request: DeskRequest, { address }: Asker): Promise<DeskAnswer> {
  if (request.type === 'read-page') return read(request.text, address);
  if (request.type === 'read-start') return readStart(request.text);
  const at = recall(request.page, await getRecord());
  if (!at) return { known: false };
  const beside = await getBesidePage(at);
  const { reading } = beside;
  switch (request.type) {
    case 'summarise-page':
      return { known: true, answer: { ...reading.linked.summary } };
    case 'compared-claims':
      return { known: true, answer: findCompared(reading) };
    case 'list-claims':
      return { known: true, answer: list(reading, at.record, request.from) };
    case 'learnt-beside':
      return { known: true, answer: beside.tell() };
    case 'describe-claim':
      return { known: true, answer: findClaim(reading, request.claim) };
    case 'decide-link':
      return { known: true, answer: await decideLink(beside, request.suggestion, request.verdict) };
    case 'add-figure':
      return { known: true, answer: await add(reading, request) };
  }
}

async function read(text: string, address: string | null): Promise<PageAnswer> {
  const page = await toSha256(text);
  const record = await getRecord();
  const known = recall(page, record);
  const reading = known?.reading ?? readPage(text, record);
  if (!reading) return null;
  const at = { page, text, reading, record, address: address ?? known?.address ?? null };
  remember(page, at);
  // What is on record is marked by the record alone, and painted without waiting for more.
  const marked = reading.linked.report ? reading : (await getBesidePage(at)).reading;
  return { page, marks: toPageMarks(marked) };
}

function findClaim({ linked }: PageReading, id: string): LinkedClaim | null {
  return linked.claims.find((claim) => claim.id === id) ?? null;
}

async function add(
  reading: PageReading,
  { claim, status, draft }: Extract<DeskRequest, { type: 'add-figure' }>,
): Promise<OwnRefusal | null> {
  const { report } = reading.linked;
  const indicator = findClaim(reading, claim)?.indicator;
  if (!indicator || !report) return { failure: 'failed' };
  return addOwnFigure(indicator, report.area, status, draft);
}

/** Headings come with the first stretch only. */
function list({ report, linked }: PageReading, { packs }: LoadedRecord, from: number): ClaimList {
  const { title, place, period, sections } = report;
  return {
    report: {
      ...{ title, place, period, recorded: linked.report !== null, area: linked.report?.area ?? '' },
      packs: packs.map(({ id, version }) => ({ id, version })),
    },
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

function recall(page: string, record: LoadedRecord): Remembered | undefined {
  const known = remembered.get(page);
  if (known?.record !== record) return undefined;
  remember(page, known);
  return known;
}

function remember(page: string, known: Remembered): void {
  remembered.delete(page);
  remembered.set(page, known);
  const [longestUnasked] = remembered.keys();
  if (remembered.size > MAX_REMEMBERED && longestUnasked !== undefined) remembered.delete(longestUnasked);
}
