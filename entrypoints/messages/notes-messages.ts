// What the extension's own pages ask of the background worker about a person's notes. The worker alone changes them,
// so that two windows cannot overwrite each other.

import type { ClaimNote, NotedReport, NoteFailure } from '../../data/notes/claim-note.ts';
import type { EditRefusal, NoteEdit } from '../../data/notes/edit-note.ts';
import type { NotesState, Stepped } from '../../data/notes/note-store.ts';
import type { Taken } from '../../data/notes/take-notes.ts';

export type NotesRequest =
  | { type: 'notes-read'; report: string }
  | { type: 'notes-edit'; report: NotedReport; edit: NoteEdit }
  /** Takes in notes of a file that passed its gate. */
  | { type: 'notes-take'; report: NotedReport; notes: ClaimNote[] }
  | { type: 'notes-undo'; report: string }
  | { type: 'notes-redo'; report: string };

export interface NotesAnswers {
  'notes-read': NotesState | { failure: NoteFailure };
  /** The note as it is kept; once it is here, it is saved. */
  'notes-edit': { note: ClaimNote | null } | EditRefusal;
  'notes-take': Taken | { failure: NoteFailure };
  'notes-undo': Stepped;
  'notes-redo': Stepped;
}

const TYPES = ['notes-read', 'notes-edit', 'notes-take', 'notes-undo', 'notes-redo'];

/** A message that is a request about notes, or undefined for any other. Only our own pages are heard. */
export function readNotesRequest(message: unknown, isOurPage: boolean): NotesRequest | undefined {
  if (!isOurPage || typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return TYPES.includes(String(message.type)) ? (message as NotesRequest) : undefined;
}
