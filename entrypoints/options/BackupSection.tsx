// The backup among the settings: asks the background worker to look at a file, to take it in, and to take that back; and
// hands the file of the whole state to the person.

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupPanel } from '../../components/notes/BackupPanel.tsx';
import type { Language } from '../../components/translate.ts';
import { MAX_BACKUP_CHARS } from '../../data/backup/backup-limits.ts';
import type { BackupRefusal, LastImport } from '../../data/backup/backup-store.ts';
import type { BackupAnswers, BackupRequest } from '../messages/backup-messages.ts';

/** UTF-8 writes a character in at most so many bytes. */
const MAX_BYTES = 4 * (MAX_BACKUP_CHARS + 1);

/** The answer; a worker that cannot be reached has done nothing. */
async function ask<Type extends BackupRequest['type']>(
  request: Extract<BackupRequest, { type: Type }>,
): Promise<BackupAnswers[Type] | { failure: 'failed' }> {
  try {
    const answer: BackupAnswers[Type] | undefined = await browser.runtime.sendMessage(request);
    return answer === undefined ? { failure: 'failed' } : answer;
  } catch {
    return { failure: 'failed' };
  }
}

/** Of a file that is too large only so much is read as shows that it is. */
const readText = (file: File): Promise<string> => file.slice(0, MAX_BYTES).text();

async function saveFile(): Promise<{ leftOut: string[] } | BackupRefusal> {
  const answer = await ask({ type: 'backup-save' });
  if (!('text' in answer)) return answer;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([answer.text], { type: 'application/json' }));
  link.download = `duizhao-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
  return { leftOut: answer.leftOut };
}

async function loadLast(): Promise<LastImport | null> {
  const last = await ask({ type: 'backup-last' });
  return last === null || 'failure' in last ? null : last;
}

/** The section with its data. */
export const BackupSection = ({ language }: { language: Language }) => {
  const [last, setLast] = useState<LastImport | null>(null);
  useEffect(() => {
    const load = async () => setLast(await loadLast());
    void load();
    browser.storage.local.onChanged.addListener(load);
    return () => browser.storage.local.onChanged.removeListener(load);
  }, []);
  return (
    <BackupPanel
      last={last}
      language={language}
      onSave={saveFile}
      onLook={async (file) => ask({ type: 'backup-look', text: await readText(file), file: file.name })}
      onTake={async (file, mode, decisions) => {
        const text = await readText(file);
        return ask({ type: 'backup-take', text, file: file.name, mode, decisions });
      }}
      onForget={() => void ask({ type: 'backup-forget' })}
      onUndo={() => ask({ type: 'backup-undo' })}
    />
  );
};
