// The content script: builds the overlay, connects it to the rest of the extension, and takes it down in the end.

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Settings } from '../../components/settings/settings.ts';
import { createOverlay, type Overlay, type OverlayState } from '../../overlay/create-overlay.ts';
import type { Preferences } from '../../overlay/report-view.ts';
import { loadLanguage } from '../language.ts';
import type { OwnListRequest } from '../messages/own-messages.ts';
import { type PageNotice, type PageText, readPageRequest } from '../messages/page-messages.ts';
import { createRemoteDesk } from '../remote-desk.ts';
import { loadSettings, saveSettings, watchSettings } from '../stored-settings.ts';
import { answerRequest } from './answer-request.ts';
import { serveWorkbenches } from './serve-workbench.ts';
import { readShown, writeShown } from './shown-choice.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['https://www.jintan.gov.cn/*'],
  // A frame of the site is a page like any other.
  allFrames: true,
  runAt: 'document_idle',
  // The page is told nothing of us.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Asked before this script is put into a page by hand: one reader is enough.
    Object.assign(globalThis, { duizhaoReads: () => ctx.isValid });
    const [shown, stored] = await Promise.all([readShown(), loadSettings()]);
    const prefer = async (settings: Settings): Promise<Preferences> => {
      const { t, locale } = await loadLanguage(settings);
      // After an update this script lives on without its extension: it has no words left, and goes.
      const speak: typeof t = (...words) => (ctx.isValid ? t(...words) : '');
      return { settings, language: { t: speak, locale } };
    };
    let preferences = await prefer(stored);
    // Said once the extension is gone, and its words with it.
    let farewell = preferences.language.t('pageFarewell');
    if (ctx.isInvalid) return;
    let hasSpoken = false;
    const overlay: Overlay = createOverlay({
      desk: createRemoteDesk(),
      preferences,
      shown,
      onChange: (state) => {
        if (!ctx.isValid || !(hasSpoken || speaksForTab(state))) return;
        hasSpoken = true;
        notify({ type: 'page-changed', state });
      },
      onSettings: (change) => {
        if (ctx.isValid) void saveSettings({ ...preferences.settings, ...change });
      },
      onManage: () => {
        if (ctx.isValid) notify({ type: 'own-open' });
      },
      onHand: (claim) => tell({ type: 'in-hand', claim }),
    });
    const tell = serveWorkbenches(overlay, () => speaksForTab(overlay.state));

    watchSettings(async (settings) => {
      preferences = await prefer(settings);
      farewell = preferences.language.t('pageFarewell') || farewell;
      overlay.prefer(preferences);
      // The toolbar speaks the same language.
      if (ctx.isValid && speaksForTab(overlay.state)) notify({ type: 'page-changed', state: overlay.state });
    });
    browser.runtime.onMessage.addListener((message, _sender, respond) => {
      const request = readPageRequest(message);
      if (request?.type === 'page-text' && request.any) {
        void overlay.readText().then((text) => respond(toPageText(text)));
        return true;
      }
      if (!request || !speaksForTab(overlay.state)) return;
      if (request.type === 'page-text') return respond(toPageText(overlay.text));
      answerRequest(overlay, request);
      if (request.type === 'toggle') void writeShown(overlay.state.shown);
      respond(overlay.state);
    });
    // Asking is how a lost context is noticed; a returning reader is the first to mind.
    ctx.addEventListener(document, 'visibilitychange', () => ctx.isInvalid);
    ctx.addEventListener(window, 'focus', () => ctx.isInvalid);
    ctx.onInvalidated(() => setTimeout(() => overlay.destroy(farewell)));
  },
});

/** Of a tab's frames, one that holds a report; a page without frames in any case. */
function speaksForTab({ report }: OverlayState): boolean {
  return report !== null || (window === window.top && window.length === 0);
}

/** Null where the page holds no report. */
function toPageText(text: string | null): PageText | null {
  return text === null ? null : { text, address: location.href, title: document.title };
}

/** Nobody may be listening, or the extension may be gone: neither is the page's concern. */
function notify(notice: PageNotice | OwnListRequest): void {
  browser.runtime.sendMessage(notice).catch(() => {});
}
