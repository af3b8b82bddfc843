// Which of two people's notes on one report are of the same claim: by id where the figure is the same, then by where they
// stand. Each note is met once.

import type { ClaimNote } from './claim-note.ts';
import { isSamePlace, placeNotes } from './place-notes.ts';

/** The note of mine at the same figure, for each of theirs that has one. */
export function matchNotes(
  mine: readonly ClaimNote[],
  theirs: readonly ClaimNote[],
): Map<ClaimNote, ClaimNote> {
  const byId = new Map(mine.map((note) => [note.id, note]));
  const found = new Map<ClaimNote, ClaimNote>();
  for (const note of theirs) {
    const same = byId.get(note.id);
    // An id that was taken from here does not stand in for another figure.
    if (same && isSamePlace(same.anchor, note.anchor)) found.set(note, same);
  }
  const taken = new Set(found.values());
  const { byClaim } = placeNotes(
    theirs.filter((note) => !found.has(note)),
    mine.filter((note) => !taken.has(note)).map(({ id, claim, anchor }) => ({ id, claim, anchor })),
  );
  for (const [id, note] of byClaim) {
    const own = byId.get(id);
    if (own) found.set(note, own);
  }
  return found;
}
