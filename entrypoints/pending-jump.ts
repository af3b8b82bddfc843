// A jump to a page that is still to be opened. Kept by the browser for the session: neither the popup
// nor the background worker need live until the page is ready.

import { browser } from 'wxt/browser';

const KEY = 'pending-jump';

/** Remembers the claim to open once a page at this address says that it is ready. */
export async function savePendingJump(address: string, claim: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { address, claim } });
}

/** Gives the claim that waits for a page at this address, once. */
export async function takePendingJump(address: string): Promise<string | undefined> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { address: awaited, claim } = stored as Record<string, unknown>;
  if (typeof awaited !== 'string' || typeof claim !== 'string' || !address.startsWith(awaited))
    return undefined;
  await browser.storage.session.remove(KEY);
  return claim;
}
