// Learnt reports and decisions on links as a backup finds them in storage, and as it leaves them there: the very shapes
// that their stores write. The index is written together with the reports it names.

import { browser } from 'wxt/browser';
import type { ItemChange } from '../../data/backup/plan-import.ts';
import type { PartShelf } from '../../data/backup/state-part.ts';
import {
  DECISIONS_VERSION,
  MAX_DECISIONS,
  readStoredDecisions,
  type StoredDecisions,
  toPairKey,
} from '../../data/learnt/decision-store.ts';
import { buildIndex, MAX_STORE_BYTES, sumBytes } from '../../data/learnt/learnt-index.ts';
import type { LearntReport, LinkDecision } from '../../data/learnt/learnt-report.ts';
import {
  LEARNT_VERSION,
  LearntError,
  readStoredIndex,
  readStoredReport,
  type StoredIndex,
  toStoredReport,
} from '../../data/learnt/stored-report.ts';
import { DECISIONS_KEY, LEARNT_INDEX_KEY } from '../learnt-keys.ts';
import { REPORT_PREFIX } from './learnt-reports.ts';

const toKey = (id: string) => `${REPORT_PREFIX}${id}`;

export const LEARNT_SHELF: PartShelf<LearntReport> = {
  load: async () => {
    const kept = await browser.storage.local.get(null);
    // What changes without the text is in the index alone.
    const heads = new Map(readStoredIndex(kept[LEARNT_INDEX_KEY])?.heads.map((head) => [head.id, head]));
    const items: LearntReport[] = [];
    const leftOut: string[] = [];
    for (const id of listIds(kept)) {
      try {
        items.push({ ...readStoredReport(kept[toKey(id)]), ...heads.get(id) });
      } catch {
        leftOut.push(toKey(id));
      }
    }
    return { items, leftOut };
  },
  toWrite: async (changes) => {
    if (changes.length === 0) return { set: {}, remove: [] };
    const kept = await browser.storage.local.get(null);
    const stored = changes.flatMap(({ before, after }) =>
      after ? toStoredReport({ ...after, revision: (before?.revision ?? 0) + 1 }) : [],
    );
    const removed = changes.filter(({ after }) => after === null).map(({ id }) => id);
    const changed = Object.fromEntries(stored.map((one) => [toKey(one.report.id), one]));
    const index = await toIndex(
      { ...kept, ...changed },
      removed,
      stored.map(({ report }) => report.id),
    );
    return { set: { ...changed, [LEARNT_INDEX_KEY]: index }, remove: removed.map(toKey) };
  },
};

function listIds(kept: object): string[] {
  return Object.keys(kept)
    .filter((key) => key.startsWith(REPORT_PREFIX))
    .map((key) => key.slice(REPORT_PREFIX.length));
}

/** The index of what will be kept. Heads of reports that stay as they are are taken over from the one before. */
async function toIndex(
  kept: Record<string, unknown>,
  removed: readonly string[],
  changed: readonly string[],
): Promise<StoredIndex> {
  const before = readStoredIndex(kept[LEARNT_INDEX_KEY]);
  const ids = listIds(kept).filter((id) => !removed.includes(id));
  const index = await buildIndex(ids, async (id) => kept[toKey(id)], before);
  const known = new Map(before?.heads.map((head) => [head.id, head]));
  const heads = index.heads.map((head) => (changed.includes(head.id) ? head : (known.get(head.id) ?? head)));
  if (changed.length > 0 && sumBytes(heads) > MAX_STORE_BYTES) throw new LearntError('full');
  return { version: LEARNT_VERSION, ...index, heads };
}

export const DECISIONS_SHELF: PartShelf<LinkDecision> = {
  load: async () => ({ items: await loadDecisions(), leftOut: [] }),
  toWrite: async (changes) => {
    if (changes.length === 0) return { set: {}, remove: [] };
    const decisions = applyChanges(await loadDecisions(), changes);
    if (decisions.length > MAX_DECISIONS) throw new LearntError('full');
    const stored: StoredDecisions = { version: DECISIONS_VERSION, decisions };
    return { set: { [DECISIONS_KEY]: stored }, remove: [] };
  },
};

async function loadDecisions(): Promise<LinkDecision[]> {
  return readStoredDecisions((await browser.storage.local.get(DECISIONS_KEY))[DECISIONS_KEY]);
}

function applyChanges(
  decisions: readonly LinkDecision[],
  changes: readonly ItemChange<LinkDecision>[],
): LinkDecision[] {
  const byId = new Map(decisions.map((decision) => [toPairKey(decision), decision]));
  for (const { id, after } of changes) {
    if (after) byId.set(id, after);
    else byId.delete(id);
  }
  return [...byId.values()];
}
