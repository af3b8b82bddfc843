// What an import would change, before anything is changed. Merging adds what is new and leaves alone what is the same;
// where two items differ, nobody knows which is the later: a person decides. Restoring makes the part as the file has it.

import type { BackupPart, ConflictAbout, ConflictSide } from './backup-part.ts';

export type ImportMode = 'merge' | 'restore';
export type Decision = 'mine' | 'theirs' | 'both';
/** By id of the conflict. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Null: no such item. */
export interface ItemChange<Item> {
  id: string;
  before: Item | null;
  after: Item | null;
}

/** What is remembered of a change: what it replaced, and of what it made only the content, to know it by. */
export interface MadeChange<Item> {
  id: string;
  before: Item | null;
  after: string | null;
}

/** Two items that say different things of one. */
export interface Conflict {
  /** Of these two items as they are: once either changes, the conflict is another. */
  id: string;
  part: string;
  about: ConflictAbout;
  mine: ConflictSide;
  theirs: ConflictSide;
  /** Whether both can stand in one. */
  canJoin: boolean;
}

export interface ImportCounts {
  added: number;
  replaced: number;
  removed: number;
  /** Were here already. */
  same: number;
}

export interface ImportPlan<Item> {
  changes: ItemChange<Item>[];
  /** Undecided as yet. */
  conflicts: Conflict[];
  counts: ImportCounts;
}

/** Plans a merge. */
export function planMerge<Item>(
  part: BackupPart<Item>,
  mine: readonly Item[],
  theirs: readonly Item[],
  decisions: Decisions,
): ImportPlan<Item> {
  const changes: ItemChange<Item>[] = [];
  const conflicts: Conflict[] = [];
  for (const pair of part.isMerged ? part.match(mine, theirs) : []) {
    const conflict = findConflict(part, pair);
    const decision = conflict && (Object.hasOwn(decisions, conflict.id) ? decisions[conflict.id] : undefined);
    if (conflict && decision === undefined) conflicts.push(conflict);
    const after = decide(part, pair, decision, mine);
    if (after) changes.push({ id: part.toId(after), before: pair.mine, after });
  }
  const same = part.isMerged ? theirs.length - changes.length - conflicts.length : 0;
  return { changes, conflicts, counts: countChanges(changes, same) };
}

/** Plans to make the part as the file has it; what is the same stays untouched. */
export function planRestore<Item>(
  part: BackupPart<Item>,
  mine: readonly Item[],
  theirs: readonly Item[],
): ImportPlan<Item> {
  const pairs = part.match(mine, theirs);
  const put = pairs.flatMap(({ mine: before, theirs: item }): ItemChange<Item>[] => {
    const after = part.adopt(item, before, mine);
    if (before && part.toContent(before) === part.toContent(after)) return [];
    return [{ id: part.toId(after), before, after }];
  });
  const matched = new Set(pairs.map((pair) => pair.mine));
  const removed = mine
    .filter((item) => !matched.has(item))
    .map((before): ItemChange<Item> => ({ id: part.toId(before), before, after: null }));
  const changes = [...put, ...removed];
  return { changes, conflicts: [], counts: countChanges(changes, pairs.length - put.length) };
}

/**
 * Plans to take an import back: each item that is still as the import left it is as it was before. What was changed
 * since stays.
 * @param mine what is here now
 * @returns `kept`: how many stay as they are now
 */
export function planUndo<Item>(
  part: BackupPart<Item>,
  mine: readonly Item[],
  made: readonly MadeChange<Item>[],
): { changes: ItemChange<Item>[]; kept: number } {
  const byId = new Map(mine.map((item) => [part.toId(item), item]));
  const toContent = (item: Item | null) => item && part.toContent(item);
  let kept = 0;
  const changes = made.flatMap(({ id, before, after }): ItemChange<Item>[] => {
    const now = byId.get(id) ?? null;
    if (toContent(now) === toContent(before)) return [];
    if (toContent(now) === after) return [{ id, before: now, after: before }];
    kept++;
    return [];
  });
  return { changes, kept };
}

/** What is to be remembered of changes. */
export function toMadeChanges<Item>(
  part: BackupPart<Item>,
  changes: readonly ItemChange<Item>[],
): MadeChange<Item>[] {
  return changes.map(({ id, before, after }) => ({ id, before, after: after && part.toContent(after) }));
}

function findConflict<Item>(part: BackupPart<Item>, { mine, theirs }: ItemPair<Item>): Conflict | undefined {
  if (mine === null || isSaid(part, mine, theirs)) return undefined;
  const [here, there] = [part.describe(mine), part.describe(theirs)];
  return {
    id: JSON.stringify([part.name, part.toId(mine), part.toVersion(mine), part.toId(theirs)]),
    part: part.name,
    about: here.about,
    mine: here.side,
    theirs: there.side,
    canJoin: part.join(mine, theirs) !== null,
  };
}

type ItemPair<Item> = { mine: Item | null; theirs: Item };

/** What a pair comes to; undefined where nothing changes. */
function decide<Item>(
  part: BackupPart<Item>,
  { mine, theirs }: ItemPair<Item>,
  decision: Decision | undefined,
  all: readonly Item[],
): Item | undefined {
  if (mine === null) return part.adopt(theirs, null, all);
  if (decision === undefined || decision === 'mine' || isSaid(part, mine, theirs)) return undefined;
  return (decision === 'both' && part.join(mine, theirs)) || part.adopt(theirs, mine, all);
}

function isSaid<Item>(part: BackupPart<Item>, mine: Item, theirs: Item): boolean {
  return part.toContent(mine) === part.toContent(theirs) || part.covers(mine, theirs);
}

function countChanges<Item>(changes: readonly ItemChange<Item>[], same: number): ImportCounts {
  const added = changes.filter(({ before }) => before === null).length;
  const removed = changes.filter(({ after }) => after === null).length;
  return { added, removed, replaced: changes.length - added - removed, same };
}
