// Annotations brought in: read at the gate, which is loaded for it, and kept by the background worker as one step.

import type { Imported } from '../../components/exports/ImportAnnotations.tsx';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import { askNotes } from './ask-notes.ts';

/** Of a file that is too large only so much is read as shows that it is. */
const MAX_BYTES = 128_000_000;

/** Reads a file of annotations on a report and keeps what is new in it. */
export async function importAnnotations(file: File, report: ReportDocument): Promise<Imported> {
  const { readAnnotations } = await import('../../data/exports/read-annotations.ts');
  const text = await file.slice(0, MAX_BYTES).text();
  const means = { newId: () => crypto.randomUUID(), now: new Date().toISOString() };
  const read = readAnnotations(text, file.name, report, means);
  if ('problems' in read) return read;
  const { notes, strays, isPartial } = read;
  const { key, title, place, period, address } = report;
  const head = { report: key, title, place, period, address };
  const taken = await askNotes({ type: 'notes-take', report: head, notes });
  return 'failure' in taken ? taken : { ...taken, strays, isPartial };
}
