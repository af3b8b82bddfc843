// Own figures in the search record, so that the popup shows the years that a card shows. Free of the schema: the
// popup has no use for it.

import type { SearchRecord } from '../search-record.ts';
import type { OwnFigure } from './own-figure.ts';

/** The search record with own figures among its entries' observations, after what the record has for the same period. */
export function addToSearch(record: SearchRecord, figures: readonly OwnFigure[]): SearchRecord {
  const entries = record.entries.map((entry) => {
    const own = figures
      .filter(({ indicator }) => indicator === entry.id)
      .map(({ value, valueHigh, unit, bound, status, period, printed, area, id }) => ({
        ...{ value, unit, bound, status, period, printed, area, source: id, own: true as const },
        ...(valueHigh !== undefined && { valueHigh }),
      }));
    if (own.length === 0) return entry;
    const observations = [...entry.observations, ...own].sort((a, b) =>
      a.period < b.period ? -1 : Number(a.period > b.period),
    );
    return { ...entry, observations };
  });
  return { ...record, entries };
}
