// Opens the workbench beside the page: Chromium's side panel, Firefox's sidebar. Both open only for an act of a person's
// own hand, and must be asked within it: Firefox at once, a worker of Chromium too, a window of ours in a while.

import { browser } from 'wxt/browser';

/** Firefox's own; Chromium has no such thing, and its types do not know it. */
interface Sidebars {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the workbench; where the browser has no place for one beside the page, in a tab.
 * @param windowId undefined: the window that asks
 */
export async function openWorkbench(windowId?: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebars;
  try {
    if (sidebarAction) return await sidebarAction.open();
    const window = windowId ?? (await browser.windows.getCurrent()).id;
    if (window !== undefined) return await browser.sidePanel.open({ windowId: window });
  } catch {
    // Not of a person's own hand, or a browser that has the name only.
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
