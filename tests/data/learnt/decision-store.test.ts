// The person's word on links: kept, found again, taken back, merged with another's; never lost to a full disk or a
// later version.

import { expect, test } from 'vitest';
import { createDecisionStore } from '../../../data/learnt/decision-store.ts';
import type { LinkDecision } from '../../../data/learnt/learnt-report.ts';

const decide = (exact: string, verdict: LinkDecision['verdict'], decided: string): LinkDecision => {
  const anchor = { exact, prefix: '新建公共充电桩', suffix: '，改造', start: 10, end: 14 };
  return { a: { report: 'A 2024', anchor }, b: { report: 'A 2025', anchor }, verdict, decided };
};

function createShelf(stored?: unknown) {
  const state = { stored, fault: null as Error | null };
  const store = createDecisionStore({
    read: async () => state.stored,
    write: async (decisions) => {
      if (state.fault) throw state.fault;
      state.stored = structuredClone(decisions);
    },
    alone: (task) => task(),
  });
  return { state, store };
}

const [MAY, JUNE, JULY] = ['2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z'];

test('of two words on one pair the later counts, in whatever order they come', async () => {
  const { store } = createShelf();
  expect(await store.add([decide('240个', 'confirmed', JUNE)])).toEqual({ added: 1 });
  expect(await store.add([decide('240个', 'rejected', MAY), decide('9个', 'rejected', MAY)])).toEqual({
    added: 1,
  });
  expect(await store.list()).toMatchObject([{ verdict: 'confirmed' }, { verdict: 'rejected' }]);
  await store.add([decide('240个', 'rejected', JULY)]);
  expect(await store.list()).toMatchObject([{ verdict: 'rejected', decided: JULY }, {}]);
});

test('a word is taken back wherever its figures have moved to', async () => {
  const { store } = createShelf();
  const decision = decide('240个', 'confirmed', MAY);
  await store.add([decision]);
  const moved = structuredClone(decision);
  moved.a.anchor = { ...moved.a.anchor, start: 900, end: 904, prefix: `今天\n${moved.a.anchor.prefix}` };
  expect(await store.undo(moved)).toBeNull();
  expect(await store.list()).toEqual([]);
  expect(await store.undo(decision)).toEqual({ failure: 'gone' });
});

test('a full disk, a later version and damage change nothing', async () => {
  const { store, state } = createShelf();
  await store.add([decide('240个', 'confirmed', MAY)]);
  state.fault = new Error('QUOTA_BYTES quota exceeded');
  expect(await store.add([decide('9个', 'rejected', MAY)])).toEqual({ failure: 'full' });
  expect(await store.list()).toHaveLength(1);
  for (const [stored, failure] of [
    [{ version: 2, decisions: [] }, 'newer'],
    [{ version: 1, decisions: [{}] }, 'failed'],
    [7, 'failed'],
  ] as const) {
    const other = createShelf(stored);
    expect(await other.store.list()).toEqual({ failure });
    expect(await other.store.add([decide('9个', 'rejected', MAY)])).toEqual({ failure });
    expect(other.state.stored).toBe(stored);
  }
});
