// Keeps a note as it is written: one save at a time, each naming what was seen, and nothing is called saved before
// the answer is there. What could not be saved stays with the writer until it can be, or is given up.

import type { ClaimNote, NoteChange, NoteFailure } from '../../data/notes/claim-note.ts';
import type { EditRefusal } from '../../data/notes/edit-note.ts';

export type SaveNote = (
  seen: ClaimNote | null,
  change: NoteChange,
) => Promise<{ note: ClaimNote | null } | EditRefusal>;

/** `theirs`: the note as it is kept, where another window, or another text here, came before. */
export type SaveState =
  | { name: 'kept' | 'unsaved' | 'saving' | 'saved' }
  | { name: 'refused'; failure: NoteFailure }
  | { name: 'conflict'; theirs: ClaimNote | null };

export interface NoteView {
  text: string;
  rating: ClaimNote['rating'];
  state: SaveState;
}

export interface NoteSaver {
  view(): NoteView;
  /** A new text; saved once the writer pauses. */
  write(text: string): void;
  /** A rating; saved at once. */
  rate(rating: ClaimNote['rating']): void;
  /** Saves what waits, also after a refusal. */
  flush(): void;
  /** Ends a conflict: with what is here, or with what the other window left. */
  settle(which: 'mine' | 'theirs'): void;
  /** The note as it is kept now; taken up unless something here waits. */
  follow(note: ClaimNote | null): void;
  /** Saves what waits and is silent from then on. */
  destroy(): void;
}

/** Pause after which a text is saved. */
export const WRITE_PAUSE_MS = 500;

/** How often another window's change of the other half is taken along without asking. */
const MOST_REBASES = 5;

interface Work {
  kept: ClaimNote | null;
  /** Written here, and not yet handed over. */
  pending: NoteChange | null;
  /** Handed over, and not yet answered. */
  sent: NoteChange | null;
  state: SaveState;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Creates a saver for one note.
 * @param draft text that an earlier saver could not save
 * @param onView told of every change of the view
 */
export function createNoteSaver(
  kept: ClaimNote | null,
  draft: string | null,
  save: SaveNote,
  onView: () => void,
): NoteSaver {
  const work = createWork(kept, draft);
  let tell = onView;
  const show = (state: SaveState) => {
    work.state = state;
    tell();
  };
  const flush = () => void handOver(work, save, show);
  const add = (change: NoteChange) => {
    work.pending = { ...work.pending, ...change };
    // A conflict stays one until it is settled; what is written meanwhile is kept with it.
    show(work.state.name === 'conflict' ? work.state : { name: 'unsaved' });
  };
  return {
    view: () => toView(work),
    write: (text) => {
      add({ note: text });
      clearTimeout(work.timer);
      work.timer = setTimeout(flush, WRITE_PAUSE_MS);
    },
    rate: (rating) => {
      add({ rating });
      flush();
    },
    flush,
    settle: (which) => {
      if (work.state.name !== 'conflict') return;
      work.kept = work.state.theirs;
      if (which === 'theirs') work.pending = null;
      show({ name: work.pending ? 'unsaved' : 'kept' });
      flush();
    },
    follow: (note) => {
      if (work.pending || work.sent || note?.revision === work.kept?.revision) return;
      work.kept = note;
      show({ name: 'kept' });
    },
    destroy: () => {
      tell = () => {};
      flush();
    },
  };
}

function createWork(kept: ClaimNote | null, draft: string | null): Work {
  const text = kept?.note ?? '';
  if (draft === null || draft === text)
    return { kept, pending: null, sent: null, state: { name: 'kept' }, timer: undefined };
  // Nobody knows which text the draft was written on: it takes the place of none unasked.
  const state: SaveState = text === '' ? { name: 'unsaved' } : { name: 'conflict', theirs: kept };
  return { kept, pending: { note: draft }, sent: null, state, timer: undefined };
}

function toView({ kept, sent, pending, state }: Work): NoteView {
  const { note, rating } = { note: '', rating: null, ...kept, ...sent, ...pending };
  return { text: note, rating, state };
}

/** Saves what waits, and what is written while that goes on. */
async function handOver(work: Work, save: SaveNote, show: (state: SaveState) => void): Promise<void> {
  clearTimeout(work.timer);
  if (work.sent || work.state.name === 'conflict') return;
  for (let rebases = 0; work.pending; ) {
    work.sent = work.pending;
    work.pending = null;
    show({ name: 'saving' });
    const { kept, sent } = work;
    const answer = await save(kept, sent);
    work.sent = null;
    if (!('failure' in answer)) {
      work.kept = answer.note;
      continue;
    }
    work.pending = { ...sent, ...(work.pending as NoteChange | null) };
    const { failure, note: theirs = null } = answer;
    if (failure !== 'stale') return show({ name: 'refused', failure });
    if (++rebases > MOST_REBASES || isTouched(sent, kept, theirs)) return show({ name: 'conflict', theirs });
    work.kept = theirs;
  }
  if (work.state.name === 'saving' || work.state.name === 'unsaved') show({ name: 'saved' });
}

/** Whether another window changed the very half of the note that is changed here. */
function isTouched(change: NoteChange, seen: ClaimNote | null, theirs: ClaimNote | null): boolean {
  const isNote = change.note !== undefined && (seen?.note ?? '') !== (theirs?.note ?? '');
  const isRating = change.rating !== undefined && (seen?.rating ?? null) !== (theirs?.rating ?? null);
  return isNote || isRating;
}
