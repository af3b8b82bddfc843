// The overlay on our own page: what the content script does for a report, done here for the sample, and besides that
// told what the reader has done with it.

import { browser } from 'wxt/browser';
import type { Settings } from '../../components/settings/settings.ts';
import type { Deed } from '../../components/welcome/first-steps.ts';
import { createOverlay, type Overlay } from '../../overlay/create-overlay.ts';
import type { Preferences } from '../../overlay/report-view.ts';
import type { OwnListRequest } from '../messages/own-messages.ts';
import { type PageNotice, readPageRequest } from '../messages/page-messages.ts';
import { createRemoteDesk } from '../remote-desk.ts';
import { answerRequest } from '../report.content/answer-request.ts';
import { serveWorkbenches } from '../report.content/serve-workbench.ts';

interface SampleOptions {
  preferences: Preferences;
  /** Told of a setting that is changed on the page. */
  onSettings(change: Partial<Settings>): void;
  /** Where the sample was published. */
  address: string;
  onDeed(deed: Deed): void;
}

/** Reads the page and marks its figures, for as long as the page lives. */
export function startSample({ preferences, onSettings, address, onDeed }: SampleOptions): Overlay {
  const overlay: Overlay = createOverlay({
    desk: createRemoteDesk(),
    preferences,
    shown: true,
    onChange: (state) => notify({ type: 'page-changed', state }),
    onSettings,
    onManage: () => notify({ type: 'own-open' }),
    onHand: (claim) => {
      tell({ type: 'in-hand', claim });
      if (claim === null) return;
      onDeed('card');
      watchPins(onDeed);
    },
  });
  const tell = serveWorkbenches(overlay, () => true);
  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    const request = readPageRequest(message);
    if (!request) return;
    if (request.type === 'page-text') {
      respond(overlay.text === null ? null : { text: overlay.text, address, title: document.title });
      return;
    }
    answerRequest(overlay, request);
    respond(overlay.state);
  });
  return overlay;
}

let watched: ShadowRoot | undefined;

/** The overlay tells of cards in hand, not of pinned ones: those stand in its open shadow root. */
function watchPins(onDeed: (deed: Deed) => void): void {
  const root = document.querySelector('duizhao-overlay')?.shadowRoot;
  if (!root || root === watched) return;
  watched = root;
  new MutationObserver(() => {
    if (root.querySelector('.pinned')) onDeed('pin');
  }).observe(root, { childList: true, subtree: true });
}

function notify(notice: PageNotice | OwnListRequest): void {
  browser.runtime.sendMessage(notice).catch(() => {});
}
