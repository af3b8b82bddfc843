// A person's notes in extension storage, those of each report under a key of its own, so that a write stays small. Only
// the background worker comes here, and one change at a time, across every worker of this extension.

import { browser } from 'wxt/browser';
import { createNoteStore } from '../../data/notes/note-store.ts';
import { toNotesKey } from '../notes-key.ts';

/** Held by whoever writes notes. */
export const NOTES_LOCK = 'notes';

/** An id for a note. */
export function newNoteId(): string {
  return `note-${crypto.randomUUID()}`;
}

/** The store over extension storage. */
export const notes = createNoteStore(
  {
    read: async (report) => {
      const key = toNotesKey(report);
      return (await browser.storage.local.get(key))[key];
    },
    write: (report, stored) => browser.storage.local.set({ [toNotesKey(report)]: stored }),
    alone: (task) => navigator.locks.request(NOTES_LOCK, task),
  },
  { newId: newNoteId, now: () => new Date().toISOString() },
);
