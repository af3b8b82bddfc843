// How our own pages come to a person's notes: they ask the background worker, and are told of every change, whoever
// made it. A worker that cannot be reached has done nothing.

import { browser } from 'wxt/browser';
import type { NotesAnswers, NotesRequest } from '../messages/notes-messages.ts';
import { toNotesKey } from '../notes-key.ts';

/** The worker's answer. */
export async function askNotes<Type extends NotesRequest['type']>(
  request: Extract<NotesRequest, { type: Type }>,
): Promise<NotesAnswers[Type] | { failure: 'failed' }> {
  try {
    const answer: NotesAnswers[Type] | undefined = await browser.runtime.sendMessage(request);
    return answer ?? { failure: 'failed' };
  } catch {
    return { failure: 'failed' };
  }
}

/** Tells of every change to the notes on a report, wherever it was made. Gives what ends that. */
export function watchNotes(report: string, onChange: () => void): () => void {
  const key = toNotesKey(report);
  const hear = (changes: object) => {
    if (Object.hasOwn(changes, key)) onChange();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}
