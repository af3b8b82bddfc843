// The years that learnt reports add to an indicator's row: each figure with the report it stands in as its source.

import type { Kind } from '../../claims/claim.ts';
import type { LearntFigure } from '../learnt/learnt-beside.ts';
import { toFigure } from '../to-stated.ts';
import type { SeriesPoint } from './series-point.ts';
import { toSigned } from './signed-figure.ts';

const WHY = { zh: '由学过的报告逐年链接', en: 'Linked from year to year through learnt reports' };

/** Figures of one kind in learnt reports as points; those that are of no whole year stay out. */
export function toLearntPoints(figures: readonly LearntFigure[], kind: Kind): SeriesPoint[] {
  return figures
    .filter(({ period }) => /^\d{4}$/.test(period))
    .map((figure) => ({
      ...toFigure(toSigned(figure, kind)),
      ...{ year: Number(figure.period), printed: figure.printed },
      ...{ derived: null, comparability: 'same', why: WHY, claim: null },
      source: {
        ...{ id: figure.learnt, title: figure.quote.report, publisher: '' },
        ...{ url: figure.quote.url ?? '', published: null, class: 'learnt' },
      },
    }));
}
