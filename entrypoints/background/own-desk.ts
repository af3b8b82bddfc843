// A person's own figures in the background worker: what is asked of them is answered here, and here alone they
// change. After each change the record is made anew, and every open report is told.

import type { Status } from '../../claims/claim.ts';
import {
  addFigures,
  type OwnDraft,
  type OwnEntry,
  type OwnFailure,
  type OwnFigure,
  type OwnRefusal,
  removeFigure,
  replaceFigure,
} from '../../data/own-figures/own-figure.ts';
import { readOwnPack, toOwnPack } from '../../data/own-figures/own-pack.ts';
import { readOwnDraft } from '../../data/own-figures/read-own-draft.ts';
import type { Indicator } from '../../data/record.ts';
import type { OwnAnswers, OwnRequest } from '../messages/own-messages.ts';
import { refreshReports } from '../report-tab.ts';
import { getRecord, renewRecord } from './loaded-record.ts';
import { ownFigures } from './own-figures.ts';

/** An id for a figure of a person's own. */
export const newOwnId = () => `own-${crypto.randomUUID()}`;

/** Adds what a person typed on a card; gives what is wrong, or null once it is kept. */
export async function addOwnFigure(
  indicator: Indicator,
  area: string,
  status: Status,
  draft: OwnDraft,
): Promise<OwnRefusal | null> {
  const read = readOwnDraft(draft, indicator);
  if ('faults' in read) return read;
  const figure: OwnFigure = { id: newOwnId(), indicator: indicator.id, area, status, ...read, revision: 1 };
  return refusalOf(await change((figures) => addFigures(figures, [figure])));
}

/** Answers one of our own pages. */
export async function answerOwn(request: OwnRequest): Promise<OwnAnswers[OwnRequest['type']]> {
  switch (request.type) {
    case 'own-list':
      return list();
    case 'own-edit':
      return edit(request.id, request.revision, request.draft);
    case 'own-remove':
      return refusalOf(await change((figures) => removeFigure(figures, request.id, request.revision)));
    case 'own-restore':
      return refusalOf(await change((figures) => addFigures(figures, [request.figure])));
    case 'own-import':
      return importPack(request.text, request.file);
    case 'own-export':
      return exportPack();
  }
}

async function list(): Promise<OwnAnswers['own-list']> {
  const { indicators } = await getRecord();
  const figures = await ownFigures.list();
  if ('failure' in figures) return figures;
  return figures.map((figure): OwnEntry => {
    const { name, unit } = indicators.get(figure.indicator) ?? {};
    return {
      figure,
      name: name ?? { zh: figure.indicator, en: figure.indicator },
      unit: unit ?? figure.unit,
    };
  });
}

async function edit(id: string, revision: number, draft: OwnDraft): Promise<OwnRefusal | null> {
  const figures = await ownFigures.list();
  if ('failure' in figures) return figures;
  const before = figures.find((figure) => figure.id === id);
  const indicator = before && (await getRecord()).indicators.get(before.indicator);
  if (!indicator) return { failure: 'gone' };
  const read = readOwnDraft(draft, indicator);
  if ('faults' in read) return read;
  const { indicator: of, area, status } = before;
  const figure = { id, indicator: of, area, status, ...read, revision };
  return refusalOf(await change((kept) => replaceFigure(kept, figure, revision)));
}

async function exportPack(): Promise<OwnAnswers['own-export']> {
  const figures = await ownFigures.list();
  if ('failure' in figures) return figures;
  return { pack: `${JSON.stringify(toOwnPack(figures, await getRecord()), null, 2)}\n` };
}

async function importPack(text: string, file: string): Promise<OwnAnswers['own-import']> {
  const read = readOwnPack(text, file, await getRecord(), newOwnId);
  if ('problems' in read) return read;
  const made = await change((figures) => addFigures(figures, read.figures));
  if ('failure' in made) return made;
  return { added: made.added, already: read.figures.length - made.added };
}

const change: typeof ownFigures.change = async (make) => {
  const made = await ownFigures.change(make);
  if ('figures' in made) {
    renewRecord();
    void refreshReports();
  }
  return made;
};

function refusalOf(made: object | { failure: OwnFailure }): OwnRefusal | null {
  return 'failure' in made ? { failure: made.failure } : null;
}
