// Whether highlights are shown on this site: a reader's choice, kept until they change it.

import { browser } from 'wxt/browser';

const key = `hidden:${location.host}`;

/** Shown unless this reader has hidden them here. */
export async function readShown(): Promise<boolean> {
  try {
    const stored = await browser.storage.local.get(key);
    return stored[key] !== true;
  } catch {
    return true;
  }
}

/** Where the choice cannot be kept, it holds for this page only. */
export async function writeShown(shown: boolean): Promise<void> {
  try {
    if (shown) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: true });
  } catch {
    // A full disk or a lost context: there is nobody to tell and nothing to mend.
  }
}
