// The parts of a person's state that a backup holds, in the order in which they stand in the file, and the locks of
// those who change them. A new kind of thing to keep is one more part here.

import { decisionPart } from '../../data/backup/decision-part.ts';
import { createLearntPart } from '../../data/backup/learnt-part.ts';
import { createNotePart } from '../../data/backup/note-part.ts';
import { createOwnFigurePart } from '../../data/backup/own-figure-part.ts';
import { createStatePart, type StatePart } from '../../data/backup/state-part.ts';
import { DECISIONS_LOCK, LEARNT_LOCK } from './learnt-reports.ts';
import { DECISIONS_SHELF, LEARNT_SHELF } from './learnt-shelf.ts';
import { getRecord } from './loaded-record.ts';
import { NOTES_SHELF } from './notes-shelf.ts';
import { NOTES_LOCK, newNoteId } from './notes-store.ts';
import { newOwnId } from './own-desk.ts';
import { OWN_LOCK } from './own-figures.ts';
import { OWN_FIGURES_SHELF } from './own-figures-shelf.ts';
import { SETTINGS_PART, SETTINGS_SHELF } from './settings-part.ts';

/** All parts. */
export async function getStateParts(): Promise<StatePart[]> {
  const own = createOwnFigurePart({ record: await getRecord(), newId: newOwnId });
  return [
    createStatePart(SETTINGS_PART, SETTINGS_SHELF),
    createStatePart(own, OWN_FIGURES_SHELF),
    createStatePart(createNotePart(newNoteId), NOTES_SHELF),
    createStatePart(
      createLearntPart(() => new Date().toISOString()),
      LEARNT_SHELF,
    ),
    createStatePart(decisionPart, DECISIONS_SHELF),
  ];
}

/** Whoever holds all of these changes any part alone; taken in this order. */
export const STATE_LOCKS: readonly string[] = [OWN_LOCK, NOTES_LOCK, LEARNT_LOCK, DECISIONS_LOCK];
