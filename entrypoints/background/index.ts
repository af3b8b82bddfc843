// The background worker: reads pages at its desk, keeps the toolbar true, hands commands to the page in front, and
// finishes jumps to pages that had to be opened first. It may be stopped at any time: nothing that matters is in memory.

import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noteError, noteUncaught } from '../diagnostics-log.ts';
import { readWordsRequest } from '../language.ts';
import { readBackupRequest } from '../messages/backup-messages.ts';
import { type DeskRequest, readDeskRequest } from '../messages/desk-messages.ts';
import { readLearntRequest } from '../messages/learnt-messages.ts';
import { readNotesRequest } from '../messages/notes-messages.ts';
import { isListRequest, readOwnRequest } from '../messages/own-messages.ts';
import { type PageRequest, type PageState, readPageNotice } from '../messages/page-messages.ts';
import { readSiteRequest } from '../messages/site-messages.ts';
import { openWorkbench } from '../open-workbench.ts';
import { takePendingJump } from '../pending-jump.ts';
import { askActivePage, askPage } from '../report-tab.ts';
import { loadSettings } from '../stored-settings.ts';
import { answerBackup } from './backup-desk.ts';
import { welcomeOnInstall } from './first-run.ts';
import { keepSites } from './granted-sites.ts';
import { learnOpened } from './learn-opened.ts';
import { answerLearnt } from './learnt-desk.ts';
import { answerAndNote } from './noted-desk.ts';
import { answerNotes } from './notes-desk.ts';
import { listenToOmnibox } from './omnibox.ts';
import { answerOwn } from './own-desk.ts';
import { readTab } from './read-tab.ts';
import type { Asker } from './reading-desk.ts';
import { showState } from './toolbar.ts';
import { getLanguage, getWords } from './words.ts';

const COMMANDS = new Map<string, PageRequest>([
  ['next-claim', { type: 'next' }],
  ['previous-claim', { type: 'previous' }],
  ['toggle', { type: 'toggle' }],
  ['list', { type: 'list' }],
]);

async function hearPage(state: PageState, tabId: number, address: string): Promise<void> {
  await showState(tabId, state, getLanguage(await loadSettings()));
  if (!state.report) return;
  const claim = await takePendingJump(address);
  if (claim !== undefined) await askPage(tabId, { type: 'jump', claim });
}

/** Whether one of our own pages speaks, and not a script in somebody's page. */
function isOurPage({ url }: { url?: string }): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Our own pages say where a text is from; of any other the browser says where it is. */
function toAsker(question: DeskRequest, sender: Browser.runtime.MessageSender): Asker {
  const address = isOurPage(sender) ? 'address' in question && question.address : sender.url;
  return { address: address || null };
}

/** What one of our own pages asks; undefined where it asks nothing that it is answered. */
function answerOurs(message: unknown): Promise<unknown> | undefined {
  const learnt = readLearntRequest(message, true);
  if (learnt) return answerLearnt(learnt);
  const own = readOwnRequest(message, true);
  if (own) return answerOwn(own);
  const notes = readNotesRequest(message, true);
  if (notes) return answerNotes(notes);
  const backup = readBackupRequest(message, true);
  if (backup) return answerBackup(backup);
  const site = readSiteRequest(message, true);
  return site && readTab(site.tabId);
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const question = readDeskRequest(message);
    if (question) {
      // Firefox passes on nothing that is yet to be computed: a clone has it all.
      answerAndNote(question, toAsker(question, sender)).then(
        (answer) => respond(structuredClone(answer)),
        () => respond(null),
      );
      if (question.type === 'read-page') learnOpened(question.text, sender);
      return true;
    }
    const answer = isOurPage(sender) && answerOurs(message);
    if (answer) {
      answer.then(respond, (error: unknown) => {
        noteError(String(message.type), error);
        respond(undefined);
      });
      return true;
    }
    const words = readWordsRequest(message);
    if (words) respond(getWords(words.locale));
    if (isListRequest(message)) void browser.runtime.openOptionsPage();
    const state = readPageNotice(message);
    if (state && sender.tab?.id !== undefined) void hearPage(state, sender.tab.id, sender.url ?? '');
    return undefined;
  });
  noteUncaught('worker');
  welcomeOnInstall();
  listenToOmnibox();
  keepSites();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'workbench' && tab) void openWorkbench(tab.windowId);
    const request = COMMANDS.get(command);
    if (request) void askActivePage(request);
  });
});
