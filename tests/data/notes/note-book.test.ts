// The journal: whatever was done is undone step by step to the very start, and done again to the very end.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimNote, Rating } from '../../../data/notes/claim-note.ts';
import { editNote } from '../../../data/notes/edit-note.ts';
import {
  createBook,
  MAX_STEPS,
  makeStep,
  type NoteBook,
  redoStep,
  undoStep,
} from '../../../data/notes/note-book.ts';
import { readStoredNotes, toStoredNotes } from '../../../data/notes/stored-notes.ts';
import { anchor, claimNote, noteEdit, REPORT } from './claim-note.ts';

/** What a person sees of a book: all but revisions, which count on. */
const seen = ({ notes }: NoteBook) => notes.map(({ revision: _revision, ...note }) => note);
const at = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();

type Act =
  | { kind: 'edit'; nth: number; rating?: Rating | null; note?: string }
  | { kind: 'import'; nths: number[] }
  | { kind: 'undo' }
  | { kind: 'redo' };

const nth = fc.nat({ max: 4 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('edit' as const),
      nth,
      rating: fc.constantFrom(null, 1, 2, 3, 4, 5) as fc.Arbitrary<Rating | null>,
      note: fc.constantFrom('', '甲', '乙'),
    },
    { requiredKeys: ['kind', 'nth'] },
  ),
  fc.record({ kind: fc.constant('import' as const), nths: fc.uniqueArray(nth) }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);

function perform(book: NoteBook, one: Act, second: number): NoteBook {
  if (one.kind === 'undo') return undoStep(book) ?? book;
  if (one.kind === 'redo') return redoStep(book) ?? book;
  if (one.kind === 'import') {
    const replacements = one.nths.map((nth) => ({
      id: `note-${nth}`,
      note: claimNote(nth, { note: '来自文件' }),
    }));
    return makeStep(book, 'import', replacements, at(second));
  }
  const { kind: _kind, nth, ...change } = one;
  const before = book.notes.find(({ anchor: { start } }) => start === nth * 100);
  const edit = noteEdit(nth, { id: before?.id ?? null, revision: before?.revision ?? 0, change });
  const edited = editNote(book, edit, `note-${nth}`, at(second));
  if ('failure' in edited) throw new Error(edited.failure);
  return edited.book;
}

const undoAll = (book: NoteBook): NoteBook => {
  const before = undoStep(book);
  return before ? undoAll(before) : book;
};
const redoAll = (book: NoteBook): NoteBook => {
  const after = redoStep(book);
  return after ? redoAll(after) : book;
};

describe('any sequence of edits, ratings, imports, removals, undo and redo', () => {
  const sequence = fc.tuple(fc.array(act, { maxLength: 40 }), fc.constantFrom(1, 60));
  const run = ([acts, seconds]: [Act[], number]) =>
    acts.reduce((book, one, step) => perform(book, one, step * seconds), createBook(REPORT));

  test('is undone to the very start, and done again to the very end', () => {
    fc.assert(
      fc.property(sequence, (done) => {
        const end = redoAll(run(done));
        const start = undoAll(end);
        expect(start.notes).toEqual([]);
        expect(start.done).toEqual([]);
        expect(seen(redoAll(start))).toEqual(seen(end));
      }),
    );
  });

  test('is kept and read back with its journal', () => {
    fc.assert(
      fc.property(sequence, (done) => {
        const book = run(done);
        expect(readStoredNotes(JSON.parse(JSON.stringify(toStoredNotes(book))), REPORT)).toEqual(book);
      }),
    );
  });

  test('leaves no note without text and rating, no id twice, and no revision met before', () => {
    fc.assert(
      fc.property(sequence, ([acts, seconds]) => {
        const met = new Map<string, string>();
        let book = createBook(REPORT);
        acts.forEach((one, step) => {
          book = perform(book, one, step * seconds);
          for (const note of book.notes) {
            expect(note.note !== '' || note.rating !== null).toBe(true);
            const content = `${note.note} ${note.rating} ${note.changed}`;
            const name = `${note.id} ${note.revision}`;
            expect(met.get(name) ?? content).toBe(content);
            met.set(name, content);
          }
          expect(new Set(book.notes.map(({ id }) => id)).size).toBe(book.notes.length);
        });
      }),
    );
  });
});

