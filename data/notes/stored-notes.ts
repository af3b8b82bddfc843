// The shape in which the notes on a report are kept, its version, and the way up from earlier shapes. What is read is
// looked at before it is trusted: from a shape not understood nothing is read, and over it nothing is written.

import type { Anchor } from '../record.ts';
import type { ClaimNote, NotedReport, NoteFailure } from './claim-note.ts';
import { createBook, type NoteBook, type Replacement, type Step } from './note-book.ts';

export const NOTES_VERSION = 1;

/** The version lies in the value itself: both are written at once or neither. */
export type StoredNotes = NoteBook & { version: number };

/** Ways up, by the version they lead to. */
export type Migrations = Readonly<
  Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>
>;

/** Version 1 is the first. */
const MIGRATIONS: Migrations = {};

/** A change that was not made, and why. */
export class NoteError extends Error {
  readonly failure: NoteFailure;

  constructor(failure: NoteFailure, options?: ErrorOptions) {
    super(`The note was not kept: ${failure}`, options);
    this.name = 'NoteError';
    this.failure = failure;
  }
}

export const toStoredNotes = (book: NoteBook): StoredNotes => ({ ...book, version: NOTES_VERSION });

/**
 * The book out of what was stored, an empty one where nothing was.
 * @throws NoteError where a later version stored it, or where it is damaged
 */
export function readStoredNotes(stored: unknown, head: NotedReport): NoteBook {
  if (stored === null || stored === undefined) return createBook(head);
  const { version, ...book } = bringUp(stored, NOTES_VERSION, MIGRATIONS);
  if (!isBook(book)) throw new NoteError('damaged');
  return book;
}

/**
 * A stored shape in the shape of a version.
 * @throws NoteError where it is of a later one, or of none
 */
export function bringUp(stored: unknown, version: number, migrations: Migrations): Record<string, unknown> {
  if (!isObject(stored) || !Number.isInteger(stored.version)) throw new NoteError('damaged');
  if ((stored.version as number) > version) throw new NoteError('newer');
  let shape = stored;
  for (let to = (stored.version as number) + 1; to <= version; to++) {
    const migrate = migrations[to];
    if (!migrate) throw new NoteError('damaged');
    shape = { ...migrate(shape), version: to };
  }
  return shape;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(isItem);

function isBook(value: unknown): value is NoteBook {
  if (!isObject(value)) return false;
  const { report, title, place, period, address, notes, revision, done, undone } = value;
  const isHead = [report, title, place, period].every((text) => typeof text === 'string');
  if (!isHead || (address !== null && typeof address !== 'string') || !Number.isInteger(revision))
    return false;
  return isListOf(notes, isNote) && isListOf(done, isStep) && isListOf(undone, isStep);
}

/** Whether a value is a note: every field of its type. */
export function isNote(value: unknown): value is ClaimNote {
  if (!isObject(value) || !isAnchor(value.anchor)) return false;
  const { id, claim, note, changed, rating, revision } = value;
  const isText = [id, claim, note, changed].every((text) => typeof text === 'string');
  return isText && Number.isInteger(revision) && (rating === null || isRating(rating));
}

const isRating = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;

/** Whether a value is an anchor. */
export function isAnchor(value: unknown): value is Anchor {
  if (!isObject(value)) return false;
  const { exact, prefix, suffix, start, end } = value;
  const isText = [exact, prefix, suffix].every((text) => typeof text === 'string');
  return isText && [start, end].every((at) => Number.isInteger(at) && (at as number) >= 0);
}

const KINDS = ['note', 'rating', 'remove', 'import', 'import-undone'];

function isStep(value: unknown): value is Step {
  if (!isObject(value)) return false;
  const isKind = KINDS.includes(value.kind as string) && typeof value.at === 'string';
  return isKind && isListOf(value.replaced, isReplacement);
}

function isReplacement(value: unknown): value is Replacement {
  return isObject(value) && typeof value.id === 'string' && (value.note === null || isNote(value.note));
}
