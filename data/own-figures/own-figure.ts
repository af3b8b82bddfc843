// A figure that a person adds to the record: one observation with its source, and what may be asked of the lot.
// Plain values in, plain values out; where they are kept and who may write is for own-figure-store.ts.

import type { Figure, Words } from '../record.ts';

/** One observation of a person's own. Ids begin with `own-`, so that none meets one of the record's. */
export interface OwnFigure extends Figure {
  id: string;
  /** Of the record. */
  indicator: string;
  area: string;
  /** The value as it was written: "1.2万亩". */
  printed: string;
  title: string;
  url: string;
  /** "" where there is none. */
  note: string;
  /** Goes up by one with each change; whoever changes a figure names the one that they saw. */
  revision: number;
}

/** What a person types. All of it is text, as yet unread. */
export interface OwnDraft {
  period: string;
  value: string;
  title: string;
  url: string;
  note: string;
}

/** What is wrong with a field of a draft. */
export type DraftFault =
  | 'missing'
  | 'too-long'
  | 'markup'
  | 'year'
  | 'unreadable'
  | 'several'
  | 'unit'
  | 'address';
export type DraftFaults = Partial<Record<keyof OwnDraft, DraftFault>>;

/**
 * Why a change was not made. stale: another window changed the figure meanwhile. gone: it is no longer there.
 * many: there is no room for more. full: the disk is. newer: kept by a later version of this extension.
 */
export type OwnFailure = 'stale' | 'gone' | 'many' | 'full' | 'newer' | 'failed';
export type OwnRefusal = { faults: DraftFaults } | { failure: OwnFailure };

/** What came of an import: how many figures were added and how many were there, or all that is wrong with the pack. */
export type ImportResult = { added: number; already: number } | { problems: string[] } | OwnRefusal;

/** An own figure with what it is a value of, as lists show it. */
export interface OwnEntry {
  figure: OwnFigure;
  name: Words;
  /** What the indicator is counted in. */
  unit: string;
}

/** Far below what a browser lets an extension keep, and far beyond what a person types. */
export const MAX_OWN_FIGURES = 2000;

type Changed = { figures: OwnFigure[] } | { failure: OwnFailure };

/** Adds figures. One that is there already, by its id or word for word, is left as it is. */
export function addFigures(
  figures: readonly OwnFigure[],
  added: readonly OwnFigure[],
): { figures: OwnFigure[]; added: number } | { failure: OwnFailure } {
  const ids = new Set(figures.map(({ id }) => id));
  const contents = new Set(figures.map(toContent));
  const fresh = added.filter((figure) => {
    if (ids.has(figure.id) || contents.has(toContent(figure))) return false;
    ids.add(figure.id);
    contents.add(toContent(figure));
    return true;
  });
  if (figures.length + fresh.length > MAX_OWN_FIGURES) return { failure: 'many' };
  return { figures: [...figures, ...fresh], added: fresh.length };
}

/** Puts a figure in the place of the one with its id, if that is still at `revision`. */
export function replaceFigure(figures: readonly OwnFigure[], figure: OwnFigure, revision: number): Changed {
  return changeAt(figures, figure.id, revision, [{ ...figure, revision: revision + 1 }]);
}

/** Takes a figure away, if it is still at `revision`. */
export function removeFigure(figures: readonly OwnFigure[], id: string, revision: number): Changed {
  return changeAt(figures, id, revision, []);
}

function changeAt(
  figures: readonly OwnFigure[],
  id: string,
  revision: number,
  instead: readonly OwnFigure[],
): Changed {
  const at = figures.findIndex((figure) => figure.id === id);
  const found = figures[at];
  if (found === undefined) return { failure: 'gone' };
  if (found.revision !== revision) return { failure: 'stale' };
  return { figures: figures.toSpliced(at, 1, ...instead) };
}

function toContent({ id: _id, revision: _revision, note: _note, ...content }: OwnFigure): string {
  const { indicator, area, period, status, printed, title, url } = content;
  return JSON.stringify([indicator, area, period, status, printed, title, url]);
}
