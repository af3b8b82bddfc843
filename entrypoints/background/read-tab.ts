// Reads a tab that a person asked for, whatever site it shows: puts the content script into those of its frames that have
// none yet, and says what came of it. The right to do so is the click's (activeTab), or one given for the host.

import { browser } from 'wxt/browser';
import { readReport } from '../../claims/read-report.ts';
import type { PageBar } from '../../components/wording/describe-page.ts';
import type { SiteAnswer } from '../messages/site-messages.ts';
import { askPage, askPageText } from '../report-tab.ts';
import { getReaderScript } from './reader-script.ts';

/** How long a script that was just put into a page may take to answer. */
const ANSWER_WITHIN_MS = 5000;
const ASK_AGAIN_MS = 50;

/** One tab after the other: a second click finds what the first has done. */
let turn: Promise<unknown> = Promise.resolve();

/** Reads a tab. Where it has been read already, only says what it is. */
export function readTab(tabId: number): Promise<SiteAnswer> {
  const answer = turn.then(() => read(tabId));
  turn = answer.catch(() => undefined);
  return answer;
}

async function read(tabId: number): Promise<SiteAnswer> {
  const bar = await putScript(tabId);
  // A tab may be read already, and the right to it gone since.
  if (bar && !(await askPage(tabId, { type: 'page-state' }))) return { bar };
  for (let waitedMs = 0; waitedMs < ANSWER_WITHIN_MS; waitedMs += ASK_AGAIN_MS) {
    const state = await askPage(tabId, { type: 'page-state' });
    if (state?.report) return { read: true };
    const page = await askPageText(tabId, 'top');
    if (page) return judge(page.text);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return { bar: 'browser' };
}

function judge(text: string): SiteAnswer {
  const { report, lacks } = readReport(text);
  return report ? { read: true } : { lacks };
}

/** Gives why it cannot be. */
async function putScript(tabId: number): Promise<PageBar | null> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: probe });
    if (frames.some(({ frameId, result }) => frameId === 0 && result?.type === 'application/pdf'))
      return 'pdf';
    const frameIds = frames.filter(({ result }) => result && !result.hasReader).map(({ frameId }) => frameId);
    if (frameIds.length > 0) await putInto({ tabId, frameIds });
    return null;
  } catch {
    return findBar(tabId);
  }
}

async function putInto(target: { tabId: number; frameIds: number[] }): Promise<void> {
  const { js, css } = getReaderScript();
  await browser.scripting.insertCSS({ target, files: css });
  // The names are the manifest's own.
  await browser.scripting.executeScript({
    target,
    files: js as ['/content-scripts/report.js'],
  });
}

async function findBar(tabId: number): Promise<PageBar> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (url === undefined) return 'browser';
  // Firefox shows a PDF in a page of its own, at the address of the file.
  if (/^[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return url.startsWith('file:') ? 'file' : 'browser';
}

/** Runs in a frame of the tab, in the content script's world. */
function probe() {
  const { duizhaoReads } = globalThis as { duizhaoReads?: () => boolean };
  return { type: document.contentType, hasReader: duizhaoReads?.() === true };
}
