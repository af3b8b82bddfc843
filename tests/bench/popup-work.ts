// Runs in the page that is measured: the popup over a record of any size, and a key stroke in it.

import { h, render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { toColumns } from '../../components/popup/result-cells.ts';
import { createSearch } from '../../data/search.ts';
import type { SearchRecord } from '../../data/search-record.ts';

export type PopupWork = typeof import('./popup-work.ts');

/** Milliseconds of one key stroke. */
export interface StrokeTimes {
  /** Search, rendering, style and layout. */
  workMs: number;
  /** To the end of the frame that shows the results: what a reader waits, the screen's own beat included. */
  frameMs: number;
}

const nothing = () => {};

/** Draws the popup; its indexes are built, as they are in the first moments after it opens. */
export function openPopup(record: SearchRecord): void {
  const search = createSearch(record);
  search('', 1);
  render(
    h(Popup, {
      page: { type: 'none' },
      entries: record.entries,
      sections: [],
      search,
      columns: toColumns(record.report.area, record.report.period),
      recordTitle: '',
      language: { t: (key) => key, locale: 'zh' },
      recent: [],
      site: null,
      onCopy: async () => true,
      ...{ onForget: nothing, onOpen: nothing, onToggle: nothing, onList: nothing, onOpenReport: nothing },
      ...{ onRead: nothing, onAlways: nothing, onWorkbench: nothing, onSettings: nothing, onClose: nothing },
    }),
    document.body,
  );
}

/** Types a query as one stroke. */
export async function stroke(query: string): Promise<StrokeTimes> {
  const box = document.querySelector('input');
  if (!box) throw new Error('There is no search box.');
  box.value = query;
  const startMs = performance.now();
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Preact renders in a microtask.
  await Promise.resolve();
  document.body.getBoundingClientRect();
  const workMs = performance.now() - startMs;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { workMs, frameMs: performance.now() - startMs };
}
