// A person's edit of one note, as a step of the report's book. The edit names the revision that the person saw: where
// another window was quicker, nothing is changed and the note as it is now is handed back.

import type { Anchor } from '../record.ts';
import {
  type ClaimNote,
  MAX_NOTE_CHARS,
  MAX_NOTES,
  type NoteChange,
  type NoteFailure,
  type StepKind,
} from './claim-note.ts';
import { makeStep, type NoteBook } from './note-book.ts';
import { isSameQuote } from './place-notes.ts';

export interface NoteEdit {
  /** Null: a new note. */
  id: string | null;
  claim: string;
  anchor: Anchor;
  /** That of the note as the person saw it; 0 where they saw none. */
  revision: number;
  change: NoteChange;
}

export type Edited = { book: NoteBook; note: ClaimNote | null } | EditRefusal;
/** `note`: as it is now, where the change is stale. */
export type EditRefusal = { failure: NoteFailure; note?: ClaimNote | null };

/**
 * Changes a note, makes it, or takes it away where neither text nor rating is left.
 * @param newId for a note that is made
 * @param at ISO date and time of the change
 */
export function editNote(book: NoteBook, edit: NoteEdit, newId: string, at: string): Edited {
  const { claim, anchor, revision, change } = edit;
  const before = findEdited(book, edit);
  if ((before?.revision ?? 0) !== revision) return { failure: 'stale', note: before ?? null };
  const after: ClaimNote = {
    ...(before ?? { id: newId, rating: null, note: '', revision: 0 }),
    ...change,
    ...{ claim, anchor, changed: at },
  };
  if (after.note.length > MAX_NOTE_CHARS) return { failure: 'long' };
  if (before === undefined && book.notes.length >= MAX_NOTES) return { failure: 'many' };
  const isLeft = after.note.trim() !== '' || after.rating !== null;
  if (!isLeft && before === undefined) return { book, note: null };
  if (before && isSame(before, after)) return { book, note: before };
  const changed = makeStep(book, toKind(isLeft, change), [{ id: after.id, note: isLeft ? after : null }], at);
  return { book: changed, note: changed.notes.find((note) => note.id === after.id) ?? null };
}

/** A new note on a claim that another window has noted meanwhile is an edit of that one. */
function findEdited({ notes }: NoteBook, { id, claim, anchor }: NoteEdit): ClaimNote | undefined {
  if (id !== null) return notes.find((note) => note.id === id);
  return notes.find((note) => note.claim === claim && isSameQuote(note.anchor, anchor));
}

/** Where only the claim's place is another, nothing was edited. */
function isSame(a: ClaimNote, b: ClaimNote): boolean {
  return a.note === b.note && a.rating === b.rating;
}

function toKind(isLeft: boolean, change: NoteChange): StepKind {
  if (!isLeft) return 'remove';
  return change.note === undefined ? 'rating' : 'note';
}
