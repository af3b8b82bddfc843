// When a figure is of, and whether it was achieved or is aimed at: from the headings it stands under and the
// words of time and intent in its sentence.

import type { Commitment, Status } from './claim.ts';
import { INTENT, INTENT_AFTER_HEAD, TIME_WORDS, type TimeWord } from './lexicon/plans.ts';
import type { Section } from './section.ts';

export interface When {
  status: Status;
  period: string;
}

/** A word of time met on the way through the text. */
export interface TimeMark {
  start: number;
  end: number;
  word: TimeWord;
  /** The year or years it names by itself; "" where it depends on the report's year. */
  period: string;
}

/** The years a report speaks of: `plan` is the year it is given in. 0 where the text does not say. */
export interface ReportYears {
  plan: number;
}

/** Reads the year a report is given in from its headings, else from the first full date in its head. */
export function readReportYears(text: string, sections: readonly Section[]): ReportYears {
  const parts = sections.filter((section) => /^\d{4}$/.test(section.period));
  const planned = parts.find((section) => section.outlook === 'plan');
  if (planned) return { plan: Number(planned.period) };
  const reviewed = parts.find((section) => section.outlook === 'review');
  if (reviewed) return { plan: Number(reviewed.period) + 1 };
  const dated = /((?:19|20)\d\d)[年.-]\d{1,2}[月.-]/.exec(text.slice(0, 600));
  if (dated) return { plan: Number(dated[1]) };
  return { plan: 0 };
}

const PLAN_YEARS = 5;

/** The period a mark stands for, given the report's year; "" where it cannot be told. */
export function toPeriod(mark: TimeMark, years: ReportYears, review: boolean): string {
  if (mark.period !== '') return mark.period;
  const { plan } = years;
  if (plan === 0) return '';
  switch (mark.word) {
    case 'last-year':
      return String(plan - 1);
    case 'this-year':
      return String(review ? plan - 1 : plan);
    case 'next-year':
      return String(plan + 1);
    case 'past-five':
      return `${plan - PLAN_YEARS}-${plan - 1}`;
    case 'next-five':
      return `${plan}-${plan + PLAN_YEARS - 1}`;
    case 'next-three':
      return `${plan}-${plan + 2}`;
    case 'past-three':
      return `${plan - 3}-${plan - 1}`;
    default:
      return '';
  }
}

/** Finds the word of time that starts at `at`, other than a year in digits. */
export function findTimeWord(text: string, at: number): TimeMark | undefined {
  const match = TIME_WORDS.findAfter(text, at);
  if (match === undefined) return undefined;
  return { start: at, end: match.end, word: match.value.word, period: match.value.period ?? '' };
}

/** 比2010年, 较上年, 同比: what a figure is compared with, not when it is of. */
export function isCompared(text: string, start: number): boolean {
  return (
    /[比较同超]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /(?:高于|快于|相当于|低于|多于|少于|相比)$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** The strength of the intent that a clause's words state, undefined where they state none. */
export function readIntent(text: string, clauseStart: number, figureStart: number): Commitment | undefined {
  let found: Commitment | undefined;
  for (let at = clauseStart; at < figureStart; at++) {
    const word = INTENT.findAfter(text, at, figureStart);
    if (word === undefined) continue;
    if (found === undefined || word.value !== 'plan') found = word.value;
    at = word.end - 1;
  }
  return found;
}

/** Whether a clause says that its figure is already so: 已, 目前, 截至. */
export function isAlready(text: string, clauseStart: number, figureStart: number): boolean {
  return INTENT_AFTER_HEAD.test(text.slice(clauseStart, figureStart));
}
