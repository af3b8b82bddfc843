// One kind of thing that a person's state is made of, as a backup sees it: how it stands in the file, what passes its
// gate, and what makes two of its items the same. A part is a list of items; the whole state is a list of parts.

import type { Rating } from '../notes/claim-note.ts';
import type { Words } from '../record.ts';

/** What is wrong with a part of a file. `field`: a path inside the part, such as `[3].notes[0].rating`. */
export interface PartProblem {
  field: string;
  message: string;
}

/** One item of two that differ, as a person is shown it. */
export type ConflictSide =
  | { kind: 'note'; rating: Rating | null; note: string; changed: string }
  | { kind: 'figure'; printed: string; period: string; title: string; url: string; note: string }
  | { kind: 'report'; name: string; place: string }
  | { kind: 'decision'; verdict: 'confirmed' | 'rejected'; decided: string };

/** What an item speaks of. `quote`: the words around it, the figure itself in the middle. */
export interface ConflictAbout {
  title: Words;
  quote: [before: string, figure: string, after: string] | null;
}

/** An item of the file and the item here that is the same thing, if there is one. */
export interface Pair<Item> {
  mine: Item | null;
  theirs: Item;
}

export type ReadPart<Item> = { items: Item[] } | { problems: PartProblem[] };

export interface BackupPart<Item> {
  /** Its name in the file. */
  name: string;
  /** Whether two people's are put together item by item; else a merge leaves what is here. */
  isMerged: boolean;
  /** The gate: items out of what a file holds, or all that is wrong with it. */
  read(value: unknown): ReadPart<Item> | Promise<ReadPart<Item>>;
  /** What is to stand in the file. */
  write(items: readonly Item[]): unknown;
  /** Names an item for good. */
  toId(item: Item): string;
  /** Equal for two items exactly when they say the same. */
  toContent(item: Item): string;
  /** Other after each change of an item. */
  toVersion(item: Item): string;
  match(mine: readonly Item[], theirs: readonly Item[]): Pair<Item>[];
  /** An item of the file as it is kept here: under the id of mine, whose place it takes; null: beside what is here. */
  adopt(theirs: Item, mine: Item | null, all: readonly Item[]): Item;
  /** Whether mine says all that theirs does. */
  covers(mine: Item, theirs: Item): boolean;
  /** Both in one; null where that cannot be. */
  join(mine: Item, theirs: Item): Item | null;
  describe(item: Item): { about: ConflictAbout; side: ConflictSide };
}
