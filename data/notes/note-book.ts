// The notes on one report with the journal of their changes: every change, also an import, is a step that can be
// undone and done again. A step holds what it replaced; undoing it swaps that with what is there now. Pure: a change
// gives a new book.

import type { ClaimNote, NotedReport, StepKind } from './claim-note.ts';

/** What stood at these ids before a step, and stands there again once it is undone. */
export interface Step {
  kind: StepKind;
  /** ISO date and time. */
  at: string;
  /** Null: no note. */
  replaced: { id: string; note: ClaimNote | null }[];
}

export interface NoteBook extends NotedReport {
  notes: ClaimNote[];
  /** Counts changes; each changed note takes it as its revision, so that no revision is met twice. */
  revision: number;
  /** Oldest first. */
  done: Step[];
  /** Undone steps, the one to be done again first last. */
  undone: Step[];
}

/** Steps that are remembered, and characters of the notes in them: the oldest are forgotten first. */
export const MAX_STEPS = 100;
export const MAX_JOURNAL_CHARS = 400_000;
/** Saves of one note's text that follow each other so closely are one step: they are one sentence being written. */
const SAME_STEP_MS = 10_000;

/** A book with nothing in it. */
export const createBook = (head: NotedReport): NoteBook => ({
  ...head,
  notes: [],
  revision: 0,
  done: [],
  undone: [],
});

/** Notes to be put in place of what has their id; null takes it away. */
export type Replacement = { id: string; note: ClaimNote | null };

/**
 * Makes a change as one step. What was undone before can no longer be done again.
 * @param at ISO date and time of the change
 */
export function makeStep(
  book: NoteBook,
  kind: StepKind,
  replacements: readonly Replacement[],
  at: string,
): NoteBook {
  if (replacements.length === 0) return book;
  const { book: changed, replaced } = replace(book, replacements);
  const last = book.done.at(-1);
  const done =
    last && book.undone.length === 0 && isContinued(last, kind, replaced, at)
      ? [...book.done.slice(0, -1), { ...last, at }]
      : [...book.done, { kind, at, replaced }];
  return { ...changed, done: forgetOldest(done), undone: [] };
}

/** Undoes the last step; undefined where there is none. */
export function undoStep(book: NoteBook): NoteBook | undefined {
  const step = book.done.at(-1);
  if (!step) return undefined;
  const { book: changed, replaced } = replace(book, step.replaced);
  return { ...changed, done: book.done.slice(0, -1), undone: [...book.undone, { ...step, replaced }] };
}

/** Does the step again that was undone last; undefined where there is none. */
export function redoStep(book: NoteBook): NoteBook | undefined {
  const step = book.undone.at(-1);
  if (!step) return undefined;
  const { book: changed, replaced } = replace(book, step.replaced);
  return { ...changed, done: [...book.done, { ...step, replaced }], undone: book.undone.slice(0, -1) };
}

/** Puts notes in place of others; gives what stood there. A note's date stays what the replacement says. */
function replace(book: NoteBook, replacements: readonly Replacement[]) {
  const revision = book.revision + 1;
  const next = new Map(book.notes.map((note) => [note.id, note]));
  const replaced = replacements.map(({ id, note }): Replacement => {
    const before = next.get(id) ?? null;
    if (note) next.set(id, { ...note, id, revision });
    else next.delete(id);
    return { id, note: before };
  });
  const notes = [...next.values()].sort(byPlace);
  const changed: NoteBook = { ...book, revision, notes };
  return { book: changed, replaced };
}

/** In the order of the report, whatever order they were written in. */
function byPlace(a: ClaimNote, b: ClaimNote): number {
  return a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function isContinued(last: Step, kind: StepKind, replaced: readonly Replacement[], at: string): boolean {
  if (kind !== 'note' || last.kind !== 'note' || last.replaced[0]?.id !== replaced[0]?.id) return false;
  return Date.parse(at) - Date.parse(last.at) < SAME_STEP_MS;
}

/** The newest step stays whatever it weighs: an import must be able to be undone. */
function forgetOldest(steps: readonly Step[]): Step[] {
  let chars = 0;
  let from = steps.length;
  while (from > 0 && steps.length - from < MAX_STEPS) {
    chars += steps[from - 1]?.replaced.reduce((sum, { note }) => sum + (note?.note.length ?? 0), 0) ?? 0;
    if (chars > MAX_JOURNAL_CHARS && from < steps.length) break;
    from--;
  }
  return steps.slice(from);
}
