import { expect, test } from 'vitest';
import type { ClaimNote } from '../../../data/notes/claim-note.ts';
import { createBook, makeStep, type NoteBook, undoStep } from '../../../data/notes/note-book.ts';
import { takeNotes } from '../../../data/notes/take-notes.ts';
import { anchor, claimNote, REPORT } from './claim-note.ts';

const AT = '2026-02-01T00:00:00.000Z';
const take = (book: NoteBook, notes: ClaimNote[]) => {
  const made = takeNotes(book, notes, () => 'note-new', AT);
  if ('failure' in made) throw new Error(made.failure);
  return made;
};
const bookOf = (...notes: ClaimNote[]) =>
  makeStep(
    createBook(REPORT),
    'note',
    notes.map((note) => ({ id: note.id, note })),
    AT,
  );
const said = ({ notes }: NoteBook) => notes.map(({ id, rating, note }) => [id, rating, note]);

test('notes come in with their ids and dates, as one step that is undone at once', () => {
  const { book, taken } = take(createBook(REPORT), [claimNote(1), claimNote(2)]);
  expect(taken).toEqual({ added: 2, already: 0, kept: 0 });
  expect(book.notes.map(({ id, changed }) => [id, changed])).toEqual([
    ['note-1', claimNote(1).changed],
    ['note-2', claimNote(2).changed],
  ]);
  expect(undoStep(book)?.notes).toEqual([]);
});

test('what is here already stays, and makes no step', () => {
  const before = bookOf(claimNote(1));
  const { book, taken } = take(before, [claimNote(1, { revision: 7 })]);
  expect(taken).toEqual({ added: 0, already: 1, kept: 0 });
  expect(book).toBe(before);
});

test('a note of the person’s own is never written over, only filled where it says nothing', () => {
  const before = bookOf(
    claimNote(1, { note: '我的' }),
    claimNote(2, { note: '' }),
    claimNote(3, { rating: null }),
  );
  const { book, taken } = take(before, [
    claimNote(1, { note: '别的' }),
    claimNote(2, { note: '补上', rating: null }),
    claimNote(3, { note: '', rating: 4 }),
  ]);
  expect(taken).toEqual({ added: 2, already: 0, kept: 1 });
  expect(said(book)).toEqual([
    ['note-1', 2, '我的'],
    ['note-2', 2, '补上'],
    ['note-3', 4, '第3条'],
  ]);
});

test('the same figure under another id is the same note; another figure under this id is another', () => {
  const before = bookOf(claimNote(1));
  expect(take(before, [claimNote(1, { id: 'note-9' })]).taken).toEqual({ added: 0, already: 1, kept: 0 });
  const { book } = take(before, [claimNote(5, { id: 'note-1', claim: 'at-500', anchor: anchor(5) })]);
  expect(said(book)).toEqual([
    ['note-1', 2, '第1条'],
    ['note-new', 2, '第5条'],
  ]);
});
