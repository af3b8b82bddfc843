// Notes under writes that meet, on a disk that is full, and in shapes of other versions.

import { describe, expect, test } from 'vitest';
import { createNoteStore, type NoteShelf } from '../../../data/notes/note-store.ts';
import { bringUp, NoteError, readStoredNotes } from '../../../data/notes/stored-notes.ts';
import { noteEdit, REPORT } from './claim-note.ts';

/** A shelf that takes its time, as a disk does; `fault` is thrown by the next writes. */
function createShelf(kept: Record<string, unknown> = {}) {
  let last: Promise<unknown> = Promise.resolve();
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
  const state: { kept: Record<string, unknown>; fault: Error | null } = { kept, fault: null };
  const shelf: NoteShelf = {
    read: async (report) => {
      await pause();
      return structuredClone(state.kept[report]);
    },
    write: async (report, stored) => {
      await pause();
      if (state.fault) throw state.fault;
      state.kept[report] = structuredClone(stored);
    },
    alone: (task) => {
      const turn = last.then(task, task);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return { state, shelf };
}

let made = 0;
let second = 0;
const MEANS = {
  newId: () => `note-${++made}`,
  now: () => new Date(Date.UTC(2026, 0, 1) + ++second * 60_000).toISOString(),
};
const { report } = REPORT;

test('windows that write at once lose nothing of each other', async () => {
  const { shelf } = createShelf();
  // Two windows, each with a store of its own over the one disk.
  const windows = [createNoteStore(shelf, MEANS), createNoteStore(shelf, MEANS)];
  await Promise.all(Array.from({ length: 10 }, (_, nth) => windows[nth % 2]?.edit(REPORT, noteEdit(nth))));
  const state = await windows[0]?.read(report);
  expect(state).toMatchObject({ undo: 'note', redo: null });
  expect(state && 'notes' in state && state.notes.map(({ note }) => note)).toEqual(
    Array.from({ length: 10 }, (_, nth) => `第${nth}条`),
  );
});

test('of two edits of one note the later is refused, with the note as it is now', async () => {
  const store = createNoteStore(createShelf().shelf, MEANS);
  const answers = await Promise.all([
    store.edit(REPORT, noteEdit(1, { change: { note: '甲' } })),
    store.edit(REPORT, noteEdit(1, { change: { note: '乙' } })),
  ]);
  expect(answers[0]).toMatchObject({ note: { note: '甲' } });
  expect(answers[1]).toMatchObject({ failure: 'stale', note: { note: '甲' } });
});

test('undo and redo outlive the worker, and say what they did', async () => {
  const { shelf } = createShelf();
  const kept = await createNoteStore(shelf, MEANS).edit(REPORT, noteEdit(1));
  const id = 'note' in kept ? kept.note?.id : undefined;
  expect(await createNoteStore(shelf, MEANS).undo(report)).toEqual({ kind: 'note', ids: [id] });
  expect(await createNoteStore(shelf, MEANS).undo(report)).toEqual({ failure: 'nothing' });
  expect(await createNoteStore(shelf, MEANS).read(report)).toEqual({ notes: [], undo: null, redo: 'note' });
  expect(await createNoteStore(shelf, MEANS).redo(report)).toEqual({ kind: 'note', ids: [id] });
  expect(await createNoteStore(shelf, MEANS).read(report)).toMatchObject({ notes: [{ note: '第1条' }] });
});

test('reports keep apart', async () => {
  const store = createNoteStore(createShelf().shelf, MEANS);
  await store.edit(REPORT, noteEdit(1));
  await store.edit({ ...REPORT, report: '金坛区 2024' }, noteEdit(2));
  expect(await store.read(report)).toMatchObject({ notes: [{ note: '第1条' }] });
  expect(await store.read('金坛区 2024')).toMatchObject({ notes: [{ note: '第2条' }] });
});

test.each([
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['QuotaExceededError: storage.local', 'full'],
  ['IO error: no space left on device', 'full'],
  ['An unexpected error occurred', 'failed'],
])('a write that fails with "%s" changes nothing, and says %s', async (message, failure) => {
  const { state, shelf } = createShelf();
  const store = createNoteStore(shelf, MEANS);
  await store.edit(REPORT, noteEdit(1));
  const before = structuredClone(state.kept);
  state.fault = new Error(message);
  expect(await store.edit(REPORT, noteEdit(2))).toEqual({ failure });
  expect(await store.undo(report)).toEqual({ failure });
  expect(state.kept).toEqual(before);
  state.fault = null;
  expect(await store.edit(REPORT, noteEdit(2))).toMatchObject({ note: { note: '第2条' } });
});

describe('what is stored', () => {
  const stored = { ...REPORT, version: 1, notes: [], revision: 0, done: [], undone: [] };

  test.each<[string, unknown, string]>([
    ['of a later version', { ...stored, version: 2, shelves: [] }, 'newer'],
    ['without a version', { ...stored, version: undefined }, 'damaged'],
    ['a list', [], 'damaged'],
    ['text', 'x', 'damaged'],
    ['a note without its anchor', { ...stored, notes: [{ id: 'note-1', rating: 1 }] }, 'damaged'],
    ['a rating that is none', { ...stored, notes: [{ rating: 9 }] }, 'damaged'],
    ['a journal of another shape', { ...stored, done: [{ kind: 'note' }] }, 'damaged'],
  ])('%s is neither read nor written over', async (_, value, failure) => {
    const { state, shelf } = createShelf({ [report]: value });
    const store = createNoteStore(shelf, MEANS);
    expect(await store.read(report)).toEqual({ failure });
    expect(await store.edit(REPORT, noteEdit(1))).toEqual({ failure });
    expect(await store.undo(report)).toEqual({ failure });
    expect(state.kept[report]).toBe(value);
  });

  test('of an earlier version is brought up step by step', () => {
    const migrations = {
      2: ({ text, ...rest }: Record<string, unknown>) => ({ ...rest, note: text }),
      3: (rest: Record<string, unknown>) => ({ ...rest, revision: 1 }),
    };
    expect(bringUp({ version: 1, text: '甲' }, 3, migrations)).toEqual({
      version: 3,
      note: '甲',
      revision: 1,
    });
    expect(bringUp({ version: 3, note: '甲' }, 3, migrations)).toEqual({ version: 3, note: '甲' });
    expect(() => bringUp({ version: 0 }, 3, migrations)).toThrow(NoteError);
  });

  test('nothing is an empty book', () => {
    expect(readStoredNotes(undefined, REPORT)).toMatchObject({ ...REPORT, notes: [], revision: 0 });
  });
});
