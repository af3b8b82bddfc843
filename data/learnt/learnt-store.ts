// The one place that changes what is learnt. Each change reads the index, changes it and writes it, alone: windows and
// pages that write at once come one after the other. A report and its place in the index are written together or not at all.

import { type Brought, judgeBrought, toLearntReport } from './judge-brought.ts';
import type { LearnAnswer, LearntFailure, LearntList, LearntRefusal, Removed } from './learnt-answer.ts';
import {
  buildIndex,
  findDeletable,
  isWhole,
  MAX_STORE_BYTES,
  MAX_TEXT_CHARS,
  sumBytes,
  toList,
} from './learnt-index.ts';
import type { LearntHead, LearntReport } from './learnt-report.ts';
import {
  countBytes,
  LEARNT_VERSION,
  LearntError,
  type LearntIndex,
  readStoredIndex,
  readStoredReport,
  type StoredIndex,
  type StoredReport,
  toHead,
  toRefusal,
  toStoredReport,
} from './stored-report.ts';

/** Where reports are kept. All may throw. */
export interface LearntShelf {
  /** Ids of all reports that are kept. */
  ids(): Promise<string[]>;
  /** What is kept of a report, undefined where nothing is. */
  read(id: string): Promise<unknown>;
  readIndex(): Promise<unknown>;
  /** Writes all of it or, throwing, nothing. */
  write(reports: readonly StoredReport[], index: StoredIndex): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Runs one task at a time, in the order they come. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export interface LearntStore {
  list(): Promise<LearntList | LearntRefusal>;
  get(id: string): Promise<LearntReport | LearntRefusal>;
  /** Keeps a report unless its words are kept already. A page that was opened and found no room is remembered. */
  learn(brought: Brought): Promise<LearnAnswer>;
  /** Changes name or place, if the report is still at `revision`. */
  edit(
    id: string,
    revision: number,
    change: Partial<Pick<LearntReport, 'name' | 'place'>>,
  ): Promise<LearntRefusal | null>;
  remove(id: string, revision: number): Promise<Removed | LearntRefusal>;
  /** Adds reports, all of them or none; those whose words are kept already stay as they are. */
  add(reports: readonly LearntReport[]): Promise<{ added: number } | LearntRefusal>;
}

/** Creates the store over a shelf. */
export function createLearntStore(shelf: LearntShelf): LearntStore {
  return new ShelvedStore(shelf);
}

class ShelvedStore implements LearntStore {
  readonly #shelf: LearntShelf;
  /** Whether index and reports have been seen to fit since this worker started. */
  #isChecked = false;

  constructor(shelf: LearntShelf) {
    this.#shelf = shelf;
  }

  list() {
    return this.#alone(async () => toList(await this.#open()));
  }

  get(id: string) {
    return this.#alone(async () => {
      const { heads } = await this.#open();
      // The index knows the last reading, and an address that was found later.
      return { ...(await this.#read(id)), ...heads.find((head) => head.id === id) };
    });
  }

  learn(brought: Brought): Promise<LearnAnswer> {
    const { identity } = brought;
    return this.#alone(() => this.#keep(brought)).then((kept) =>
      'failure' in kept
        ? { is: 'report', identity, outcome: 'refused', head: null, refusal: kept }
        : { is: 'report', identity, ...kept },
    );
  }

