// Learnt reports and decisions on links in the backup of the whole state: out, onto another machine, and back.

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readArchivedText } from '../../../cli/report-page.ts';
import type { LinkDecision } from '../../../data/learnt/learnt-report.ts';
import { anchor } from '../../data/notes/claim-note.ts';

const DECISION: LinkDecision = {
  a: { report: '金坛区 2024', anchor: anchor(1) },
  b: { report: '金坛区 2025', anchor: anchor(2) },
  verdict: 'confirmed',
  decided: '2026-01-01T00:00:00.000Z',
};

async function startWorker() {
  vi.resetModules();
  const { answerLearnt } = await import('../../../entrypoints/background/learnt-desk.ts');
  const { learntReports, linkDecisions } = await import('../../../entrypoints/background/learnt-reports.ts');
  const { answerBackup } = await import('../../../entrypoints/background/backup-desk.ts');
  const list = async () => {
    const answer = await learntReports.list();
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.entries;
  };
  return { learnt: answerLearnt, decisions: linkDecisions, backup: answerBackup, list };
}

type Worker = Awaited<ReturnType<typeof startWorker>>;

async function prepare(): Promise<{ worker: Worker; text: string }> {
  const worker = await startWorker();
  await worker.learnt({ type: 'learn-report', text: readArchivedText(), file: 'a.txt', address: null });
  const [entry] = await worker.list();
  await worker.learnt({
    type: 'learnt-rename',
    id: entry?.id ?? '',
    revision: entry?.revision ?? 0,
    name: '我存的',
  });
  await worker.decisions.add([DECISION]);
  const saved = await worker.backup({ type: 'backup-save' });
  if (!saved || !('text' in saved)) throw new Error(JSON.stringify(saved));
  expect(saved.leftOut).toEqual([]);
  return { worker, text: saved.text };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  const { local } = fakeBrowser.storage;
  vi.spyOn(local, 'getKeys').mockImplementation(async () => Object.keys(await local.get(null)));
});

test('they come back whole on another machine, and go again when that is undone', async () => {
  const { worker, text } = await prepare();
  const before = await worker.list();
  await fakeBrowser.storage.local.clear();
  const other = await startWorker();
  expect(await other.list()).toEqual([]);
  expect(
    await other.backup({ type: 'backup-take', text, file: 'b.json', mode: 'merge', decisions: {} }),
  ).toMatchObject({ counts: { learntReports: { added: 1 }, linkDecisions: { added: 1 } } });
  expect(await other.list()).toMatchObject([
    { name: '我存的', digest: before[0]?.digest, report: before[0]?.report, file: 'a.txt' },
  ]);
  expect(await other.decisions.list()).toEqual([DECISION]);
  // The store of the next worker finds nothing to mend.
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect(await (await startWorker()).list()).toHaveLength(1);
  expect(set).not.toHaveBeenCalled();

  expect(await other.backup({ type: 'backup-undo' })).toMatchObject({ undone: 2, kept: 0 });
  expect(await (await startWorker()).list()).toEqual([]);
  expect(await other.decisions.list()).toEqual([]);
});

test('another name and another verdict are decided by a person', async () => {
  const { text } = await prepare();
  const worker = await startWorker();
  const [entry] = await worker.list();
  await worker.learnt({
    type: 'learnt-rename',
    id: entry?.id ?? '',
    revision: entry?.revision ?? 0,
    name: '别的名',
  });
  await worker.decisions.add([{ ...DECISION, verdict: 'rejected', decided: '2026-02-01T00:00:00.000Z' }]);
  const take = (decisions: Record<string, 'mine' | 'theirs'>) =>
    worker.backup({ type: 'backup-take', text, file: 'b.json', mode: 'merge', decisions });
  const asked = await take({});
  const conflicts = asked && 'conflicts' in asked ? asked.conflicts : [];
  expect(conflicts).toMatchObject([
    { mine: { kind: 'report', name: '别的名' }, theirs: { kind: 'report', name: '我存的' } },
    { mine: { verdict: 'rejected' }, theirs: { verdict: 'confirmed' } },
  ]);
  await take(Object.fromEntries(conflicts.map(({ id }) => [id, 'theirs'])));
  expect(await worker.list()).toMatchObject([{ name: '我存的' }]);
  expect(await worker.decisions.list()).toEqual([DECISION]);
});

test('a text that is not what its digest says is refused', async () => {
  const { text } = await prepare();
  const worker = await startWorker();
  const answer = await worker.backup({
    type: 'backup-look',
    text: text.replace('1124个', '1142个'),
    file: 'b.json',
  });
  expect(answer && 'problems' in answer && answer.problems.join('\n')).toMatch(
    /b\.json: parts\.learntReports: reports\[0\]: text: has the digest/,
  );
});
