// A person's word on links that were only suggested: kept, found again by the words that the figures stand in, taken
// back. One writer, as with all that a person keeps.

import type { Anchor } from '../record.ts';
import type { LearntRefusal } from './learnt-answer.ts';
import type { LinkDecision } from './learnt-report.ts';
import { LearntError, toRefusal } from './stored-report.ts';

export const DECISIONS_VERSION = 1;
/** Far beyond what a person decides, far below what a browser keeps. */
export const MAX_DECISIONS = 5000;

export interface StoredDecisions {
  version: number;
  decisions: LinkDecision[];
}

/** Where decisions are kept. All may throw; `write` then has written nothing. */
export interface DecisionShelf {
  read(): Promise<unknown>;
  write(stored: StoredDecisions): Promise<void>;
  /** Runs one task at a time, in the order they come. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export interface DecisionStore {
  list(): Promise<LinkDecision[] | LearntRefusal>;
  /** Keeps decisions; of two on one pair the later counts. Gives how many were new. */
  add(decisions: readonly LinkDecision[]): Promise<{ added: number } | LearntRefusal>;
  /** Takes a decision back. */
  undo(decision: LinkDecision): Promise<LearntRefusal | null>;
}

/** Creates the store over a shelf. */
export function createDecisionStore(shelf: DecisionShelf): DecisionStore {
  const load = async () => readStoredDecisions(await shelf.read());
  const save = (decisions: LinkDecision[]) => shelf.write({ version: DECISIONS_VERSION, decisions });
  const alone = <T>(task: () => Promise<T>): Promise<T | LearntRefusal> =>
    shelf.alone(() => task().catch(toRefusal));
  return {
    list: () => load().catch(toRefusal),
    add: (decisions) =>
      alone(async () => {
        const before = await load();
        const after = merge(before, decisions);
        if (after.length > MAX_DECISIONS) throw new LearntError('full');
        await save(after);
        return { added: after.length - before.length };
      }),
    undo: (decision) =>
      alone(async () => {
        const before = await load();
        const key = toPairKey(decision);
        const after = before.filter((kept) => toPairKey(kept) !== key);
        if (after.length === before.length) throw new LearntError('gone');
        await save(after);
        return null;
      }),
  };
}

/** One pair of figures, whatever page of the reports they were met on and wherever in it they stand. */
export function toPairKey({ a, b }: Pick<LinkDecision, 'a' | 'b'>): string {
  return `${toEndKey(a)}|${toEndKey(b)}`;
}

/** Letters of prefix and suffix that tell one figure from another; the lines around may be a page's own. */
const NEAR = 16;

function toEndKey({ report, anchor: { exact, prefix, suffix } }: { report: string; anchor: Anchor }): string {
  const before = prefix.split('\n').at(-1)?.slice(-NEAR) ?? '';
  const after = suffix.split('\n')[0]?.slice(0, NEAR) ?? '';
  return JSON.stringify([report, before, exact, after]);
}

function merge(before: readonly LinkDecision[], added: readonly LinkDecision[]): LinkDecision[] {
  const byPair = new Map(before.map((decision) => [toPairKey(decision), decision]));
  for (const decision of added) {
    const known = byPair.get(toPairKey(decision));
    if (known === undefined || known.decided <= decision.decided) byPair.set(toPairKey(decision), decision);
  }
  return [...byPair.values()];
}

/**
 * The decisions out of what was stored.
 * @throws LearntError where a later version stored them, or where they are damaged
 */
export function readStoredDecisions(stored: unknown): LinkDecision[] {
  if (stored === undefined || stored === null) return [];
  const { version, decisions } = stored as Partial<StoredDecisions>;
  if (typeof version === 'number' && version > DECISIONS_VERSION) throw new LearntError('newer');
  if (!Array.isArray(decisions) || !decisions.every(isDecision)) throw new LearntError('failed');
  return decisions;
}

function isDecision(decision: unknown): decision is LinkDecision {
  if (typeof decision !== 'object' || decision === null) return false;
  const { a, b, verdict } = decision as Partial<LinkDecision>;
  return (
    typeof a?.anchor?.exact === 'string' && typeof b?.anchor?.exact === 'string' && verdict !== undefined
  );
}
