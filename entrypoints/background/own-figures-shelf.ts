// A person's own figures as a backup finds them in storage, and as it leaves them there: the very shape that the store
// of own figures writes.

import type { PartShelf } from '../../data/backup/state-part.ts';
import { MAX_OWN_FIGURES, type OwnFigure } from '../../data/own-figures/own-figure.ts';
import { OwnFigureError, STORED_VERSION } from '../../data/own-figures/stored-figures.ts';
import { OWN_FIGURES_KEY } from '../own-figures-key.ts';
import { ownFigures } from './own-figures.ts';

export const OWN_FIGURES_SHELF: PartShelf<OwnFigure> = {
  load: async () => ({ items: await load(), leftOut: [] }),
  toWrite: async (changes) => {
    if (changes.length === 0) return { set: {}, remove: [] };
    const byId = new Map((await load()).map((figure) => [figure.id, figure]));
    for (const { id, after } of changes) {
      const revision = (byId.get(id)?.revision ?? 0) + 1;
      if (after) byId.set(id, { ...after, id, revision });
      else byId.delete(id);
    }
    if (byId.size > MAX_OWN_FIGURES) throw new OwnFigureError('many');
    const figures = [...byId.values()];
    // WXT's storage keeps the version beside the value.
    return {
      set: { [OWN_FIGURES_KEY]: { figures }, [`${OWN_FIGURES_KEY}$`]: { v: STORED_VERSION } },
      remove: [],
    };
  },
};

async function load(): Promise<OwnFigure[]> {
  const figures = await ownFigures.list();
  if ('failure' in figures) throw new OwnFigureError(figures.failure);
  return figures;
}
