// The page's way to the reading desk in the background worker.

import { browser } from 'wxt/browser';
import type { ReadingDesk } from '../overlay/read-page.ts';
import type {
  AddAnswer,
  Answer,
  ClaimAnswer,
  ComparedAnswer,
  DecideAnswer,
  DeskRequest,
  PageAnswer,
  StartAnswer,
  SummaryAnswer,
} from './messages/desk-messages.ts';

/** A worker that stops just as it is asked is asked once more. */
const TRIES = 2;

/** Creates the way to the desk; when the extension is gone, its answer to every question is null. */
export function createRemoteDesk(): ReadingDesk {
  /** The last text read, and what the desk calls it. */
  let last: { text: string; page: string } | undefined;

  const read = async (text: string) => {
    const answer = await ask<PageAnswer>({ type: 'read-page', text });
    if (!answer) return null;
    last = { text, page: answer.page };
    return answer.marks;
  };

  /** Asks about a text, which the desk reads again where it has forgotten; undefined where there is no desk. */
  const askAbout = async <T>(
    text: string,
    send: (page: string) => Promise<Answer<T> | null>,
  ): Promise<T | undefined> => {
    for (let tries = 0; tries < TRIES; tries++) {
      if (last?.text !== text && !(await read(text))) return undefined;
      const answer = await send(last?.page ?? '');
      if (!answer) return undefined;
      if (answer.known) return answer.answer;
      last = undefined;
    }
    return undefined;
  };

  return {
    read,
    readStart: (text) => ask<StartAnswer>({ type: 'read-start', text }),
    describe: async (text, claim) =>
      (await askAbout(text, (page) => ask<ClaimAnswer>({ type: 'describe-claim', page, claim }))) ?? null,
    summarise: async (text) =>
      (await askAbout(text, (page) => ask<SummaryAnswer>({ type: 'summarise-page', page }))) ?? null,
    findCompared: async (text) =>
      (await askAbout(text, (page) => ask<ComparedAnswer>({ type: 'compared-claims', page }))) ?? null,
    add: async (text, claim, status, draft) => {
      const send = (page: string) =>
        askOnce<AddAnswer>({ type: 'add-figure', page, claim, status, draft }).catch(() => null);
      const refusal = await askAbout(text, send);
      return refusal === undefined ? { failure: 'failed' } : refusal;
    },
    decide: async (text, suggestion, verdict) => {
      const send = (page: string) =>
        askOnce<DecideAnswer>({ type: 'decide-link', page, suggestion, verdict }).catch(() => null);
      return (await askAbout(text, send)) === null;
    },
  };
}

/** Asks the desk; null where it cannot be reached. */
export async function ask<T>(request: DeskRequest): Promise<T | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      return await askOnce<T>(request);
    } catch {
      // Stopped, or gone for good: the last try tells.
    }
  }
  return null;
}

/** What changes something is asked for once: a second try might do it twice. */
async function askOnce<T>(request: DeskRequest): Promise<T | null> {
  return (await browser.runtime.sendMessage(request)) ?? null;
}
