// Notes that come from a file of annotations, taken into a report's book as one step, so that the lot can be undone.
// What the person has said stays: a note of theirs is only added to where it says nothing yet.

import { type ClaimNote, MAX_NOTES, type NoteFailure } from './claim-note.ts';
import { makeStep, type NoteBook, type Replacement } from './note-book.ts';
import { isSamePlace, placeNotes } from './place-notes.ts';

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

/** The person's own note at the same figure, for each that comes in. */
function matchNotes(mine: readonly ClaimNote[], theirs: readonly ClaimNote[]): Map<ClaimNote, ClaimNote> {
  const byId = new Map(mine.map((note) => [note.id, note]));
  const found = new Map<ClaimNote, ClaimNote>();
  for (const note of theirs) {
    const same = byId.get(note.id);
    if (same && isSamePlace(same.anchor, note.anchor)) found.set(note, same);
  }
  const taken = new Set(found.values());
  const free = mine.filter((note) => !taken.has(note));
  const { byClaim } = placeNotes(
    theirs.filter((note) => !found.has(note)),
    free.map(({ id, claim, anchor }) => ({ id, claim, anchor })),
  );
  for (const [id, note] of byClaim) {
    const own = byId.get(id);
    if (own) found.set(note, own);
  }
  return found;
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
