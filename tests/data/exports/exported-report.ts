// The archived report as a report at hand, with notes on some of its claims, for tests of what leaves the extension;
// and documents made of hostile words.

import { createHash } from 'node:crypto';
import { loadBundledPack } from '../../../cli/load-pack.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../../cli/report-page.ts';
import { toExportWords } from '../../../components/exports/speak-export.ts';
import { createRecord } from '../../../data/create-record.ts';
import type { ReportDocument } from '../../../data/documents/report-document.ts';
import { toAnchor } from '../../../data/documents/to-anchor.ts';
import type { ExportInput } from '../../../data/exports/export-input.ts';
import type { ClaimNote, Rating } from '../../../data/notes/claim-note.ts';
import { readPage, toPageMarks } from '../../../data/read-page.ts';
import { claim, linked, report } from '../../components/build-linked.ts';
import { speak } from '../../components/messages.ts';

export const WORDS = { zh: toExportWords(speak('zh')), en: toExportWords(speak('en')) };

const EXPORTED = '2026-11-24T10:30:00.000Z';

/** The report as it stands in the archive. */
export function makeDocument(): ReportDocument {
  const pack = loadBundledPack();
  const text = readArchivedText();
  const reading = readPage(text, createRecord([pack]));
  if (!reading) throw new Error('The archived report is not read as one.');
  const { report, headings } = toPageMarks(reading);
  return {
    ...report,
    key: '金坛区 2025',
    area: '320413',
    address: REPORT_ADDRESS,
    retrieved: '2026-11-23T10:30:00.000Z',
    digest: createHash('sha256').update(text).digest('hex'),
    text,
    headings,
    claims: reading.linked.claims,
  };
}

const uuid = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

/** A note on a claim of a document. */
export function noteOn(document: ReportDocument, id: string, rating: Rating | null, note: string): ClaimNote {
  const at = document.claims.findIndex((each) => each.id === id);
  const found = document.claims[at];
  if (!found) throw new Error(`No claim ${id}`);
  return {
    id: `note-${uuid(at + 1)}`,
    claim: id,
    anchor: toAnchor(document.text, found.claim),
    rating,
    note,
    changed: '2026-11-24T10:20:00.000Z',
    revision: 1,
  };
}

/** What an export is made of; a test says only what is different. */
export function toInput(document: ReportDocument, more: Partial<ExportInput> = {}): ExportInput {
  let made = 1000;
  return {
    report: document,
    chosen: null,
    notes: [],
    packs: [{ id: 'jintan-2025', version: '1.0.0' }],
    exported: EXPORTED,
    author: '',
    newId: () => uuid(made++),
    ...more,
  };
}

/** A report of one claim whose every word comes from a stranger. */
export function makeHostile(words: string): ReportDocument {
  const line = words.replace(/\s+/g, ' ');
  const text = `题目\n${line}22部${line}\n`;
  const start = text.indexOf('22部', 3);
  const source = { ...report, title: words, publisher: words, url: `https://a.test/?q=${words}` };
  const one = linked({ claim: claim('22部', 22, '部', { start, subject: words }), indicator: null, source });
  return {
    key: words,
    title: words,
    place: '',
    period: '2025',
    recorded: false,
    address: `https://a.test/${words}`,
    retrieved: EXPORTED,
    digest: createHash('sha256').update(text).digest('hex'),
    text,
    headings: [{ title: words, start: 0 }],
    claims: [{ ...one, claim: { ...one.claim, end: start + 3 } }],
  };
}
