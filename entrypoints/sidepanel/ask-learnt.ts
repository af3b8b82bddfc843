// The way from our own pages to the background worker where learnt reports are asked for and changed.

import { browser } from 'wxt/browser';
import { DECISIONS_KEY, LEARNT_INDEX_KEY } from '../learnt-keys.ts';
import type { LearntAnswers, LearntRequest } from '../messages/learnt-messages.ts';

/** The answer; a worker that cannot be reached has done nothing, and that is `failed`. */
export async function askLearnt<Type extends LearntRequest['type']>(
  request: Extract<LearntRequest, { type: Type }>,
): Promise<LearntAnswers[Type] | { failure: 'failed' }> {
  try {
    const answer = await browser.runtime.sendMessage<unknown, LearntAnswers[Type] | undefined>(request);
    return answer === undefined ? { failure: 'failed' } : answer;
  } catch {
    return { failure: 'failed' };
  }
}

/** Calls back after each change of reports or decisions, in whatever window. Gives what ends that. */
export function watchLearnt(onChange: () => void): () => void {
  const hear = (changes: object) => {
    if (Object.hasOwn(changes, LEARNT_INDEX_KEY) || Object.hasOwn(changes, DECISIONS_KEY)) onChange();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}
