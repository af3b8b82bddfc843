// Notes and the backup of the whole state in extension storage: one key a report, one write for an import of all, and
// back again. The browser is WXT's own stand-in.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteEdit, REPORT } from '../../data/notes/claim-note.ts';

const OTHER = { ...REPORT, report: '金坛区 2024', period: '2024' };

/** Starts a background worker: its modules anew, over the storage as it is. */
async function startWorker() {
  vi.resetModules();
  const { answerNotes } = await import('../../../entrypoints/background/notes-desk.ts');
  const { answerBackup } = await import('../../../entrypoints/background/backup-desk.ts');
  return { notes: answerNotes, backup: answerBackup };
}

type Worker = Awaited<ReturnType<typeof startWorker>>;

const write = ({ notes }: Worker, nth: number, note: string, report = REPORT) =>
  notes({ type: 'notes-edit', report, edit: noteEdit(nth, { change: { note, rating: 2 } }) });

async function read({ notes }: Worker, report = REPORT): Promise<string[]> {
  const state = await notes({ type: 'notes-read', report: report.report });
  if (!('notes' in state)) throw new Error(JSON.stringify(state));
  return state.notes.map(({ note }) => note);
}

async function save({ backup }: Worker): Promise<string> {
  const answer = await backup({ type: 'backup-save' });
  if (!answer || !('text' in answer)) throw new Error(JSON.stringify(answer));
  return answer.text;
}

const take = (
  { backup }: Worker,
  text: string,
  mode: 'merge' | 'restore' = 'merge',
  decisions: Record<string, 'mine' | 'theirs' | 'both'> = {},
) => backup({ type: 'backup-take', text, file: 'duizhao.json', mode, decisions });

const dump = () => fakeBrowser.storage.local.get(null);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});

describe('notes', () => {
  test('lie under a key of their report’s own, and another worker finds them', async () => {
    const worker = await startWorker();
    await write(worker, 1, '甲');
    await write(worker, 2, '乙', OTHER);
    expect(Object.keys(await dump()).sort()).toEqual(['notes:金坛区 2024', 'notes:金坛区 2025']);
    const later = await startWorker();
    expect(await read(later)).toEqual(['甲']);
    await later.notes({ type: 'notes-undo', report: REPORT.report });
    expect(await read(later)).toEqual([]);
    expect(await read(later, OTHER)).toEqual(['乙']);
  });

  test('on a full disk say so, and what was there stays', async () => {
    const worker = await startWorker();
    await write(worker, 1, '甲');
    const before = await dump();
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await write(worker, 2, '乙')).toEqual({ failure: 'full' });
    expect(await dump()).toEqual(before);
    full.mockRestore();
    expect(await write(worker, 2, '乙')).toMatchObject({ note: { note: '乙' } });
  });

  test('of two workers that write at once are all kept', async () => {
    const workers = [await startWorker(), await startWorker()];
    await Promise.all(Array.from({ length: 10 }, (_, nth) => write(workers[nth % 2] as Worker, nth, '甲')));
    expect(await read(workers[0] as Worker)).toHaveLength(10);
  });
});

