// What was searched for last, on this machine only: kept when a search has led somewhere, never from a private window.

import { browser } from 'wxt/browser';

const KEY = 'recent-searches';
const VERSION = 1;
const MOST_SEARCHES = 6;
const MOST_CHARS = 40;

/** The last first; what is stored and not understood is none. */
export async function loadRecent(): Promise<string[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}));
  const { version, searches } = Object((stored as Record<string, unknown>)[KEY]) as Record<string, unknown>;
  if (version !== VERSION || !Array.isArray(searches)) return [];
  return searches.filter((query) => typeof query === 'string').slice(0, MOST_SEARCHES);
}

/** Where it cannot be kept, it is not. */
export async function keepRecent(query: string): Promise<void> {
  const typed = query.trim();
  if (typed === '' || typed.length > MOST_CHARS) return;
  try {
    if ((await browser.windows.getCurrent()).incognito) return;
    const others = (await loadRecent()).filter((other) => other !== typed);
    const searches = [typed, ...others].slice(0, MOST_SEARCHES);
    await browser.storage.local.set({ [KEY]: { version: VERSION, searches } });
  } catch {
    // A full disk: the search was made all the same.
  }
}

/** Forgets them all. */
export async function forgetRecent(): Promise<void> {
  await browser.storage.local.remove(KEY).catch(() => {});
}
