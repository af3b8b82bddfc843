// Learnt reports in extension storage: keys of their own, one write for a report and its place in the index, workers
// that write at once, a full disk, and shapes of earlier and later versions. The browser is WXT's own stand-in.

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LearntStore } from '../../../data/learnt/learnt-store.ts';
import { bring, SUQING } from '../../data/learnt/learnt-shelf.ts';

/** Starts a background worker: its modules anew, over the storage as it is. */
async function startWorker(): Promise<LearntStore> {
  vi.resetModules();
  const { learntReports } = await import('../../../entrypoints/background/learnt-reports.ts');
  return learntReports;
}

const read = async () => Object.keys(await fakeBrowser.storage.local.get(null)).sort();
const count = async (store: LearntStore) => {
  const list = await store.list();
  return 'failure' in list ? list.failure : list.entries.length;
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  // The stand-in gives no keys alone, as browsers did until lately.
  Object.assign(fakeBrowser.storage.local, { getKeys: undefined });
});

test('a report and the index are one write, under keys of their own', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await fakeBrowser.storage.local.set({ settings: { version: 1 } });
  const store = await startWorker();
  await store.learn(bring(SUQING[2024]));
  const { digest } = bring(SUQING[2024]);
  expect(await read()).toEqual(['learnt-index', `learnt-report:${digest.slice(0, 32)}`, 'settings']);
  expect(set).toHaveBeenCalledTimes(2);
});

test('a worker that was stopped finds what the one before kept', async () => {
  await (await startWorker()).learn(bring(SUQING[2024]));
  expect(await count(await startWorker())).toBe(1);
});

test('two workers that keep reports at once lose none', async () => {
  const workers = [await startWorker(), await startWorker()];
  await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      workers[at % 2]?.learn(
        bring(SUQING[2024].replace('15部', `${at + 20}部`), { address: `https://a.cn/${at}` }),
      ),
    ),
  );
  expect(await count(await startWorker())).toBe(6);
});

test('a browser that died between report and index loses nothing, and one that died while deleting brings nothing back', async () => {
  const store = await startWorker();
  await store.learn(bring(SUQING[2024]));
  await store.learn(bring(SUQING[2025], { address: 'https://a.cn/2025' }));
  await fakeBrowser.storage.local.remove('learnt-index');
  expect(await count(await startWorker())).toBe(2);
  await fakeBrowser.storage.local.remove(`learnt-report:${bring(SUQING[2025]).digest.slice(0, 32)}`);
  expect(await count(await startWorker())).toBe(1);
});

test('a full disk refuses whole, and the next write goes through', async () => {
  const store = await startWorker();
  await store.learn(bring(SUQING[2024]));
  const before = await fakeBrowser.storage.local.get(null);
  const full = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await store.learn(bring(SUQING[2025]))).toMatchObject({
    outcome: 'refused',
    refusal: { failure: 'full', deletable: [{ period: '2024' }] },
  });
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  full.mockRestore();
  expect(await store.learn(bring(SUQING[2025]))).toMatchObject({ outcome: 'new' });
});

test('reports of the first shape are found, those of a later one left alone', async () => {
  const store = await startWorker();
  await store.learn(bring(SUQING[2024]));
  const id = bring(SUQING[2024]).digest.slice(0, 32);
  const key = `learnt-report:${id}`;
  const kept = (await fakeBrowser.storage.local.get(key))[key] as { report: Record<string, unknown> };
  const { isPlaceGiven: _place, seen: _seen, bytes: _bytes, revision: _revision, ...first } = kept.report;
  fakeBrowser.reset();
  const later = { version: 9, report: { id: 'later' } };
  await fakeBrowser.storage.local.set({ [key]: { version: 1, report: first }, 'learnt-report:later': later });
  const list = await (await startWorker()).list();
  expect(list).toMatchObject({ unreadable: 1, entries: [{ id, revision: 1, seen: first.retrieved }] });
  expect((await fakeBrowser.storage.local.get('learnt-report:later'))['learnt-report:later']).toEqual(later);
});

test('decisions lie apart from reports, and are found again', async () => {
  vi.resetModules();
  const { linkDecisions } = await import('../../../entrypoints/background/learnt-reports.ts');
  const anchor = { exact: '240个', prefix: '', suffix: '', start: 0, end: 4 };
  const end = { report: 'a', anchor };
  const decision = { a: end, b: end, verdict: 'rejected' as const, decided: '2026-01-01T00:00:00Z' };
  await linkDecisions.add([decision]);
  expect(await read()).toEqual(['link-decisions']);
  vi.resetModules();
  const again = await import('../../../entrypoints/background/learnt-reports.ts');
  expect(await again.linkDecisions.list()).toEqual([decision]);
});
