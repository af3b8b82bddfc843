// The one place that changes own figures. Each change reads what is kept, changes it and writes it, alone: two windows
// that write at once come one after the other, and each sees what the other did. A write that fails changes nothing.

import type { OwnFailure, OwnFigure } from './own-figure.ts';
import { OwnFigureError } from './stored-figures.ts';

/** Where figures are kept. Both may throw; `write` then has written nothing. */
export interface Shelf {
  read(): Promise<OwnFigure[]>;
  write(figures: OwnFigure[]): Promise<void>;
  /** Runs one task at a time, in the order they come. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export interface OwnFigureStore {
  /** What is kept, or why it cannot be read. */
  list(): Promise<OwnFigure[] | { failure: OwnFailure }>;
  /** Makes a change; gives what it gave, or why nothing was changed. */
  change<T extends { figures: OwnFigure[] }>(
    make: (figures: readonly OwnFigure[]) => T | { failure: OwnFailure },
  ): Promise<T | { failure: OwnFailure }>;
}

/** Creates the store over a shelf. */
export function createOwnFigureStore(shelf: Shelf): OwnFigureStore {
  return {
    list: () => shelf.read().catch((error) => ({ failure: toFailure(error) })),
    change: (make) =>
      shelf.alone(async () => {
        try {
          const made = make(await shelf.read());
          if ('figures' in made) await shelf.write(made.figures);
          return made;
        } catch (error) {
          return { failure: toFailure(error) };
        }
      }),
  };
}

/** Browsers name a full disk in words only: "QUOTA_BYTES quota exceeded", "QuotaExceededError", "no space left". */
function toFailure(error: unknown): OwnFailure {
  if (error instanceof OwnFigureError) return error.failure;
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk full/i.test(words) ? 'full' : 'failed';
}
