// The whole state in the background worker: saved to a file, taken in from one, taken back. While that goes on, nobody
// else changes any part of it.

import { browser } from 'wxt/browser';
import { createBackupStore } from '../../data/backup/backup-store.ts';
import type { BackupAnswers, BackupRequest } from '../messages/backup-messages.ts';
import { refreshReports } from '../report-tab.ts';
import { getStateParts, STATE_LOCKS } from './backup-parts.ts';
import { renewLearnt } from './loaded-learnt.ts';
import { renewRecord } from './loaded-record.ts';

/** Where the last import lies, as long as it can be taken back. */
export const LAST_IMPORT_KEY = 'last-import';

const backup = createBackupStore(
  {
    parts: getStateParts,
    undoKey: LAST_IMPORT_KEY,
    readUndo: async () => (await browser.storage.local.get(LAST_IMPORT_KEY))[LAST_IMPORT_KEY],
    set: (items) => browser.storage.local.set(items),
    remove: (keys) => browser.storage.local.remove(keys),
    alone: (task) => holdLocks(STATE_LOCKS, task),
  },
  () => new Date().toISOString(),
);

/** Answers one of our own pages. */
export async function answerBackup(request: BackupRequest): Promise<BackupAnswers[BackupRequest['type']]> {
  switch (request.type) {
    case 'backup-save':
      return backup.save();
    case 'backup-look':
      return backup.look(request.text, request.file);
    case 'backup-take': {
      const { text, file, mode, decisions } = request;
      return renewed(await backup.take(text, file, mode, decisions));
    }
    case 'backup-last':
      return backup.last();
    case 'backup-forget':
      await backup.forget();
      return null;
    case 'backup-undo':
      return renewed(await backup.undo());
  }
}

/** After a change the record is made anew, and open reports are read again. */
function renewed<T extends object>(answer: T): T {
  if ('counts' in answer || 'undone' in answer) {
    renewRecord();
    renewLearnt();
    void refreshReports();
  }
  return answer;
}

/** One lock within the other, always in the same order: no two who want several wait for each other. */
function holdLocks<T>([first, ...rest]: readonly string[], task: () => Promise<T>): Promise<T> {
  if (first === undefined) return task();
  return navigator.locks.request(first, () => holdLocks(rest, task));
}
