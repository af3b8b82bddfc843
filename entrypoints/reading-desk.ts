// The desk in the background worker where pages are read and set beside the record. What it has read it remembers
// for a while; the worker may be stopped at any time, and nothing is lost by that but a little work.

import packText from '../.generated/pack.json?raw';
import { createRecord, type LoadedRecord } from '../data/create-record.ts';
import { type PageReading, readPage, toPageMarks } from '../data/read-page.ts';
import type { Pack } from '../data/record.ts';
import type { ClaimAnswer, DeskRequest, PageAnswer } from './desk-messages.ts';

const MAX_REMEMBERED = 8;

let record: LoadedRecord | undefined;
/** By digest of the text, the longest unasked first. */
const remembered = new Map<string, PageReading>();

/** Answers a question of a page. */
export async function answerPage(request: DeskRequest): Promise<PageAnswer | ClaimAnswer> {
  switch (request.type) {
    case 'read-page':
      return read(request.text);
    case 'describe-claim':
      return describe(request.page, request.claim);
  }
}

async function read(text: string): Promise<PageAnswer> {
  const page = await toDigest(text);
  const reading = remembered.get(page) ?? readPage(text, getRecord());
  if (!reading) return null;
  remember(page, reading);
  return { page, marks: toPageMarks(reading) };
}

function describe(page: string, claim: string): ClaimAnswer {
  const reading = remembered.get(page);
  if (!reading) return { known: false };
  remember(page, reading);
  return { known: true, linked: reading.linked.claims.find(({ id }) => id === claim) ?? null };
}

function remember(page: string, reading: PageReading): void {
  remembered.delete(page);
  remembered.set(page, reading);
  const [longestUnasked] = remembered.keys();
  if (remembered.size > MAX_REMEMBERED && longestUnasked !== undefined) remembered.delete(longestUnasked);
}

/** The record travels as text and is unpacked at the first page that asks. */
function getRecord(): LoadedRecord {
  record ??= createRecord([JSON.parse(packText) as Pack]);
  return record;
}

async function toDigest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
