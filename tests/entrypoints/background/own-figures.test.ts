// Own figures in extension storage as WXT keeps it: a first shape is brought up when the worker starts, writes
// that meet come one after the other, a full disk leaves all as it was. The browser is WXT's own stand-in.

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFigures } from '../../../data/own-figures/own-figure.ts';
import type { OwnFigureStore } from '../../../data/own-figures/own-figure-store.ts';
import { ownFigure } from '../../data/own-figures/own-figure.ts';

/** Starts a background worker: its modules anew, over the storage as it is. */
async function startWorker(): Promise<OwnFigureStore> {
  vi.resetModules();
  const { ownFigures } = await import('../../../entrypoints/background/own-figures.ts');
  return ownFigures;
}

const read = () => fakeBrowser.storage.local.get(['own-figures', 'own-figures$']);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});

test('a worker that starts over the first shape brings it up', async () => {
  const { title, url, revision: _revision, note: _note, ...rest } = ownFigure(1);
  await fakeBrowser.storage.local.set({ 'own-figures': [{ ...rest, source: { title, url } }] });
  const store = await startWorker();
  expect(await store.list()).toEqual([ownFigure(1)]);
  await store.change((figures) => addFigures(figures, [ownFigure(2)]));
  expect(await read()).toEqual({
    'own-figures': { figures: [ownFigure(1), ownFigure(2)] },
    'own-figures$': { v: 2 },
  });
  expect(await (await startWorker()).list()).toHaveLength(2);
});

test('what a later version keeps is left alone', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const later = { 'own-figures': { figures: [], shelves: 3 }, 'own-figures$': { v: 3 } };
  await fakeBrowser.storage.local.set(later);
  const store = await startWorker();
  expect(await store.change((figures) => addFigures(figures, [ownFigure(1)]))).toEqual({ failure: 'newer' });
  expect(await store.list()).toEqual({ failure: 'newer' });
  expect(await read()).toEqual(later);
  expect(complain).toHaveBeenCalled();
});

test('two workers that write at once lose nothing of each other', async () => {
  const workers = [await startWorker(), await startWorker()];
  await Promise.all(
    Array.from({ length: 10 }, (_, digit) =>
      workers[digit % 2]?.change((figures) => addFigures(figures, [ownFigure(digit)])),
    ),
  );
  expect(await workers[0]?.list()).toHaveLength(10);
});

test('a full disk says so, keeps what was there, and the next write goes through', async () => {
  const store = await startWorker();
  await store.change((figures) => addFigures(figures, [ownFigure(1)]));
  const before = await read();
  const full = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await store.change((figures) => addFigures(figures, [ownFigure(2)]))).toEqual({ failure: 'full' });
  expect(await read()).toEqual(before);
  full.mockRestore();
  expect(await store.change((figures) => addFigures(figures, [ownFigure(2)]))).toMatchObject({ added: 1 });
});

test('a disk that was full at the very first write leaves nothing that the next start misreads', async () => {
  const store = await startWorker();
  const full = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValueOnce(new Error('QuotaExceededError'));
  await store.change((figures) => addFigures(figures, [ownFigure(1)]));
  full.mockRestore();
  await store.change((figures) => addFigures(figures, [ownFigure(1)]));
  expect(await (await startWorker()).list()).toEqual([ownFigure(1)]);
});
