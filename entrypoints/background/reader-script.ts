// The content script as the manifest names it, for those who put it elsewhere than where the manifest does.

import { browser } from 'wxt/browser';

export interface ReaderScript {
  matches: string[];
  /** Paths within the extension. */
  js: string[];
  css: string[];
}

/** Firefox gives whole addresses where it is given paths, and takes paths only. */
export function getReaderScript(): ReaderScript {
  const root = browser.runtime.getURL('/');
  const toPath = (file: string) => file.replace(root, '');
  const { matches = [], js = [], css = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  return { matches, js: js.map(toPath), css: css.map(toPath) };
}
