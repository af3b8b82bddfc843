// Starts a real browser with the built extension in it, on a fresh profile that is thrown away at the end, or on a given one.
// The extension is loaded over the debugging pipe: branded Chrome has not heeded --load-extension since version 137.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Where `npm run build` leaves the extension for Chromium browsers. */
export const EXTENSION_FOLDER = join(import.meta.dirname, '../.output/chrome-mv3');

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];

const WELCOME_MS = 5000;

export interface LaunchOptions extends BrowserContextOptions {
  browserPath: string;
  headless: boolean;
  /** Folder of the unpacked extension; null starts the browser without it. */
  extensionFolder: string | null;
  /** Language of the browser's interface, and so of the extension's words. */
  language?: 'zh_CN' | 'en';
  /** Whether the page of first steps, which opens once the extension is installed, stays open. */
  keepsWelcome?: boolean;
  /** Folder of a profile that outlives the browser; without it the profile is thrown away. */
  profile?: string;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** Empty where no extension was loaded. */
  extensionId: string;
}

/** The caller closes `context`, which ends the browser and removes its profile. Throws what the browser says when it cannot start. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const {
    browserPath,
    headless,
    extensionFolder,
    language = 'zh_CN',
    keepsWelcome,
    profile = '',
    ...contextOptions
  } = options;
  // A profile that had the extension before is not welcomed again.
  const isFresh = !existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath: browserPath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--enable-unsafe-extension-debugging', `--lang=${language.replace('_', '-')}`],
    env: { ...process.env, LANGUAGE: language },
  });
  if (extensionFolder === null) return { context, extensionId: '' };
  try {
    const welcome = isFresh
      ? context.waitForEvent('page', { timeout: WELCOME_MS }).catch(() => undefined)
      : undefined;
    const extensionId = await loadExtension(context, extensionFolder);
    const opened = await welcome;
    // A tab that goes while its words are still on the way leaves all our pages without any.
    await opened?.waitForLoadState();
    if (!keepsWelcome) await opened?.close();
    return { context, extensionId };
  } catch (cause) {
    await context.close();
    throw new Error(
      `${browserPath} does not load unpacked extensions; set CHROME_PATH to a newer Chromium or Edge.`,
      { cause },
    );
  }
}

/** Id of the extension once its background worker runs. */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging session of its own.');
  const worker = context.waitForEvent('serviceworker');
  // Playwright's protocol types do not know the Extensions domain.
  const send = session.send as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path: folder });
  await worker;
  return id;
}
