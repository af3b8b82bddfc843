// The content script: builds the overlay, connects it to the rest of the extension, and takes it down in the end.

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Translate } from '../../components/translate.ts';
import { createOverlay, type Overlay } from '../../overlay/create-overlay.ts';
import { type PageNotice, readPageRequest } from '../messages.ts';
import type { OwnListRequest } from '../own-messages.ts';
import { answerRequest } from './answer-request.ts';
import { createRemoteDesk } from './remote-desk.ts';
import { readShown, writeShown } from './shown-choice.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['https://www.jintan.gov.cn/*'],
  runAt: 'document_idle',
  // The page is told nothing of us.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const shown = await readShown();
    if (ctx.isInvalid) return;
    // After an update this script lives on without its extension: it has no words left, and goes.
    const t: Translate = (key, substitutions = []) =>
      ctx.isValid ? browser.i18n.getMessage(key, substitutions.map(String)) : '';
    // As browser.i18n chooses its words: English for those who ask for it, else the default, Chinese.
    const locale = browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'zh';
    const overlay: Overlay = createOverlay({
      desk: createRemoteDesk(),
      language: { t, locale },
      shown,
      onChange: (state) => {
        if (ctx.isValid) notify({ type: 'page-changed', state });
      },
      onManage: () => {
        if (ctx.isValid) notify({ type: 'own-open' });
      },
    });

    browser.runtime.onMessage.addListener((message, _sender, respond) => {
      const request = readPageRequest(message);
      if (!request) return;
      answerRequest(overlay, request);
      if (request.type === 'toggle') void writeShown(overlay.state.shown);
      respond(overlay.state);
    });
    // Asking is how a lost context is noticed; a returning reader is the first to mind.
    ctx.addEventListener(document, 'visibilitychange', () => ctx.isInvalid);
    ctx.addEventListener(window, 'focus', () => ctx.isInvalid);
    ctx.onInvalidated(() => setTimeout(() => overlay.destroy()));
  },
});

/** Nobody may be listening, or the extension may be gone: neither is the page's concern. */
function notify(notice: PageNotice | OwnListRequest): void {
  browser.runtime.sendMessage(notice).catch(() => {});
}
