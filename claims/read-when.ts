// Words of time and intent: what they point at, given the year that the report is given in.

import { ALREADY, FORECAST, INTENT, type Intent, TIME_WORDS, type TimeWord } from './lexicon/plans.ts';
import type { Section } from './section.ts';

/** A word of time met on the way through the text. */
export interface TimeMark {
  start: number;
  end: number;
  word: TimeWord;
  /** The year or years it names by itself; "" where it depends on the report's year. */
  period: string;
}

const PLAN_YEARS = 5;
const HEAD_CHARS = 600;
const LATE_MONTH = 10;

/**
 * The year that a report is given in and whose work it plans: from its headings, its title, or the date in its head.
 * A report given in the last months of a year plans the next one. 0 where the text does not say.
 */
export function readPlanYear(text: string, sections: readonly Section[]): number {
  const dated = sections.filter((section) => /^\d{4}$/.test(section.period));
  const planned = dated.find((section) => section.outlook === 'plan');
  if (planned !== undefined) return Number(planned.period);
  const reviewed = dated.find((section) => section.outlook === 'review');
  if (reviewed !== undefined) return Number(reviewed.period) + 1;
  const head = text.slice(0, HEAD_CHARS);
  const bulletin = /((?:19|20)\d\d)年[^\n。,]{0,24}(?:公报|统计)/.exec(head);
  if (bulletin !== null) return Number(bulletin[1]) + 1;
  const titled = /((?:19|20)\d\d)年[^\n。,]{0,16}政府工作报告/.exec(head);
  if (titled !== null) return Number(titled[1]);
  const day = /((?:19|20)\d\d)[年.-](\d{1,2})[月.-]\d{1,2}/.exec(head);
  return day === null ? 0 : Number(day[1]) + (Number(day[2]) >= LATE_MONTH ? 1 : 0);
}

const HAN_YEAR =
  /[一二]([零一二三四五六七八九]{3})年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/;
/** The year that the date in a report's head gives; 0 where there is none. */
export function readGivenYear(text: string): number {
  const head = text.slice(0, HEAD_CHARS);
  const day = /((?:19|20)\d\d)[年.-]\d{1,2}[月.-]\d{1,2}/.exec(head);
  if (day !== null) return Number(day[1]);
  const han = HAN_YEAR.exec(head)?.[0].slice(0, 4) ?? '';
  return Number([...han].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join(''));
}

/** The period a mark stands for; "" where it cannot be told. `review`: it stands in a review of the year before. */
export function toPeriod(mark: TimeMark, plan: number, review: boolean, given: number): string {
  if (mark.period !== '') return mark.period;
  if (plan === 0) return '';
  switch (mark.word) {
    case 'last-year':
    case 'present':
      return String(plan - 1);
    case 'this-year':
      return String(review ? plan - 1 : plan);
    case 'next-year':
      // In a plan given late in the year before, 明年 is the year planned.
      return String(review || given === plan - 1 ? plan : plan + 1);
    case 'past-five':
      return `${plan - PLAN_YEARS}-${plan - 1}`;
    case 'next-five':
      return `${plan}-${plan + PLAN_YEARS - 1}`;
    case 'next-three':
      return `${plan}-${plan + 2}`;
    case 'past-ten':
      return `${plan - 2 * PLAN_YEARS}-${plan - 1}`;
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

const COMPARING = /(?:[比较同超]|高于|快于|低于|多于|少于|相当于|恢复[到至]|相比|对比|优于|好于)$/;
/** “十四五”时期 is a time, “十四五”规划 and “十四五”开局之年 are names. */
const PLAN_AS_TIME = /^”?(?:时期|期间|以来|期末|末|累计|年均|前|后|五年|[,，])/;
const STARTING = /(?:[由从自])$/;

/** How a word of time is used: to date figures, as what they are compared with, or as where a change starts or ends. */
export function readTimeUse(text: string, mark: TimeMark): 'dates' | 'compares' | 'starts' | 'ends' {
  const start = text[mark.start - 1] === '“' ? mark.start - 1 : mark.start;
  const before = text.slice(Math.max(0, start - 3), start);
  if (
    mark.word === 'span' &&
    text[mark.start] === '十' &&
    !PLAN_AS_TIME.test(text.slice(mark.end, mark.end + 4))
  )
    return 'compares';
  if (COMPARING.test(before)) return 'compares';
  if (STARTING.test(before)) return 'starts';
  if (/[加高升长降少大小][到至]$/.test(before) && text[mark.end] === '的') return 'ends';
  const times = before.endsWith('是') || before.endsWith('为');
  return times &&
    /^”?(?:年|[期]?末|底|时期|期间)?的[\d.一两三四五六七八九十]+倍/.test(text.slice(mark.end, mark.end + 12))
    ? 'compares'
    : 'dates';
}

/** The strongest intent stated between two places; undefined where none is. */
export function readIntent(text: string, start: number, end: number): Intent | undefined {
  let found: Intent | undefined;
  for (let at = start; at < end; at++) {
    const word = INTENT.findAfter(text, at, end);
    if (word === undefined) continue;
    at = word.end - 1;
    if (word.value === 'none') continue;
    if (found === undefined || word.value === 'ensure' || word.value === 'strive' || found === 'weak')
      found = word.value;
  }
  return found;
}

/** Whether words say that their figure is already so: 已, 目前, 我国有. */
export function isAlready(words: string): boolean {
  return ALREADY.test(words);
}

/** Whether words say that their figure is foreseen: 预计, 力争. */
export function isForecast(words: string): boolean {
  return FORECAST.test(words);
}
