// The notes of all reports as a backup finds them in storage, and as it leaves them there: an import is a step in the
// journal of each report that it touches, and can be undone there as well.

import { browser } from 'wxt/browser';
import type { NotedItem } from '../../data/backup/note-gate.ts';
import type { ItemChange } from '../../data/backup/plan-import.ts';
import type { PartShelf, WriteKind } from '../../data/backup/state-part.ts';
import { MAX_NOTES, type NotedReport } from '../../data/notes/claim-note.ts';
import { makeStep, type NoteBook } from '../../data/notes/note-book.ts';
import { NoteError, readStoredNotes, toStoredNotes } from '../../data/notes/stored-notes.ts';
import { NOTES_PREFIX, toNotesKey } from '../notes-key.ts';

export const NOTES_SHELF: PartShelf<NotedItem> = {
  load: async () => {
    const kept = await browser.storage.local.get(null);
    const items: NotedItem[] = [];
    const leftOut: string[] = [];
    for (const [key, stored] of Object.entries(kept)) {
      if (!key.startsWith(NOTES_PREFIX)) continue;
      try {
        items.push(...toItems(readStoredNotes(stored, toHead(key))));
      } catch {
        leftOut.push(key.slice(NOTES_PREFIX.length));
      }
    }
    return { items, leftOut };
  },
  toWrite: async (changes, kind, at) => {
    const byReport = Map.groupBy(changes, (change) => toHeadOf(change).report);
    const kept = await browser.storage.local.get(Array.from(byReport.keys(), toNotesKey));
    const set = Object.fromEntries(
      Array.from(byReport, ([report, of]) => {
        const key = toNotesKey(report);
        return [key, toStoredNotes(changeBook(kept[key], of, kind, at))];
      }),
    );
    return { set, remove: [] };
  },
};

/** A report that nothing was kept of. */
const toHead = (key: string): NotedReport => ({
  report: key.slice(NOTES_PREFIX.length),
  ...{ title: '', place: '', period: '', address: null },
});

function toItems({ report, title, place, period, address, notes }: NoteBook): NotedItem[] {
  return notes.map((note) => ({ head: { report, title, place, period, address }, note }));
}

function changeBook(
  stored: unknown,
  changes: readonly ItemChange<NotedItem>[],
  kind: WriteKind,
  at: string,
): NoteBook {
  const [first] = changes;
  if (!first) throw new NoteError('nothing');
  const book = readStoredNotes(stored, toHeadOf(first));
  const replacements = changes.map((change) => ({
    id: (change.after ?? change.before)?.note.id ?? '',
    note: change.after?.note ?? null,
  }));
  const changed = makeStep(book, kind, replacements, at);
  if (changed.notes.length > MAX_NOTES) throw new NoteError('many');
  return changed;
}

/** A change that neither comes from nor leads to anything is none that is planned. */
function toHeadOf({ before, after }: ItemChange<NotedItem>): NotedReport {
  const item = after ?? before;
  if (!item) throw new NoteError('nothing');
  return item.head;
}
