// A person's own figures in extension storage: WXT's storage keeps their version and brings old shapes up. Only the
// background worker comes here, and one change at a time, across every worker of this extension.

import { storage } from '@wxt-dev/storage';
import { createOwnFigureStore } from '../../data/own-figures/own-figure-store.ts';
import {
  MIGRATIONS,
  readStored,
  STORED_VERSION,
  type StoredFigures,
} from '../../data/own-figures/stored-figures.ts';
import { OWN_FIGURES_KEY } from '../own-figures-key.ts';

/** Held by whoever changes own figures. */
export const OWN_LOCK = 'own-figures';

const item = storage.defineItem<StoredFigures, { v: number }>(`local:${OWN_FIGURES_KEY}`, {
  version: STORED_VERSION,
  migrations: MIGRATIONS,
});

/** The store over extension storage. */
export const ownFigures = createOwnFigureStore({
  read: async () => readStored(await item.getValue(), (await item.getMeta()).v ?? undefined),
  write: (figures) => item.setValue({ figures }),
  alone: (task) => navigator.locks.request(OWN_LOCK, task),
});
