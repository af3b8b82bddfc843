// A page with the overlay at work on it, in reach of the test: what the reader's commands and settings do to it.

import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Settings } from '../../components/settings/settings.ts';
import type { Overlay } from '../../overlay/create-overlay.ts';
import type { TestBrowser } from './open-page.ts';

declare global {
  /** In the page only. */
  var overlay: Overlay;
  var choose: (change: Partial<Settings>) => void;
}

export interface BeginOptions extends BrowserContextOptions {
  settings?: Partial<Settings>;
}

/** Opens a page and starts the overlay on it. */
export async function begin(
  browser: TestBrowser,
  html: string,
  { settings, ...options }: BeginOptions = {},
): Promise<Page> {
  const page = await browser.open(html, options);
  await page.evaluate(async (chosen) => {
    const { overlay, choose } = await duizhao.start(chosen);
    Object.assign(globalThis, { overlay, choose });
  }, settings);
  return page;
}

/** The card at its figure. */
export const toHand = (page: Page) => page.locator('.popover');
/** The cards that are kept. */
export const toPinned = (page: Page) => page.locator('.pinned');
export const toList = (page: Page) => page.getByRole('complementary');

/** Ids of all claims whose cards are open, those kept first. */
export const readOpen = (page: Page) =>
  page
    .getByRole('dialog')
    .evaluateAll((dialogs) => dialogs.map((dialog) => dialog.getAttribute('data-claim')));

/** Opens a figure's card and keeps it. */
export async function pin(page: Page, figure: string): Promise<void> {
  await page.click(figure);
  await toHand(page).getByRole('button', { name: '固定', exact: true }).click();
}

/** The innermost element with the focus, as its name and first words. */
export const readFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const { claim = '', entry = '' } = (focused as HTMLElement | null)?.dataset ?? {};
    return claim || entry || focused?.id || focused?.textContent?.trim() || focused?.localName || '';
  });
