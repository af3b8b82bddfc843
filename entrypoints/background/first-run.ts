// The page of first steps opens once: after the extension has been installed, never after an update.

import { browser } from 'wxt/browser';

/** Listens from the worker's first moment, or the browser's word is missed. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
