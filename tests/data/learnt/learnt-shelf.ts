// A shelf in memory that takes its time, as a disk does, and can be made to fail; and reports to put on it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brought } from '../../../data/learnt/judge-brought.ts';
import { createLearntStore, type LearntShelf } from '../../../data/learnt/learnt-store.ts';
import { readLearnable } from '../../../data/learnt/read-learnable.ts';

const CASES = join(import.meta.dirname, '../../cases');

export const readCase = (path: string) => readFileSync(join(CASES, `${path}.txt`), 'utf8');

export const SUQING = { 2024: readCase('learnt/suqing-2024'), 2025: readCase('learnt/suqing-2025') } as const;

export function createShelf(kept: Record<string, unknown> = {}) {
  let last: Promise<unknown> = Promise.resolve();
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  const state = { kept: { ...kept }, index: undefined as unknown, fault: null as Error | null, reads: 0 };
  const shelf: LearntShelf = {
    ids: async () => Object.keys(state.kept),
    read: async (id) => {
      state.reads++;
      await pause();
      return state.kept[id];
    },
    readIndex: async () => structuredClone(state.index),
    write: async (reports, index) => {
      await pause();
      if (state.fault) throw state.fault;
      for (const stored of reports) state.kept[stored.report.id] = structuredClone(stored);
      state.index = structuredClone(index);
    },
    remove: async (ids) => {
      await pause();
      for (const id of ids) delete state.kept[id];
    },
    alone: (task) => {
      const turn = last.then(task, task);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return { state, shelf, store: createLearntStore(shelf) };
}

/** A report as the desk hands it to the store. */
export function bring(text: string, more: Partial<Brought> = {}): Brought {
  const learnable = readLearnable(text);
  if (!('identity' in learnable)) throw new Error('no report');
  return {
    ...learnable,
    digest: createHash('sha256').update(learnable.text).digest('hex'),
    address: 'https://www.suqing.gov.cn/2024.html',
    file: null,
    at: '2026-01-05T08:00:00.000Z',
    isOpened: true,
    keptInVisit: null,
    ...more,
  };
}
