// Notes that come from a file of annotations, taken into a report's book as one step, so that the lot can be undone.
// What the person has said stays: a note of theirs is only added to where it says nothing yet.

import { type ClaimNote, MAX_NOTES, type NoteFailure } from './claim-note.ts';
import { matchNotes } from './match-notes.ts';
import { makeStep, type NoteBook, type Replacement } from './note-book.ts';

/** How many notes are new or were added to, how many were here already, and how many differ and were left. */
export interface Taken {
  added: number;
  already: number;
  kept: number;
}

/**
 * Takes notes in.
 * @param newId for a note whose id another note has
 * @param at ISO date and time of the import
 */
export function takeNotes(
  book: NoteBook,
  notes: readonly ClaimNote[],
  newId: () => string,
  at: string,
): { book: NoteBook; taken: Taken } | { failure: NoteFailure } {
  const mine = matchNotes(book.notes, notes);
  const ids = new Set(book.notes.map(({ id }) => id));
  const taken: Taken = { added: 0, already: 0, kept: 0 };
  const replacements: Replacement[] = [];
  for (const note of notes) {
    const before = mine.get(note);
    const after = before ? fill(before, note) : { ...note, id: ids.has(note.id) ? newId() : note.id };
    if (after === before) taken.already++;
    else if (after === null) taken.kept++;
    else {
      taken.added++;
      ids.add(after.id);
      replacements.push({ id: after.id, note: after });
    }
  }
  if (ids.size > MAX_NOTES) return { failure: 'many' };
  return { book: makeStep(book, 'import', replacements, at), taken };
}

/** The person's note with what it lacks; itself where it lacks nothing; null where the two say different things. */
function fill(mine: ClaimNote, theirs: ClaimNote): ClaimNote | null {
  const note = mine.note === '' ? theirs.note : mine.note;
  const rating = mine.rating ?? theirs.rating;
  const isOther = (theirs.note !== '' && note !== theirs.note) || (theirs.rating ?? rating) !== rating;
  if (isOther) return null;
  return note === mine.note && rating === mine.rating
    ? mine
    : { ...mine, note, rating, changed: theirs.changed };
}
