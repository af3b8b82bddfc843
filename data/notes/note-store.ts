// The one place that changes notes. Each change reads the report's book, changes it and writes it, alone: two windows
// that write at once come one after the other, and each sees what the other did. A write that fails changes nothing.

import type { ClaimNote, NotedReport, NoteFailure, StepKind } from './claim-note.ts';
import { type EditRefusal, editNote, type NoteEdit } from './edit-note.ts';
import { createBook, type NoteBook, redoStep, undoStep } from './note-book.ts';
import { NoteError, readStoredNotes, type StoredNotes, toStoredNotes } from './stored-notes.ts';
import { type Taken, takeNotes } from './take-notes.ts';

/** Where books are kept, by report. Both may throw; `write` then has written nothing. */
export interface NoteShelf {
  read(report: string): Promise<unknown>;
  write(report: string, stored: StoredNotes): Promise<void>;
  /** Runs one task at a time, in the order they come. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

/** The notes on a report, and what undo and redo would do next. */
export interface NotesState {
  notes: ClaimNote[];
  undo: StepKind | null;
  redo: StepKind | null;
}

export type Stepped = { kind: StepKind; ids: string[] } | { failure: NoteFailure };

export interface NoteStore {
  read(report: string): Promise<NotesState | { failure: NoteFailure }>;
  /** Gives the note as it is kept, null where nothing of it is left. */
  edit(head: NotedReport, edit: NoteEdit): Promise<{ note: ClaimNote | null } | EditRefusal>;
  /** Takes in notes of a file, as one step. */
  take(head: NotedReport, notes: readonly ClaimNote[]): Promise<Taken | { failure: NoteFailure }>;
  /** Gives what was undone or done again: the kind of step, and the ids of the notes it touched. */
  undo(report: string): Promise<Stepped>;
  redo(report: string): Promise<Stepped>;
}

interface Means {
  newId: () => string;
  /** ISO date and time. */
  now: () => string;
}

/** Creates the store over a shelf. */
export function createNoteStore(shelf: NoteShelf, { newId, now }: Means): NoteStore {
  const load = async (head: NotedReport) => readStoredNotes(await shelf.read(head.report), head);
  const step = (report: string, move: typeof undoStep, from: 'done' | 'undone') =>
    shelf.alone(() =>
      guard(async (): Promise<Stepped> => {
        const book = await load(toHead(report));
        const last = book[from].at(-1);
        const moved = move(book);
        if (!moved || !last) return { failure: 'nothing' };
        await shelf.write(report, toStoredNotes(moved));
        return { kind: last.kind, ids: last.replaced.map(({ id }) => id) };
      }),
    );
  return {
    read: (report) => guard(async () => toState(await load(toHead(report)))),
    edit: (head, edit) =>
      shelf.alone(() =>
        guard(async () => {
          const before = await load(head);
          const edited = editNote({ ...before, ...head }, edit, newId(), now());
          if ('failure' in edited) return edited;
          if (edited.book.revision !== before.revision)
            await shelf.write(head.report, toStoredNotes(edited.book));
          return { note: edited.note };
        }),
      ),
    take: (head, notes) =>
      shelf.alone(() =>
        guard(async () => {
          const before = await load(head);
          const made = takeNotes({ ...before, ...head }, notes, newId, now());
          if ('failure' in made) return made;
          if (made.book.revision !== before.revision)
            await shelf.write(head.report, toStoredNotes(made.book));
          return made.taken;
        }),
      ),
    undo: (report) => step(report, undoStep, 'done'),
    redo: (report) => step(report, redoStep, 'undone'),
  };
}

const toState = ({ notes, done, undone }: NoteBook): NotesState => ({
  notes,
  undo: done.at(-1)?.kind ?? null,
  redo: undone.at(-1)?.kind ?? null,
});

/** A report that nothing was kept of. */
const toHead = (report: string): NotedReport =>
  createBook({ report, title: '', place: '', period: '', address: null });

async function guard<T>(task: () => Promise<T>): Promise<T | { failure: NoteFailure }> {
  return task().catch((error: unknown) => ({ failure: toNoteFailure(error) }));
}

/** Browsers name a full disk in words only: "QUOTA_BYTES quota exceeded", "QuotaExceededError", "no space left". */
export function toNoteFailure(error: unknown): NoteFailure {
  if (error instanceof NoteError) return error.failure;
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk full/i.test(words) ? 'full' : 'failed';
}
