// What one figure may be to another, by status and period: last year's, a target's outcome, last year's target,
// or, within one report, the base of a target.

import type { Claim } from '../../claims/claim.ts';

export type LinkRelation = 'prior-year' | 'target-outcome' | 'target-target' | 'actual-target';

/** First and last year of a period, and the months of a year it is of (01-06; 09 for one month), "" for whole years. */
interface Years {
  first: number;
  last: number;
  part: string;
}

const MONTHS: Record<string, string> = {
  H1: '01-06',
  H2: '07-12',
  Q1: '01-03',
  Q2: '04-06',
  Q3: '07-09',
  Q4: '10-12',
  // What stands at a year's end is the year's.
  '12': '',
};
const YEARS = /^(\d{4})(?:-(\d{4})|-(H\d|Q\d|\d\d))?$/;
/** 前三季度: 2023-01/2023-09. */
const RANGE = /^(\d{4})-(\d\d)\/\1-(\d\d)$/;

/** Reads a claim's period. Months of one year are one part of it however they are written: 2024-H1 is 2024-01/2024-06. */
function toYears(period: string): Years | undefined {
  const range = RANGE.exec(period);
  if (range) {
    const [, year, from = '', to = ''] = range;
    const part = from === '01' && to === '12' ? '' : `${from}-${to}`;
    return { first: Number(year), last: Number(year), part };
  }
  const match = YEARS.exec(period);
  if (match === null) return undefined;
  const [, first, last, part = ''] = match;
  return { first: Number(first), last: Number(last ?? first), part: MONTHS[part] ?? part };
}

type Dated = Pick<Claim, 'status' | 'period' | 'kind'>;

/** The relation of a claim of an earlier report to one of the next; undefined where their periods make none. */
export function findRelation(a: Dated, b: Dated): LinkRelation | undefined {
  const [earlier, later] = [toYears(a.period), toYears(b.period)];
  if (earlier === undefined || later === undefined || earlier.part !== later.part) return undefined;
  if (a.status === 'target' && b.status === 'actual')
    return isEqual(earlier, later) ? 'target-outcome' : undefined;
  if (a.status !== b.status || !follows(earlier, later)) return undefined;
  return a.status === 'actual' ? 'prior-year' : 'target-target';
}

/** The relation of an actual to a target of the same report: next year's, or a later year's of what is a level. */
export function findRelationWithin(a: Dated, b: Dated): LinkRelation | undefined {
  if (a.status !== 'actual' || b.status !== 'target') return undefined;
  const [base, aim] = [toYears(a.period), toYears(b.period)];
  if (base === undefined || aim === undefined || (base.part !== aim.part && aim.part === ''))
    return undefined;
  if (follows(base, aim)) return 'actual-target';
  const reached = (a.kind === 'level' || a.kind === 'share') && isOneYear(base) && isOneYear(aim);
  return reached && aim.last > base.last && aim.last - base.last <= 6 ? 'actual-target' : undefined;
}

function isOneYear(years: Years): boolean {
  return years.first === years.last;
}

function isEqual(a: Years, b: Years): boolean {
  return a.first === b.first && a.last === b.last;
}

/** The next period of the same length: 2025 after 2024, 2021-2025 after 2016-2020. */
function follows(a: Years, b: Years): boolean {
  return b.first === a.last + 1 && b.last - b.first === a.last - a.first;
}
