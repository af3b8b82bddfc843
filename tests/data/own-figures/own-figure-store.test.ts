// Own figures under writes that meet, on a disk that is full, and in shapes of other versions.

import { expect, test } from 'vitest';
import {
  addFigures,
  type OwnFigure,
  removeFigure,
  replaceFigure,
} from '../../../data/own-figures/own-figure.ts';
import { createOwnFigureStore, type Shelf } from '../../../data/own-figures/own-figure-store.ts';
import { MIGRATIONS, OwnFigureError, readStored } from '../../../data/own-figures/stored-figures.ts';
import { ownFigure } from './own-figure.ts';

/** A shelf that takes its time, as a disk does; `fault` is thrown by the next writes. */
function createShelf(kept: OwnFigure[] = []) {
  let last: Promise<unknown> = Promise.resolve();
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
  const state: { kept: OwnFigure[]; fault: Error | null } = { kept, fault: null };
  const shelf: Shelf = {
    read: async () => {
      await pause();
      return state.kept;
    },
    write: async (figures) => {
      await pause();
      if (state.fault) throw state.fault;
      state.kept = figures;
    },
    alone: (task) => {
      const turn = last.then(task, task);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return { state, shelf };
}

test('windows that write at once lose nothing of each other', async () => {
  const { state, shelf } = createShelf();
  // Two windows, each with a store of its own over the one disk.
  const windows = [createOwnFigureStore(shelf), createOwnFigureStore(shelf)];
  const added = Array.from({ length: 10 }, (_, digit) => ownFigure(digit));
  await Promise.all(
    added.map((figure, at) => windows[at % 2]?.change((figures) => addFigures(figures, [figure]))),
  );
  expect(state.kept.map(({ id }) => id).sort()).toEqual(added.map(({ id }) => id));
});

test('of two changes to one figure the later is refused, whatever the other was', async () => {
  const { state, shelf } = createShelf([ownFigure(1)]);
  const store = createOwnFigureStore(shelf);
  const edit = (value: number) =>
    store.change((figures) => replaceFigure(figures, ownFigure(1, { value, printed: `${value}部` }), 1));
  const answers = await Promise.all([
    edit(19),
    edit(20),
    store.change((kept) => removeFigure(kept, ownFigure(1).id, 1)),
  ]);
  expect(answers.map((answer) => ('failure' in answer ? answer.failure : 'done'))).toEqual([
    'done',
    'stale',
    'stale',
  ]);
  expect(state.kept).toEqual([ownFigure(1, { value: 19, printed: '19部', revision: 2 })]);
});

test('what was removed meanwhile is gone', async () => {
  const store = createOwnFigureStore(createShelf([]).shelf);
  expect(await store.change((figures) => replaceFigure(figures, ownFigure(1), 1))).toEqual({
    failure: 'gone',
  });
});

test.each([
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['QuotaExceededError: storage.local', 'full'],
  ['IO error: no space left on device', 'full'],
  ['An unexpected error occurred', 'failed'],
])('a write that fails with "%s" changes nothing, and says %s', async (message, failure) => {
  const { state, shelf } = createShelf([ownFigure(1)]);
  const store = createOwnFigureStore(shelf);
  state.fault = new Error(message);
  expect(await store.change((figures) => addFigures(figures, [ownFigure(2)]))).toEqual({ failure });
  expect(state.kept).toEqual([ownFigure(1)]);
  state.fault = null;
  expect(await store.change((figures) => addFigures(figures, [ownFigure(2)]))).toMatchObject({ added: 1 });
  expect(state.kept).toHaveLength(2);
});

test('what is there already is not added twice, by id or word for word', () => {
  const twin = ownFigure(1, { id: ownFigure(9).id, note: 'again' });
  expect(addFigures([ownFigure(1)], [ownFigure(1), twin, ownFigure(2)])).toEqual({
    figures: [ownFigure(1), ownFigure(2)],
    added: 1,
  });
});

test('there is an end to it', () => {
  const many = Array.from({ length: 2001 }, (_, at) => ownFigure(1, { id: `own-${at}`, printed: `${at}部` }));
  expect(addFigures([], many)).toEqual({ failure: 'many' });
});

test('the first shape is brought up, and what is up already is left as it is', () => {
  const { title, url, revision: _revision, note: _note, ...rest } = ownFigure(1);
  const first = [{ ...rest, source: { title, url } }];
  expect(MIGRATIONS[2](first)).toEqual({ figures: [ownFigure(1)] });
  expect(MIGRATIONS[2]({ figures: [ownFigure(1)] })).toEqual({ figures: [ownFigure(1)] });
});

test('a shape that is not understood is neither read nor written over', async () => {
  expect(readStored(undefined, undefined)).toEqual([]);
  expect(() => readStored({ figures: [] }, 3)).toThrow(new OwnFigureError('newer'));
  for (const damaged of [{}, [ownFigure(1)], { figures: [{}] }, { figures: 'x' }, 7])
    expect(() => readStored(damaged, 2)).toThrow(OwnFigureError);
  let written = false;
  const store = createOwnFigureStore({
    read: async () => readStored({ figures: [] }, 3),
    write: async () => {
      written = true;
    },
    alone: (task) => task(),
  });
  expect(await store.change((figures) => addFigures(figures, [ownFigure(1)]))).toEqual({ failure: 'newer' });
  expect(written).toBe(false);
});