  edit(id: string, revision: number, change: Partial<Pick<LearntReport, 'name' | 'place'>>) {
    return this.#alone(async () => {
      const index = await this.#open();
      const report = await this.#readAt(id, revision);
      const isPlaceGiven = report.isPlaceGiven || change.place !== undefined;
      await this.#write(index, [{ ...report, ...change, isPlaceGiven, revision: revision + 1 }]);
      return null;
    });
  }

  remove(id: string, revision: number) {
    return this.#alone(async (): Promise<Removed> => {
      const index = await this.#open();
      const removed = await this.#readAt(id, revision);
      // The report first: what an index still names and nobody finds is mended, a text that came back would be a surprise.
      await this.#shelf.remove([id]);
      await this.#write(withoutHead(index, id), []);
      return { removed };
    });
  }

  add(reports: readonly LearntReport[]) {
    return this.#alone(async () => {
      const index = await this.#open();
      const known = new Set([...index.heads.map(({ id }) => id), ...index.unreadable]);
      const fresh = [...new Map(reports.map((report) => [report.id, report])).values()].filter(
        ({ id }) => !known.has(id),
      );
      await this.#write(index, fresh);
      return { added: fresh.length };
    });
  }

  async #keep(brought: Brought) {
    const index = await this.#open();
    if (brought.text.length > MAX_TEXT_CHARS) throw new LearntError('large');
    const { outcome, head, replaces } = await judgeBrought(brought, index.heads, (id) => this.#read(id));
    if (outcome === 'known') {
      const before = index.heads.find(({ id }) => id === head.id);
      // A page may be read anew every second; when it was last seen need not be known so well.
      if (before?.address !== head.address || isLongAgo(before?.seen, head.seen))
        await this.#write(withHead(index, head), []);
      return { outcome, head };
    }
    const report = toLearntReport(brought);
    const before = replaces === null ? index : withoutHead(index, replaces);
    try {
      await this.#write({ ...before, turnedAway: null }, [report]);
    } catch (error) {
      if (brought.isOpened && toRefusal(error).failure === 'full') await this.#turnAway(index, report);
      throw error;
    }
    if (replaces !== null) await this.#shelf.remove([replaces]);
    return { outcome, head: toHead(toStoredReport(report).report) };
  }

  async #turnAway(index: LearntIndex, report: LearntReport): Promise<void> {
    const { name, address, retrieved } = report;
    const turnedAway = { name, address, at: retrieved, bytes: countBytes(report) };
    // Where not even this can be written, there is nothing to tell it with.
    await this.#shelf.write([], toStoredIndex({ ...index, turnedAway })).catch(() => {});
  }

  async #write(index: LearntIndex, reports: readonly LearntReport[]): Promise<void> {
    const stored = reports.map(toStoredReport);
    const heads = stored.map(({ report }) => toHead(report));
    const after = heads.reduce(withHead, index);
    const tooMany = sumBytes(after.heads) - MAX_STORE_BYTES;
    if (heads.length > 0 && tooMany > 0) throw new FullError(findDeletable(index.heads, tooMany));
    try {
      await this.#shelf.write(stored, toStoredIndex(after));
    } catch (error) {
      const { failure } = toRefusal(error);
      throw failure === 'full' ? new FullError(findDeletable(index.heads, sumBytes(heads))) : error;
    }
  }

  /** The index, made anew where it does not name just what is kept: once for each start, and wherever it is damaged. */
  async #open(): Promise<LearntIndex> {
    const index = readStoredIndex(await this.#shelf.readIndex());
    if (index && this.#isChecked) return index;
    const ids = await this.#shelf.ids();
    const whole = index && isWhole(index, ids) ? index : undefined;
    const opened = whole ?? (await buildIndex(ids, (id) => this.#shelf.read(id), index));
    if (!whole && ids.length > 0) await this.#shelf.write([], toStoredIndex(opened));
    this.#isChecked = true;
    return opened;
  }

  async #read(id: string): Promise<LearntReport> {
    const stored = await this.#shelf.read(id);
    if (stored === undefined) throw new LearntError('gone');
    return readStoredReport(stored);
  }

  async #readAt(id: string, revision: number): Promise<LearntReport> {
    const report = await this.#read(id);
    if (report.revision !== revision) throw new LearntError('stale');
    return report;
  }

  #alone<T>(task: () => Promise<T>): Promise<T | LearntRefusal> {
    return this.#shelf.alone(async () => {
      try {
        return await task();
      } catch (error) {
        const refusal = toRefusal(error);
        return error instanceof FullError ? { ...refusal, deletable: error.deletable } : refusal;
      }
    });
  }
}

/** The store has no room; says what would make some. */
class FullError extends LearntError {
  readonly deletable: LearntHead[];

  constructor(deletable: LearntHead[]) {
    super('full' satisfies LearntFailure);
    this.deletable = deletable;
  }
}

const SEEN_STEP_MS = 3_600_000;

function isLongAgo(before: string | undefined, now: string): boolean {
  return before === undefined || !(Date.parse(now) - Date.parse(before) < SEEN_STEP_MS);
}

function toStoredIndex(index: LearntIndex): StoredIndex {
  return { version: LEARNT_VERSION, ...index };
}

function withoutHead(index: LearntIndex, id: string): LearntIndex {
  return { ...index, heads: index.heads.filter((head) => head.id !== id) };
}

function withHead(index: LearntIndex, head: LearntHead): LearntIndex {
  const at = index.heads.findIndex(({ id }) => id === head.id);
  const heads = at < 0 ? [...index.heads, head] : index.heads.with(at, head);
  return { ...index, heads };
}
