// Saving the whole state to a file, and taking one in: looked at first, written only once every conflict is decided,
// all parts at once, together with what undoes it. A write that fails changes nothing.

import { readBackup, toBackupProblem, toBackupText } from './backup-file.ts';
import type { Conflict, Decisions, ImportCounts, ImportMode } from './plan-import.ts';
import type { OpenedPart, PlannedPart, StatePart, StorageWrite } from './state-part.ts';

/** full: the disk is. many: there is no room for so many. newer: kept by a later version. failed: the disk, or damaged. */
export type BackupFailure = 'full' | 'many' | 'newer' | 'failed' | 'nothing';
export type BackupRefusal = { failure: BackupFailure } | { problems: string[] };

/** By name of the part. */
export type CountsByPart = Record<string, ImportCounts>;

/** What a file holds, and what taking it in would come to. */
export interface BackupLook {
  /** ISO date and time at which the file was made. */
  made: string;
  /** Items in the file, by name of the part. */
  held: Record<string, number>;
  merge: CountsByPart;
  /** To be decided before a merge. */
  conflicts: Conflict[];
  restore: CountsByPart;
}

/** The last import, as long as it can be taken back. */
export interface LastImport {
  file: string;
  mode: ImportMode;
  /** ISO date and time. */
  at: string;
}

interface UndoRecord extends LastImport {
  version: typeof UNDO_VERSION;
  /** By name of the part. */
  changes: Record<string, unknown[]>;
}

const UNDO_VERSION = 1;

/** Where the state is kept. */
export interface BackupShelf {
  parts(): Promise<StatePart[]>;
  /** Key of storage under which the last import lies. */
  undoKey: string;
  readUndo(): Promise<unknown>;
  /** Writes all of it or, throwing, nothing. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Runs one task while no part is changed by another. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export interface BackupStore {
  /** The file's text; `leftOut`: what is kept and cannot be read. */
  save(): Promise<{ text: string; leftOut: string[] } | BackupRefusal>;
  look(text: string, file: string): Promise<BackupLook | BackupRefusal>;
  /** Takes a file in. Where a merge has conflicts that are not decided, they are given back and nothing is written. */
  take(
    text: string,
    file: string,
    mode: ImportMode,
    decisions: Decisions,
  ): Promise<{ counts: CountsByPart } | { conflicts: Conflict[] } | BackupRefusal>;
  last(): Promise<LastImport | null>;
  /** Lets the last import stand: what it replaced is gone. */
  forget(): Promise<void>;
  /** Takes the last import back. `kept`: how many items stay since they were changed after it. */
  undo(): Promise<{ undone: number; kept: number } | BackupRefusal>;
}

/** Of a part; more than that nobody reads. */
const MAX_PROBLEMS = 50;

type Opened = [name: string, part: OpenedPart];

/**
 * Creates the store over a shelf.
 * @param now gives ISO date and time
 */
export function createBackupStore(shelf: BackupShelf, now: () => string): BackupStore {
  const alone = <T>(task: () => Promise<T>): Promise<T | BackupRefusal> =>
    shelf.alone(() => task().catch((error: unknown): BackupRefusal => ({ failure: toBackupFailure(error) })));
  return {
    save: () => alone(() => save(shelf, now())),
    look: (text, file) => alone(() => look(shelf, text, file)),
    take: (text, file, mode, decisions) =>
      alone(async () => {
        const opened = await open(shelf, text, file);
        if ('problems' in opened) return opened;
        const planned = await Promise.all(opened.parts.map(([, part]) => part.plan(mode, decisions)));
        const conflicts = planned.flatMap((part) => part.conflicts);
        if (conflicts.length > 0) return { conflicts };
        await write(shelf, planned, { file, mode, at: now() });
        return { counts: toCounts(planned) };
      }),
    last: async () => {
      const record = readUndoRecord(await shelf.readUndo().catch(() => undefined));
      return record && { file: record.file, mode: record.mode, at: record.at };
    },
    forget: () => shelf.alone(() => shelf.remove([shelf.undoKey])),
    undo: () => alone(() => undo(shelf, now())),
  };
}

async function save(shelf: BackupShelf, made: string): Promise<{ text: string; leftOut: string[] }> {
  const parts = await shelf.parts();
  const saved = await Promise.all(parts.map(async (part) => ({ name: part.name, ...(await part.save()) })));
  return {
    text: toBackupText({ made, parts: Object.fromEntries(saved.map(({ name, value }) => [name, value])) }),
    leftOut: saved.flatMap(({ leftOut }) => leftOut),
  };
}

