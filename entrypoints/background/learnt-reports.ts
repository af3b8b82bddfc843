// Learnt reports and the decisions on links in extension storage: a key for each report, so that one is written without
// the others, and one for the index. Only the background worker comes here, and one change at a time.

import { browser } from 'wxt/browser';
import { createDecisionStore } from '../../data/learnt/decision-store.ts';
import { createLearntStore } from '../../data/learnt/learnt-store.ts';
import { DECISIONS_KEY, LEARNT_INDEX_KEY } from '../learnt-keys.ts';

export const REPORT_PREFIX = 'learnt-report:';
/** Held by whoever changes reports. */
export const LEARNT_LOCK = 'learnt-reports';
export const DECISIONS_LOCK = 'link-decisions';

const { local } = browser.storage;
const readKey = async (key: string): Promise<unknown> => (await local.get(key))[key];

/** Older browsers give keys only together with what lies there. */
async function listKeys(): Promise<string[]> {
  const { getKeys } = local as { getKeys?: () => Promise<string[]> };
  return getKeys ? getKeys.call(local) : Object.keys(await local.get(null));
}

/** The reports over extension storage. */
export const learntReports = createLearntStore({
  ids: async () =>
    (await listKeys())
      .filter((key) => key.startsWith(REPORT_PREFIX))
      .map((key) => key.slice(REPORT_PREFIX.length)),
  read: (id) => readKey(`${REPORT_PREFIX}${id}`),
  readIndex: () => readKey(LEARNT_INDEX_KEY),
  // One call is one write: the browser takes all of it or none.
  write: (reports, index) =>
    local.set({
      ...Object.fromEntries(reports.map((stored) => [`${REPORT_PREFIX}${stored.report.id}`, stored])),
      [LEARNT_INDEX_KEY]: index,
    }),
  remove: (ids) => local.remove(ids.map((id) => `${REPORT_PREFIX}${id}`)),
  alone: (task) => navigator.locks.request(LEARNT_LOCK, task),
});

/** The decisions over extension storage. */
export const linkDecisions = createDecisionStore({
  read: () => readKey(DECISIONS_KEY),
  write: (stored) => local.set({ [DECISIONS_KEY]: stored }),
  alone: (task) => navigator.locks.request(DECISIONS_LOCK, task),
});
