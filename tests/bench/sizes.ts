// What the built extension weighs, gzipped, beside what it may.

import { CONTENT_BUDGET_BYTES, POPUP_BUDGET_BYTES } from '../rules/build/budgets.ts';
import { listContentFiles, listPopupFiles, toGzipBytes } from '../rules/build/extension.ts';

/** One line for what comes to a page, one for the popup. Needs a build. */
export function benchSizes(): object[] {
  const lines = [
    {
      bench: 'size of the content script',
      gzipBytes: toGzipBytes('chrome-mv3', listContentFiles('chrome-mv3')),
      budgetBytes: CONTENT_BUDGET_BYTES,
    },
    {
      bench: 'size of the popup',
      gzipBytes: toGzipBytes('chrome-mv3', listPopupFiles('chrome-mv3')),
      budgetBytes: POPUP_BUDGET_BYTES,
    },
  ];
  return lines.map((line) => ({ ...line, ratioToBudget: line.gzipBytes / line.budgetBytes }));
}
