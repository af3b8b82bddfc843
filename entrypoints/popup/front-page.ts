// The page in front, whatever site it is of: what it says of itself, whether its host may be asked for, and the reading
// of it on request.

import { browser } from 'wxt/browser';
import type { PageAtHand } from '../../components/popup/PageStatus.tsx';
import type { PageState } from '../messages/page-messages.ts';
import type { SiteAnswer, SiteRequest } from '../messages/site-messages.ts';
import { askPage } from '../report-tab.ts';

export interface FrontPage {
  tabId: number;
  windowId: number;
  /** Whether it is a page of some site or a file, and not one of the browser's or of ours. */
  isSite: boolean;
  /** Whether it is one of the browser's own. */
  isBrowsers: boolean;
  /** Host that may still be asked for, else null. */
  host: string | null;
  /** Undefined where nothing of ours runs on it. */
  state: PageState | undefined;
}

/** Opening the popup by a click is what lets us know the address. */
export async function askFront(): Promise<FrontPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id: tabId = -1, windowId = -1, url = '' } = tab ?? {};
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  const canAsk = /^https?:$/.test(protocol);
  const granted = canAsk && (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }));
  return {
    tabId,
    windowId,
    isSite: canAsk || protocol === 'file:',
    // Of these not even the address is told.
    isBrowsers: !canAsk && !/^(?:file|chrome-extension|moz-extension):/.test(protocol),
    host: canAsk && !granted ? hostname : null,
    state: await askPage(tabId, { type: 'page-state' }),
  };
}

/** Asks for one host, and no other; to be called from a click. The background worker sees to the rest. */
export async function askForHost(host: string): Promise<void> {
  await browser.permissions.request({ origins: [toPattern(host)] });
}

/** Reads the page, or says why it cannot be; undefined where it is read, and will tell of itself. */
export async function readFront(tabId: number): Promise<PageAtHand | undefined> {
  const answer: SiteAnswer | undefined = await browser.runtime
    .sendMessage({ type: 'read-tab', tabId } satisfies SiteRequest)
    .catch(() => undefined);
  if (answer && 'read' in answer) return undefined;
  if (answer && 'lacks' in answer) return { type: 'no-report', lacks: answer.lacks };
  return { type: 'barred', bar: answer?.bar ?? 'browser' };
}

/** Both schemes: many a county's site still answers to either. */
const toPattern = (host: string): string => `*://${host}/*`;
