// A part of the state where it is kept: what a backup can do with it, whatever its items are. A part writes nothing by
// itself; it says what is to be written, so that all parts are written at once or none is.

import type { BackupPart, PartProblem } from './backup-part.ts';
import {
  type Conflict,
  type Decisions,
  type ImportCounts,
  type ImportMode,
  type ItemChange,
  type MadeChange,
  planMerge,
  planRestore,
  planUndo,
  toMadeChanges,
} from './plan-import.ts';

/** Keys of the browser's storage with what is to stand there, and keys to be taken away. */
export interface StorageWrite {
  set: Record<string, unknown>;
  remove: string[];
}

/** Where a part's items are kept. Each throws what its store throws. */
export interface PartShelf<Item> {
  /** `leftOut`: names of what is kept and cannot be read. */
  load(): Promise<{ items: Item[]; leftOut: string[] }>;
  toWrite(changes: readonly ItemChange<Item>[], kind: WriteKind, at: string): Promise<StorageWrite>;
}

export type WriteKind = 'import' | 'import-undone';

/** What an import would do to a part. */
export interface PlannedPart {
  name: string;
  conflicts: Conflict[];
  counts: ImportCounts;
  /** To be kept for undoing. */
  changes: unknown[];
  /** @param at ISO date and time of the import */
  toWrite(at: string): Promise<StorageWrite>;
}

export interface StatePart {
  name: string;
  /** What is to stand in a file; undefined where nothing of it can be read. */
  save(): Promise<{ value: unknown; leftOut: string[] }>;
  /** Opens what a file holds of this part. */
  open(value: unknown): Promise<OpenedPart | { problems: PartProblem[] }>;
  /** What takes an import back, how many items that is, and how many stay since they were changed after it. */
  undo(changes: unknown[], at: string): Promise<{ write: StorageWrite; undone: number; kept: number }>;
}

export interface OpenedPart {
  /** Items in the file. */
  count: number;
  plan(mode: ImportMode, decisions: Decisions): Promise<PlannedPart>;
}

/** Puts a part and its shelf together. */
export function createStatePart<Item>(part: BackupPart<Item>, shelf: PartShelf<Item>): StatePart {
  const { name } = part;
  return {
    name,
    save: async () => {
      const loaded = await shelf.load().catch(() => undefined);
      if (!loaded) return { value: undefined, leftOut: [name] };
      const { items, leftOut } = loaded;
      const strays = await findStrays(part, items);
      const value = part.write(items.filter((item) => !strays.includes(item)));
      return { value, leftOut: [...leftOut, ...strays.map(part.toId)] };
    },
    open: async (value) => {
      const read = await part.read(value);
      if ('problems' in read) return read;
      return {
        count: read.items.length,
        plan: async (mode, decisions) => {
          const { items } = await shelf.load();
          const { changes, ...plan } =
            mode === 'merge'
              ? planMerge(part, items, read.items, decisions)
              : planRestore(part, items, read.items);
          return {
            name,
            ...plan,
            changes: toMadeChanges(part, changes),
            toWrite: (at) => shelf.toWrite(changes, 'import', at),
          };
        },
      };
    },
    undo: async (made, at) => {
      const { items } = await shelf.load();
      // Written by an import of this very part.
      const { changes, kept } = planUndo(part, items, made as MadeChange<Item>[]);
      const write = await shelf.toWrite(changes, 'import-undone', at);
      return { write, undone: changes.length, kept };
    },
  };
}

/** What would not pass its own gate: with it, the whole file would be refused one day. */
async function findStrays<Item>(part: BackupPart<Item>, items: readonly Item[]): Promise<Item[]> {
  const isSound = async (some: readonly Item[]) => 'items' in (await part.read(part.write(some)));
  if (await isSound(items)) return [];
  const strays = await Promise.all(items.map(async (item) => ((await isSound([item])) ? [] : [item])));
  return strays.flat();
}
