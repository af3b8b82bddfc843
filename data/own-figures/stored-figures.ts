// The shape in which own figures are kept, its version, and the way up from earlier shapes. What is read is looked
// at before it is trusted: from a shape not understood nothing is read, and over it nothing is written.

import type { OwnFailure, OwnFigure } from './own-figure.ts';

/** 1: a bare list, the source as an object of its own. 2: figures with revisions. */
export const STORED_VERSION = 2;

export interface StoredFigures {
  figures: OwnFigure[];
}

interface FigureOfVersion1 extends Omit<OwnFigure, 'title' | 'url' | 'revision' | 'note'> {
  source: { title: string; url: string };
  note?: string;
}

/** Ways up, by the version they lead to. One that is up already passes: a browser may die between a value and its version. */
export const MIGRATIONS = { 2: fromVersion1 };

function fromVersion1(stored: FigureOfVersion1[] | StoredFigures): StoredFigures {
  if (!Array.isArray(stored)) return stored;
  const figures = stored.map(({ source, note = '', ...figure }) => ({
    ...figure,
    ...source,
    note,
    revision: 1,
  }));
  return { figures };
}

/** A change that was not made, and why. */
export class OwnFigureError extends Error {
  readonly failure: OwnFailure;

  constructor(failure: OwnFailure, options?: ErrorOptions) {
    super(`The figure was not kept: ${failure}`, options);
    this.name = 'OwnFigureError';
    this.failure = failure;
  }
}

/**
 * The figures out of what was stored.
 * @param version of the stored shape, where it is known
 * @throws OwnFigureError where a later version stored it, or where it is damaged
 */
export function readStored(stored: unknown, version: number | undefined): OwnFigure[] {
  if (stored === null || stored === undefined) return [];
  if (version !== undefined && version > STORED_VERSION) throw new OwnFigureError('newer');
  const { figures } = stored as Partial<StoredFigures>;
  if (!Array.isArray(figures) || !figures.every(isOwnFigure)) throw new OwnFigureError('failed');
  return figures;
}

function isOwnFigure(figure: unknown): figure is OwnFigure {
  if (typeof figure !== 'object' || figure === null) return false;
  const { id, indicator, printed, revision } = figure as Partial<OwnFigure>;
  return [id, indicator, printed].every((text) => typeof text === 'string') && typeof revision === 'number';
}
