// What may be said of an installation in a bug report: versions, counts, sizes, times. Nothing that a person read, typed,
// noted or searched for, and no site that they visited.

import { type DiagnosticsLog, readDiagnosticsLog } from './diagnostics-log.ts';

/** Everything there is to look at. Only what `toDiagnostics` picks out of it leaves. */
export interface Installation {
  version: string;
  userAgent: string;
  /** Of the browser, then of the extension. */
  languages: readonly string[];
  permissions: readonly string[];
  /** Match patterns of sites. */
  origins: readonly string[];
  /** Those of the manifest: no choice of a person's. */
  ownOrigins: readonly string[];
  /** All of extension storage, by key. */
  stored: Readonly<Record<string, unknown>>;
  log: unknown;
  /** Settings that are not the default, by name: each is one of a few choices. */
  changedSettings: Readonly<Record<string, unknown>>;
}

export const STORES = ['settings', 'own-figures', 'notes', 'learnt', 'recent', 'hidden', 'other'] as const;
export type Store = (typeof STORES)[number];

/** What a store holds. */
export interface StoreSize {
  store: Store;
  /** Figures, notes, reports, queries or sites, as the store has them. */
  items: number;
  /** As JSON in UTF-8. */
  bytes: number;
}

export interface Diagnostics extends DiagnosticsLog {
  version: string;
  userAgent: string;
  languages: readonly string[];
  permissions: readonly string[];
  sites: { own: number; others: number };
  changedSettings: Readonly<Record<string, unknown>>;
  stores: StoreSize[];
}

/** Keys of storage may name reports and sites, so of each only its store is told. */
function toStore(key: string): Store {
  const [word = ''] = key.split(/[:$]/);
  if (word.startsWith('learnt')) return 'learnt';
  if (word.startsWith('recent')) return 'recent';
  return STORES.find((store) => store === word) ?? 'other';
}

/** Where a store keeps a list, its length; else each key is one thing, but for what a store keeps about itself. */
function countItems(store: Store, value: unknown): number {
  const { figures, notes, searches, report } = Object(value) as Record<string, unknown>;
  const list = { 'own-figures': figures, notes, recent: searches }[store as string];
  if (Array.isArray(list)) return list.length;
  if (store === 'learnt') return report === undefined ? 0 : 1;
  return store === 'own-figures' ? 0 : 1;
}

function toStores(stored: Installation['stored']): StoreSize[] {
  const sizes = new Map<Store, StoreSize>();
  for (const [key, value] of Object.entries(stored)) {
    const store = toStore(key);
    const { items, bytes } = sizes.get(store) ?? { items: 0, bytes: 0 };
    const size = new TextEncoder().encode(key + JSON.stringify(value)).length;
    sizes.set(store, { store, items: items + countItems(store, value), bytes: bytes + size });
  }
  return STORES.flatMap((store) => sizes.get(store) ?? []);
}

/** Picks out what may be told. */
export function toDiagnostics(installation: Installation): Diagnostics {
  const { origins, ownOrigins, stored, log, ...told } = installation;
  const own = origins.filter((origin) => ownOrigins.includes(origin)).length;
  return {
    ...told,
    sites: { own, others: origins.length - own },
    stores: toStores(stored),
    ...readDiagnosticsLog(log),
  };
}