describe('the whole state', () => {
  /** A state with notes on two reports, a figure and a setting, and the file of it. */
  async function prepare() {
    const { ownFigure } = await import('../../data/own-figures/own-figure.ts');
    await fakeBrowser.storage.local.set({
      settings: {
        version: 1,
        hover: 'alt',
        hoverDelayMs: 600,
        density: 'all',
        legend: false,
        ticks: true,
        language: 'en',
      },
      'own-figures': { figures: [ownFigure(1)] },
      'own-figures$': { v: 2 },
    });
    const worker = await startWorker();
    await write(worker, 1, '甲');
    await write(worker, 2, '乙', OTHER);
    return { worker, text: await save(worker) };
  }

  test('comes back on a machine that has nothing, and goes again when that is undone', async () => {
    const { text } = await prepare();
    await fakeBrowser.storage.local.clear();
    const worker = await startWorker();
    expect(await take(worker, text, 'restore')).toMatchObject({
      counts: { notes: { added: 2 }, ownFigures: { added: 1 }, settings: { replaced: 1 } },
    });
    expect(await read(worker)).toEqual(['甲']);
    expect(await dump()).toMatchObject({
      settings: { hover: 'alt', language: 'en' },
      'own-figures': { figures: [{ printed: '18部' }] },
    });
    expect(JSON.parse(await save(worker)).parts).toEqual(JSON.parse(text).parts);

    const later = await startWorker();
    expect(await later.backup({ type: 'backup-last' })).toMatchObject({
      file: 'duizhao.json',
      mode: 'restore',
    });
    expect(await later.backup({ type: 'backup-undo' })).toEqual({ undone: 4, kept: 0 });
    expect(await read(later)).toEqual([]);
    expect(await read(later, OTHER)).toEqual([]);
    expect(await dump()).toMatchObject({ settings: { hover: 'always' }, 'own-figures': { figures: [] } });
    expect(await later.backup({ type: 'backup-last' })).toBeNull();
    expect(await later.backup({ type: 'backup-undo' })).toEqual({ failure: 'nothing' });
  });

  test('stands for good once that is said, and what was replaced is gone', async () => {
    const { worker, text } = await prepare();
    await write(worker, 5, '在先');
    await take(worker, text, 'restore');
    expect(JSON.stringify((await dump())['last-import'])).toContain('在先');
    expect(await worker.backup({ type: 'backup-forget' })).toBeNull();
    expect(await dump()).not.toHaveProperty('last-import');
    expect(await worker.backup({ type: 'backup-undo' })).toEqual({ failure: 'nothing' });
    expect(await read(worker)).toEqual(['甲']);
  });

  test('is taken in with one write, also as a step of each report’s journal', async () => {
    const { text } = await prepare();
    await fakeBrowser.storage.local.clear();
    const worker = await startWorker();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await take(worker, text);
    expect(set).toHaveBeenCalledTimes(1);
    expect(await worker.notes({ type: 'notes-undo', report: REPORT.report })).toMatchObject({
      kind: 'import',
    });
    expect(await read(worker)).toEqual([]);
    expect(await read(worker, OTHER)).toEqual(['乙']);
  });

  test('of two people is put together only once every conflict is decided', async () => {
    const { text } = await prepare();
    await fakeBrowser.storage.local.clear();
    const worker = await startWorker();
    await write(worker, 1, '我看不同');
    const before = await dump();
    const look = await worker.backup({ type: 'backup-look', text, file: 'duizhao.json' });
    expect(look).toMatchObject({ held: { notes: 2, ownFigures: 1 }, merge: { notes: { added: 1 } } });
    const asked = await take(worker, text);
    const [conflict] = asked && 'conflicts' in asked ? asked.conflicts : [];
    expect(conflict).toMatchObject({ mine: { note: '我看不同' }, theirs: { note: '甲' } });
    expect(await dump()).toEqual(before);

    await take(worker, text, 'merge', { [conflict?.id ?? '']: 'both' });
    expect(await read(worker)).toEqual(['我看不同\n\n甲']);
    expect(await read(worker, OTHER)).toEqual(['乙']);
    // Settings are a person's own.
    expect(await dump()).not.toHaveProperty('settings');
    expect(await take(worker, text)).toMatchObject({ counts: { notes: { added: 0, replaced: 0, same: 2 } } });

    await worker.backup({ type: 'backup-undo' });
    expect(await read(worker)).toEqual(['我看不同']);
    expect(await read(worker, OTHER)).toEqual([]);
  });

  test('is left as it was by a file with one fault anywhere, and by a full disk', async () => {
    const { text } = await prepare();
    await fakeBrowser.storage.local.clear();
    const worker = await startWorker();
    await write(worker, 5, '在先');
    const before = await dump();
    const faulty = text
      .replace('"hover": "alt"', '"hover": "sometimes"')
      .replace('"rating": 2', '"rating": 9');
    const refused = await take(worker, faulty, 'restore');
    expect(refused && 'problems' in refused && refused.problems.join('\n')).toMatch(
      /duizhao\.json: parts\.settings\.hover: .*\n.*parts\.notes\[0\]\.notes\[0\]\.rating/,
    );
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    expect(await take(worker, text, 'restore')).toEqual({ failure: 'full' });
    expect(await dump()).toEqual(before);
  });

  test('is saved though one part is damaged, and that part is left as it is by what comes back', async () => {
    const { worker, text } = await prepare();
    await fakeBrowser.storage.local.set({ 'own-figures': { figures: 'x' } });
    const saved = await worker.backup({ type: 'backup-save' });
    expect(saved).toMatchObject({ leftOut: ['ownFigures'] });
    const { parts } = JSON.parse(saved && 'text' in saved ? saved.text : '');
    expect(parts).not.toHaveProperty('ownFigures');
    expect(parts.notes).toEqual(JSON.parse(text).parts.notes);
    expect(await take(worker, saved && 'text' in saved ? saved.text : '', 'restore')).toHaveProperty(
      'counts',
    );
    expect((await dump())['own-figures']).toEqual({ figures: 'x' });
  });

  test('is saved without what cannot be read, and says what that is; nothing is written over it', async () => {
    const { text } = await prepare();
    const later = { version: 9, shelves: [] };
    await fakeBrowser.storage.local.set({ 'notes:金坛区 2025': later });
    const worker = await startWorker();
    expect(await worker.backup({ type: 'backup-save' })).toMatchObject({ leftOut: ['金坛区 2025'] });
    expect(await take(worker, text)).toEqual({ failure: 'newer' });
    expect((await dump())['notes:金坛区 2025']).toEqual(later);
  });
});
