// A view of the workbench as a page of its own, to be printed: a side panel has no way to a printer. Only markup that
// the views made goes there; the page runs no script.

import charts from '../../components/charts/charts.css?inline';
import promises from '../../components/promises/promises.css?inline';
import tokens from '../../components/tokens.css?inline';

/** How long a tab may take to load what it was given. */
const OPENING_MS = 60_000;

const PAGE = `
body { margin: 24px auto; max-inline-size: 720px; padding-inline: 16px; background: var(--paper); color: var(--ink); }
:is(.chart-actions, .chart-choice, .promise-filter) { display: none; }
.chart-table-folded { display: block; }
button { pointer-events: none; }
@page { margin: 16mm; }
@media print { :root { color-scheme: light; } body { margin: 0; } }`;

/** Opens the view in a tab and asks to print it; false where the browser opens none. */
export function printView(view: Element): boolean {
  const copy = view.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  const markup = new XMLSerializer().serializeToString(copy);
  const page =
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="${document.documentElement.lang}"><head><meta charset="utf-8"/><title>${toMarkupText(document.title)}</title>` +
    `<style>${toMarkupText(tokens + charts + promises + PAGE)}</style></head><body>${markup}</body></html>`;
  const address = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
  setTimeout(() => URL.revokeObjectURL(address), OPENING_MS);
  const tab = window.open(address, '_blank');
  tab?.addEventListener('load', () => tab.print());
  return tab !== null;
}

function toMarkupText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
