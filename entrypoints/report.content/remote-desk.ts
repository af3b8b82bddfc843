// The page's way to the reading desk in the background worker.

import { browser } from 'wxt/browser';
import type { ReadingDesk } from '../../overlay/read-page.ts';
import type { ClaimAnswer, DeskRequest, PageAnswer } from '../desk-messages.ts';

/** A worker that stops just as it is asked is asked once more. */
const TRIES = 2;

/** Creates the way to the desk; when the extension is gone, its answer to everything is null. */
export function createRemoteDesk(): ReadingDesk {
  /** The last text read, and what the desk calls it. */
  let last: { text: string; page: string } | undefined;

  const read = async (text: string) => {
    const answer = await ask<PageAnswer>({ type: 'read-page', text });
    if (!answer) return null;
    last = { text, page: answer.page };
    return answer.marks;
  };

  return {
    read,
    async describe(text, claim) {
      for (let tries = 0; tries < TRIES; tries++) {
        if (last?.text !== text && !(await read(text))) return null;
        const page = last?.page ?? '';
        const answer = await ask<ClaimAnswer>({ type: 'describe-claim', page, claim });
        if (!answer) return null;
        if (answer.known) return answer.linked;
        last = undefined;
      }
      return null;
    },
  };
}

async function ask<Answer>(request: DeskRequest): Promise<Answer | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      return (await browser.runtime.sendMessage(request)) ?? null;
    } catch {
      // Stopped, or gone for good: the last try tells.
    }
  }
  return null;
}
