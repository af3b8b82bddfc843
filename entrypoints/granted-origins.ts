// Which sites the browser lets us read, as match patterns: its own word, never kept a second time.

import { browser } from 'wxt/browser';

/** What is granted beyond the site that the extension is made for. */
export async function listGranted(): Promise<string[]> {
  const own = getOwnOrigins();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.includes(origin));
}

/** The site that the extension is made for; a browser may withhold even that. */
export function getOwnOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