test('saves of one text that follow closely are one step, a pause begins another', () => {
  const write = (book: NoteBook, note: string, second: number): NoteBook => {
    const before = book.notes[0];
    const edit = noteEdit(1, {
      id: before?.id ?? null,
      revision: before?.revision ?? 0,
      change: { note },
    });
    const edited = editNote(book, edit, 'note-1', at(second));
    return 'book' in edited ? edited.book : book;
  };
  const quick = write(write(write(createBook(REPORT), '甲', 0), '甲乙', 4), '甲乙丙', 8);
  expect(quick.done).toHaveLength(1);
  const slow = write(quick, '甲乙丙丁', 60);
  expect(slow.done).toHaveLength(2);
  expect(undoStep(slow)?.notes[0]?.note).toBe('甲乙丙');
});

test('the journal has an end, and the newest step is kept whatever it weighs', () => {
  const long = '字'.repeat(4000);
  const rated = Array.from({ length: 150 }).reduce<NoteBook>(
    (book, _, step) => makeStep(book, 'rating', [{ id: 'note-1', note: claimNote(step % 9) }], at(step)),
    createBook(REPORT),
  );
  expect(rated.done).toHaveLength(MAX_STEPS);
  const many: ClaimNote[] = Array.from({ length: 200 }, (_, nth) => claimNote(nth, { note: long }));
  const full = { ...createBook(REPORT), notes: many };
  const emptied = makeStep(
    full,
    'import',
    many.map(({ id }) => ({ id, note: null })),
    at(1),
  );
  expect(emptied.done).toHaveLength(1);
  expect(undoStep(emptied)?.notes).toHaveLength(200);
});

describe('an edit', () => {
  const kept: NoteBook = { ...createBook(REPORT), notes: [claimNote(1, { revision: 3 })], revision: 3 };
  const edit = (more: Parameters<typeof noteEdit>[1]) => editNote(kept, noteEdit(1, more), 'note-new', at(9));

  test('names the revision that was seen, or is refused with what is there', () => {
    expect(edit({ id: 'note-1', revision: 2 })).toEqual({ failure: 'stale', note: kept.notes[0] });
    expect(edit({ id: 'note-1', revision: 3, change: { rating: 5 } })).toMatchObject({
      note: { rating: 5, note: '第1条', revision: 4, changed: at(9) },
    });
  });

  test('of a claim that another window has noted meanwhile is refused with that note', () => {
    expect(edit({ id: null, revision: 0 })).toEqual({ failure: 'stale', note: kept.notes[0] });
  });

  test('of a note that is gone says so', () => {
    expect(edit({ id: 'note-7', revision: 1 })).toEqual({ failure: 'stale', note: null });
  });

  test('takes the note to where its claim stands now', () => {
    const moved = { claim: 'at-777', anchor: anchor(1, { start: 777, end: 780 }) };
    const change = { rating: 1 as const };
    expect(edit({ id: 'note-1', revision: 3, ...moved, change })).toMatchObject({ note: moved });
  });

  test('that leaves neither text nor rating takes the note away; white space is no text', () => {
    expect(edit({ id: 'note-1', revision: 3, change: { note: ' \n', rating: null } })).toMatchObject({
      note: null,
      book: { notes: [], done: [{ kind: 'remove' }] },
    });
  });

  test('that is too long changes nothing', () => {
    expect(edit({ id: 'note-1', revision: 3, change: { note: '字'.repeat(4001) } })).toEqual({
      failure: 'long',
    });
  });
});
