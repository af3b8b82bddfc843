// Hosts that a person lets Duizhao read always. What is granted is the browser's to know, and may be taken back in the
// browser's own settings: the content script is registered for just that, whenever it changes.

import { browser } from 'wxt/browser';
import { listGranted } from '../granted-origins.ts';
import { readTab } from './read-tab.ts';
import { getReaderScript } from './reader-script.ts';

const SCRIPT_ID = 'granted-sites';

/** Has the right hosts read from now on: at each start, after an update, and when a right comes or goes. */
export function keepSites(): void {
  const sync = () => void navigator.locks.request(SCRIPT_ID, syncScript);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    sync();
    void readOpenTabs(origins);
  });
}

/** One registration for all: a page that two patterns match is read once. */
async function syncScript(): Promise<void> {
  const matches = await listGranted();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  const { js, css, matches: own } = getReaderScript();
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      excludeMatches: own,
      js,
      css,
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Who grants a host means the page they see, too. */
async function readOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  for (const { id } of tabs) if (id !== undefined) await readTab(id);
}
