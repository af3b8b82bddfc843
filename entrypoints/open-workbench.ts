// Opens the workbench beside the page: Chromium's side panel, Firefox's sidebar. Both open only for an act of a person's
// own hand, and must be asked within it: nothing may be awaited before.

import { browser } from 'wxt/browser';

/** Firefox's own; Chromium has no such thing, and its types do not know it. */
interface Sidebars {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the workbench in a window; where the browser has no place for one beside the page, in a tab. */
export async function openWorkbench(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebars;
  try {
    if (sidebarAction) return await sidebarAction.open();
    if (browser.sidePanel?.open) return await browser.sidePanel.open({ windowId });
  } catch {
    // Not of a person's own hand, or a browser that has the name only.
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
