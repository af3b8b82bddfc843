// Own figures as a pack: so they join the record, and so they leave and come back as a file. A pack that comes
// in passes the gate of every pack; and of what passed only figures the record has an indicator for are taken.

import type { LoadedRecord } from '../create-record.ts';
import { checkPack } from '../pack/check-pack.ts';
import { toSentence } from '../pack/problem.ts';
import type { Observation, Pack, Source } from '../record.ts';
import { toFigure } from '../to-stated.ts';
import type { OwnFigure } from './own-figure.ts';

const OWN_ID = /^own-[0-9a-f-]{36}$/;

/** Own figures as a pack that stands by itself: with the indicators and areas that it speaks of. */
export function toOwnPack(figures: readonly OwnFigure[], record: LoadedRecord): Pack {
  const find = <T>(ids: readonly string[], known: ReadonlyMap<string, T>): T[] =>
    [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const held = figures.filter(({ indicator }) => record.indicators.has(indicator));
  return {
    id: 'own-figures',
    version: '1.0.0',
    title: { zh: '自添数字', en: 'Figures of your own' },
    areas: find(
      held.map(({ area }) => area),
      record.areas,
    ),
    sources: held.map(toSource),
    indicators: find(
      held.map(({ indicator }) => indicator),
      record.indicators,
    ),
    observations: held.map(toObservation),
    reports: [],
    comparisons: [],
    derivations: [],
  };
}

function toSource({ id, title, url }: OwnFigure): Source {
  return { id: `${id}-source`, title, publisher: new URL(url).hostname, url, published: null, class: 'own' };
}

function toObservation(figure: OwnFigure): Observation {
  const { id, indicator, area, printed, note } = figure;
  return {
    ...{ id, indicator, area, ...toFigure(figure), source: `${id}-source`, printed },
    ...(note !== '' && { note: { zh: note, en: note } }),
  };
}

/**
 * Reads a pack that is to be added to a person's own figures.
 * @param newId makes an id for what comes with another's
 * @returns its observations, or all that is wrong with it, a sentence each
 */
export function readOwnPack(
  text: string,
  file: string,
  record: LoadedRecord,
  newId: () => string,
): { figures: OwnFigure[] } | { problems: string[] } {
  const checked = checkPack(text, file);
  if ('problems' in checked) return { problems: checked.problems.map(toSentence) };
  const { pack } = checked;
  const problems = pack.observations.flatMap((observation) => {
    const fault = judge(observation, record);
    return fault === undefined
      ? []
      : [toSentence({ file, record: `observations ${observation.id}`, ...fault })];
  });
  if (pack.observations.length === 0) problems.push(`${file}: holds no figures`);
  if (problems.length > 0) return { problems };
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return {
    figures: pack.observations.map((observation) => {
      const { title = '', url = '' } = sources.get(observation.source) ?? {};
      const { id, indicator, area, printed, note } = observation;
      return {
        ...{ id: OWN_ID.test(id) ? id : newId(), indicator, area, ...toFigure(observation) },
        ...{ printed, title, url, note: note?.zh ?? '', revision: 1 },
      };
    }),
  };
}

function judge({ indicator, area, unit }: Observation, record: LoadedRecord) {
  const known = record.indicators.get(indicator);
  if (known === undefined) return { field: 'indicator', message: `"${indicator}" is not in the record` };
  if (known.unit !== unit)
    return { field: 'unit', message: `is ${unit}, but ${indicator} is counted in ${known.unit}` };
  if (!record.areas.has(area)) return { field: 'area', message: `"${area}" is not in the record` };
  return undefined;
}
