// When a note is called saved, what happens to text that could not be, and what two windows that write at once see.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNoteSaver, type SaveNote, WRITE_PAUSE_MS } from '../../../components/notes/note-saver.ts';
import type { ClaimNote, NoteChange } from '../../../data/notes/claim-note.ts';
import { claimNote } from '../../data/notes/claim-note.ts';

/** A store with one note, which answers when it is told to. */
function createDisk(kept: ClaimNote | null) {
  const state = { kept, waiting: [] as (() => void)[] };
  const put = (change: NoteChange): ClaimNote => {
    const revision = (state.kept?.revision ?? 0) + 1;
    state.kept = { ...(state.kept ?? claimNote(1, { note: '', rating: null })), ...change, revision };
    return state.kept;
  };
  const save: SaveNote = (seen, change) =>
    new Promise((resolve) => {
      state.waiting.push(() => {
        if ((seen?.revision ?? 0) !== (state.kept?.revision ?? 0))
          resolve({ failure: 'stale', note: state.kept });
        else resolve({ note: put(change) });
      });
    });
  const answer = async () => {
    state.waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { state, save, put, answer };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const pause = () => vi.advanceTimersByTimeAsync(WRITE_PAUSE_MS);

function start(kept: ClaimNote | null = null, draft: string | null = null) {
  const disk = createDisk(kept);
  const saver = createNoteSaver(kept, draft, disk.save, () => {});
  return { disk, saver, name: () => saver.view().state.name };
}

describe('saved', () => {
  test('is said only once it is', async () => {
    const { disk, saver, name } = start();
    saver.write('甲');
    expect(name()).toBe('unsaved');
    await pause();
    expect(name()).toBe('saving');
    expect(saver.view().text).toBe('甲');
    await disk.answer();
    expect(name()).toBe('saved');
    expect(disk.state.kept?.note).toBe('甲');
  });

  test('is not said of what was written while an earlier text was on its way', async () => {
    const { disk, saver, name } = start();
    saver.write('甲');
    await pause();
    saver.write('甲乙');
    await disk.answer();
    expect(name()).toBe('saving');
    await disk.answer();
    expect([name(), disk.state.kept?.note]).toEqual(['saved', '甲乙']);
  });

  test('is a rating at once, together with a text that waits', async () => {
    const { disk, saver, name } = start();
    saver.write('甲');
    saver.rate(4);
    expect(name()).toBe('saving');
    await disk.answer();
    expect(disk.state.kept).toMatchObject({ note: '甲', rating: 4 });
    await pause();
    expect(disk.state.waiting).toEqual([]);
  });
});

describe('a save that is refused', () => {
  test('says why, keeps the text, and goes through when tried again', async () => {
    let isFull = true;
    const saver = createNoteSaver(
      null,
      null,
      async (_, { note = '' }) => (isFull ? { failure: 'full' } : { note: claimNote(1, { note }) }),
      () => {},
    );
    saver.write('甲');
    await pause();
    expect(saver.view()).toMatchObject({ text: '甲', state: { name: 'refused', failure: 'full' } });
    isFull = false;
    saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.view()).toMatchObject({ text: '甲', state: { name: 'saved' } });
  });

  test('leaves a draft that another editor takes up', async () => {
    const { disk, saver, name } = start(null, '写过的');
    expect([name(), saver.view().text]).toEqual(['unsaved', '写过的']);
    saver.flush();
    await disk.answer();
    expect(disk.state.kept?.note).toBe('写过的');
  });
});

test('a draft takes the place of no other text unasked', async () => {
  const { disk, saver, name } = start(claimNote(1, { note: '已存的', revision: 1 }), '写过的');
  expect(name()).toBe('conflict');
  saver.flush();
  expect(disk.state.waiting).toEqual([]);
  saver.settle('mine');
  await disk.answer();
  expect(disk.state.kept?.note).toBe('写过的');
});

describe('of two windows', () => {
  test('that change text and rating, neither asks', async () => {
    const { disk, saver, name } = start(claimNote(1, { note: '甲', rating: 1, revision: 1 }));
    saver.write('甲乙');
    disk.put({ rating: 5 });
    await pause();
    await disk.answer();
    expect(name()).toBe('saving');
    await disk.answer();
    expect(name()).toBe('saved');
    expect(disk.state.kept).toMatchObject({ note: '甲乙', rating: 5 });
  });

  test.each([
    ['mine', '我的'],
    ['theirs', '那边的'],
  ] as const)('that change one text, the later asks, and %s is kept', async (which, text) => {
    const { disk, saver } = start(claimNote(1, { note: '甲', revision: 1 }));
    saver.write('我的');
    disk.put({ note: '那边的' });
    await pause();
    await disk.answer();
    expect(saver.view()).toMatchObject({
      text: '我的',
      state: { name: 'conflict', theirs: { note: '那边的' } },
    });
    saver.settle(which);
    await disk.answer();
    expect(disk.state.kept?.note).toBe(text);
    expect(saver.view().text).toBe(text);
  });

  test('the one that only looks on follows, the one that writes does not', async () => {
    const { saver } = start(claimNote(1, { note: '甲', revision: 1 }));
    saver.follow(claimNote(1, { note: '乙', revision: 2 }));
    expect(saver.view().text).toBe('乙');
    saver.write('丙');
    saver.follow(claimNote(1, { note: '丁', revision: 3 }));
    expect(saver.view().text).toBe('丙');
  });
});

test('an editor that is taken away saves what waits', async () => {
  const { disk, saver } = start();
  saver.write('甲');
  saver.destroy();
  await disk.answer();
  expect(disk.state.kept?.note).toBe('甲');
});
