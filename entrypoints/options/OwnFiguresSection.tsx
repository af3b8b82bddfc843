// A person's own figures among the settings: asks the background worker for them and for every change, and follows
// what other windows do.

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OwnFigures } from '../../components/own-figures/OwnFigures.tsx';
import type { Language } from '../../components/translate.ts';
import type { OwnRefusal } from '../../data/own-figures/own-figure.ts';
import { MAX_PACK_CHARS } from '../../data/pack/parse-json.ts';
import type { OwnAnswers, OwnRequest } from '../messages/own-messages.ts';

const FILE_NAME = 'duizhao-own-figures.json';
/** Put there by the build, which WXT's list of files does not see. */
const SCHEMA_PATH = '/pack.schema.json' as '/popup.html';
/** UTF-8 writes a character in at most so many bytes. */
const MAX_BYTES = 4 * (MAX_PACK_CHARS + 1);

/** The answer; a worker that cannot be reached has done nothing. */
async function ask<Type extends OwnRequest['type']>(
  request: Extract<OwnRequest, { type: Type }>,
): Promise<OwnAnswers[Type] | undefined> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

const FAILED = { failure: 'failed' as const };

/** Of a file that is too large only so much is read as shows that it is. */
async function importFile(file: File): Promise<OwnAnswers['own-import']> {
  const text = await file.slice(0, MAX_BYTES).text();
  return (await ask({ type: 'own-import', text, file: file.name })) ?? FAILED;
}

async function exportFile(): Promise<OwnRefusal | null> {
  const answer = (await ask({ type: 'own-export' })) ?? FAILED;
  if ('failure' in answer) return answer;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([answer.pack], { type: 'application/json' }));
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
  return null;
}

/** The section with its data. */
export const OwnFiguresSection = ({ language }: { language: Language }) => {
  const [entries, setEntries] = useState<OwnAnswers['own-list'] | null>(null);
  useEffect(() => {
    const load = async () => setEntries((await ask({ type: 'own-list' })) ?? FAILED);
    void load();
    browser.storage.local.onChanged.addListener(load);
    return () => browser.storage.local.onChanged.removeListener(load);
  }, []);
  if (entries === null) return null;
  return (
    <OwnFigures
      entries={'failure' in entries ? [] : entries}
      failure={'failure' in entries ? entries.failure : null}
      language={language}
      onEdit={async ({ id, revision }, draft) => {
        const refusal = await ask({ type: 'own-edit', id, revision, draft });
        return refusal === undefined ? FAILED : refusal;
      }}
      onRemove={async ({ id, revision }) => {
        const refusal = await ask({ type: 'own-remove', id, revision });
        return refusal === undefined ? FAILED : refusal;
      }}
      onRestore={async (figure) => {
        const refusal = await ask({ type: 'own-restore', figure });
        return refusal === undefined ? FAILED : refusal;
      }}
      onImport={importFile}
      onExport={exportFile}
      schemaUrl={browser.runtime.getURL(SCHEMA_PATH)}
    />
  );
};