async function look(
  shelf: BackupShelf,
  text: string,
  file: string,
): Promise<BackupLook | { problems: string[] }> {
  const opened = await open(shelf, text, file);
  if ('problems' in opened) return opened;
  const { made, parts } = opened;
  const plan = (mode: ImportMode) => Promise.all(parts.map(([, part]) => part.plan(mode, {})));
  const [merged, restored] = [await plan('merge'), await plan('restore')];
  return {
    made,
    held: Object.fromEntries(parts.map(([name, { count }]) => [name, count])),
    merge: toCounts(merged),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    restore: toCounts(restored),
  };
}

/** Through the gates: all parts of the file, or all that is wrong with any. */
async function open(
  shelf: BackupShelf,
  text: string,
  file: string,
): Promise<{ made: string; parts: Opened[] } | { problems: string[] }> {
  const known = new Map((await shelf.parts()).map((part) => [part.name, part]));
  const backup = readBackup(text, file, [...known.keys()]);
  if ('problems' in backup) return backup;
  const problems: string[] = [];
  const parts: Opened[] = [];
  for (const [name, value] of Object.entries(backup.parts)) {
    const opened = await known.get(name)?.open(value);
    if (opened === undefined) continue;
    if (!('problems' in opened)) parts.push([name, opened]);
    else
      for (const { field, message } of opened.problems.slice(0, MAX_PROBLEMS))
        problems.push(toBackupProblem(file, toPath(name, field), message));
  }
  return problems.length > 0 ? { problems } : { made: backup.made, parts };
}

function toPath(name: string, field: string): string {
  return `parts.${name}${field === '' || field.startsWith('[') ? '' : '.'}${field}`;
}

const toCounts = (planned: readonly PlannedPart[]): CountsByPart =>
  Object.fromEntries(planned.map(({ name, counts }) => [name, counts]));

/** What is put there and what undoes it are written at once; what is taken away goes last, when both are there. */
async function write(shelf: BackupShelf, planned: readonly PlannedPart[], last: LastImport): Promise<void> {
  const changed = planned.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return;
  const writes = await Promise.all(changed.map((part) => part.toWrite(last.at)));
  const changes = Object.fromEntries(changed.map((part) => [part.name, part.changes]));
  const record: UndoRecord = { version: UNDO_VERSION, ...last, changes };
  await writeAll(shelf, writes, { [shelf.undoKey]: record });
}

async function writeAll(
  shelf: BackupShelf,
  writes: readonly StorageWrite[],
  more: Record<string, unknown>,
  remove: string[] = [],
): Promise<void> {
  await shelf.set(Object.assign({}, ...writes.map(({ set }) => set), more));
  const removed = [...writes.flatMap((write) => write.remove), ...remove];
  if (removed.length > 0) await shelf.remove(removed);
}

async function undo(
  shelf: BackupShelf,
  at: string,
): Promise<{ undone: number; kept: number } | BackupRefusal> {
  const record = readUndoRecord(await shelf.readUndo());
  if (!record) return { failure: 'nothing' };
  const parts = (await shelf.parts()).filter(({ name }) => Object.hasOwn(record.changes, name));
  const undone = await Promise.all(parts.map((part) => part.undo(record.changes[part.name] ?? [], at)));
  await writeAll(
    shelf,
    undone.map(({ write }) => write),
    {},
    [shelf.undoKey],
  );
  const sum = (count: (part: { undone: number; kept: number }) => number) =>
    undone.reduce((total, part) => total + count(part), 0);
  return { undone: sum((part) => part.undone), kept: sum((part) => part.kept) };
}

/** Null where there is none, or where another version wrote it: then it is not touched. */
function readUndoRecord(stored: unknown): UndoRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, file, at, mode, changes } = stored as Partial<UndoRecord>;
  const isText = typeof file === 'string' && typeof at === 'string';
  const isMode = mode === 'merge' || mode === 'restore';
  if (version !== UNDO_VERSION || !isText || !isMode || typeof changes !== 'object') return null;
  return Object.values(changes).every(Array.isArray) ? (stored as UndoRecord) : null;
}

/** Stores name a failure; browsers name a full disk in words only. */
function toBackupFailure(error: unknown): BackupFailure {
  const { failure } = (error ?? {}) as { failure?: unknown };
  if (failure === 'full' || failure === 'newer' || failure === 'many') return failure;
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk full/i.test(words) ? 'full' : 'failed';
}
