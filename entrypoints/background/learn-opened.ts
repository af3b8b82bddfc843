// Keeps the report on a page that was opened, once its page has been answered: unless the person keeps none, or the
// window is a private one. What was kept in one visit of a page is remembered for as long as the browser runs.

import { type Browser, browser } from 'wxt/browser';
import { loadSettings } from '../stored-settings.ts';
import { learnText } from './learnt-desk.ts';
import { learntReports } from './learnt-reports.ts';

const KEY = 'learnt-visits';
const MAX_VISITS = 50;

/** One after the other: a page that loads late hands in its text twice, and the second must know of the first. */
let last: Promise<unknown> = Promise.resolve();

/** To be called for each text that a page hands in; what is no report is left at that. */
export function learnOpened(text: string, sender: Browser.runtime.MessageSender): void {
  const { tab, url } = sender;
  if (tab === undefined || tab.incognito || !/^https?:/.test(url ?? '')) return;
  const visit = toVisit(sender);
  last = last.then(() => learnVisit(text, (url ?? '').replace(/#.*$/s, ''), visit)).catch(() => {});
}

async function learnVisit(text: string, address: string, visit: string): Promise<void> {
  if (!(await loadSettings()).learn) return;
  const visits = await loadVisits();
  const keptInVisit = visits.find(([name]) => name === visit)?.[1] ?? null;
  // What the person deleted while its page is open stays deleted.
  if (keptInVisit !== null && 'failure' in (await learntReports.get(keptInVisit))) return;
  const answer = await learnText(text, { address, file: null, isOpened: true, keptInVisit });
  if (answer.is !== 'report' || answer.head === null || answer.head.id === keptInVisit) return;
  const others = visits.filter(([name]) => name !== visit).slice(-MAX_VISITS);
  await browser.storage.session.set({ [KEY]: [...others, [visit, answer.head.id]] });
}

/** A document has an id of its own; where the browser gives none, its frame and address stand for it. */
function toVisit({ documentId, tab, frameId, url }: Browser.runtime.MessageSender): string {
  return documentId ?? `${tab?.id} ${frameId} ${url}`;
}

async function loadVisits(): Promise<[string, string][]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}
