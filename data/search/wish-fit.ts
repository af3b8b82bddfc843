// Whether an entry's figures answer what was asked of them: a figure, a status, a year, a direction, an outcome.

import type { SearchEntry, SearchFigure } from '../search-record.ts';
import type { Fold } from './fold.ts';
import type { SearchQuery } from './read-query.ts';
import { type FigureFit, fitFigure, type TypedFigure } from './typed-figure.ts';

export interface WishFit {
  /** The best answer to the typed figures; none also where no figure was typed. */
  figure: FigureFit;
  /** Observations that answer them, by their place in the entry's list. */
  observations: number[];
  /** Whether all that was asked besides figures is so. Also true where a query asked nothing of the kind. */
  granted: boolean;
}

/** Judges an entry by its place in the record. */
export type WishJudge = (query: SearchQuery, entry: number) => WishFit;

const NO_FIT: WishFit = { figure: 'none', observations: [], granted: false };
const BETTER: FigureFit[] = ['exact', 'rounded', 'beyond', 'none'];

/** The same quantity at another time, or aimed at: a figure that may be said to have gone up or down. */
function isSeries(earlier: SearchFigure, later: SearchFigure): boolean {
  return earlier.unit === later.unit && earlier.period < later.period;
}

function goes(trend: 'up' | 'down', figures: SearchFigure[]): boolean {
  return figures.some((later) =>
    figures.some(
      (earlier) =>
        isSeries(earlier, later) &&
        (trend === 'up' ? later.value > earlier.value : later.value < earlier.value),
    ),
  );
}

function meets(actual: SearchFigure, target: SearchFigure): boolean {
  const limits = target.bound === 'le' || target.bound === 'lt';
  return limits ? actual.value <= target.value : actual.value >= target.value;
}

/** Whether some target of a year has that year's actual beside it, and was met or missed as asked. */
function hasOutcome(met: boolean, figures: SearchFigure[]): boolean {
  return figures.some(
    (target) =>
      target.status === 'target' &&
      figures.some(
        (actual) =>
          actual.status === 'actual' &&
          actual.period === target.period &&
          actual.unit === target.unit &&
          meets(actual, target) === met,
      ),
  );
}

/** Some names hold a figure, which is then no figure of theirs: 十亿元企业, PM2.5. */
function isNamed(figure: TypedFigure, names: string): boolean {
  return figure.bound === 'eq' && figure.text.length > 1 && names.includes(figure.text);
}

/** Another area's figure is found when it is typed, after the report's own; conditions do not mean it. */
function fitOf(typed: TypedFigure, figure: SearchFigure, area: string): FigureFit {
  const fit = fitFigure(typed, figure);
  if (figure.area === area) return fit;
  return fit === 'exact' && typed.bound === 'eq' ? 'rounded' : 'none';
}

/** Whether a figure is of the status and the year asked for. */
function isAsked({ status, period }: SearchQuery, figure: SearchFigure): boolean {
  return (status ?? figure.status) === figure.status && (period ?? figure.period) === figure.period;
}

/** Takes the area whose figures are meant; a city's figures do not answer for its district. */
export function createWishJudge(entries: SearchEntry[], area: string, fold: Fold): WishJudge {
  const names = entries.map((entry) => fold([entry.name.zh, ...entry.aliases].join('\n')));
  return (query, nth) => {
    const entry = entries[nth];
    if (!entry) return NO_FIT;
    const own = entry.observations.filter((figure) => figure.area === area);
    const fits = query.figures.map((typed) => {
      // A condition asks of one figure all that is asked: plans over 100亿 are no results over 100亿.
      const fit = entry.observations.map((figure) =>
        typed.bound === 'eq' || isAsked(query, figure) ? fitOf(typed, figure, area) : 'none',
      );
      return isNamed(typed, names[nth] ?? '') ? [...fit, 'exact' as const] : fit;
    });
    const all = fits.every((fit) => fit.some((one) => one !== 'none'));
    const answering = entry.observations.flatMap((_, nth) =>
      fits.some((fit) => fit[nth] !== 'none') ? [nth] : [],
    );
    const best = BETTER.find((fit) => fits.some((one) => one.includes(fit))) ?? 'none';
    const { status, period, trend, met } = query;
    const granted = (status === null && period === null) || own.some((figure) => isAsked(query, figure));
    return {
      figure: all ? best : 'none',
      observations: all ? answering : [],
      granted: granted && (trend === null || goes(trend, own)) && (met === null || hasOutcome(met, own)),
    };
  };
}
