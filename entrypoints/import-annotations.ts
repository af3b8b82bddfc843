// Annotations brought in: read at the gate, and each note kept by way of the background worker, as if it had been written
// here. What the person has said already of a claim is left as it is.

import type { Imported } from '../components/exports/ImportAnnotations.tsx';
import type { ReportDocument } from '../data/documents/report-document.ts';
import type { ClaimNote, NoteFailure } from '../data/notes/claim-note.ts';
import type { PlacedNotes } from '../data/notes/place-notes.ts';
import { askNotes } from './ask-notes.ts';

/** Of a file that is too large only so much is read as shows that it is. */
const MAX_BYTES = 128_000_000;

/** Reads a file of annotations and keeps what is new in it. */
export async function importAnnotations(
  file: File,
  report: ReportDocument,
  { byClaim }: PlacedNotes,
): Promise<Imported> {
  const { readAnnotations } = await import('../data/exports/read-annotations.ts');
  const text = await file.slice(0, MAX_BYTES).text();
  const means = { newId: () => crypto.randomUUID(), now: new Date().toISOString() };
  const read = readAnnotations(text, file.name, report, means);
  if ('problems' in read) return read;
  const { notes, strays, isPartial } = read;
  const fresh = notes.filter(({ claim }) => !byClaim.has(claim));
  const failure = await keep(fresh, report);
  if (failure) return { failure };
  const already = notes.filter((note) => isSame(note, byClaim.get(note.claim))).length;
  return { added: fresh.length, already, kept: notes.length - fresh.length - already, strays, isPartial };
}

function isSame(note: ClaimNote, known: ClaimNote | undefined): boolean {
  return known?.note === note.note && known.rating === note.rating;
}

/** Each is kept by itself, so that none is lost where a later one fails. */
async function keep(notes: readonly ClaimNote[], report: ReportDocument): Promise<NoteFailure | null> {
  const { key, title, place, period, address } = report;
  for (const { claim, anchor, rating, note } of notes) {
    const answer = await askNotes({
      type: 'notes-edit',
      report: { report: key, title, place, period, address },
      edit: { id: null, claim, anchor, revision: 0, change: { rating, note } },
    });
    if ('failure' in answer) return answer.failure;
  }
  return null;
}
