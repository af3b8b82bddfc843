// What one line says of itself as a heading: its numbering style, its words,
// and whether it announces work done or work planned.

import type { Span } from './claim.ts';
import type { SectionOutlook } from './section.ts';

/** Numbering styles from outermost to innermost; `plain` is an unnumbered heading that names a review or a plan. */
export const HEADING_STYLES = ['plain', 'part', 'numeral', 'bracketed', 'arabic', 'lead'] as const;
export type HeadingStyle = (typeof HEADING_STYLES)[number];

export interface Heading extends Span {
  style: HeadingStyle;
  title: string;
  outlook: SectionOutlook;
  period: string;
}

const MAX_HEADING_CHARS = 48;
const MAX_PLAIN_CHARS = 36;
const MAX_LEAD_CHARS = 22;
const MAX_MARKED_LEAD_CHARS = 44;

const MARKERS: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', /^第[一二三四五六七八九十]{1,3}(?:部分|章)[、:：\s]*/],
  ['numeral', /^[一二三四五六七八九十]{1,3}、\s*/],
  ['bracketed', /^[(（][一二三四五六七八九十]{1,3}[)）]\s*[、.．]?\s*/],
  ['arabic', /^(?:[(（]\d{1,2}[)）]|\d{1,2}[、.．](?!\d))\s*/],
];
const LEAD_MARKER = /^(?:[—－–-]{1,3}|[一二三四五六七八九十]{1,2}是)\s*/;

const REVIEW =
  /回顾|回顧|(?:年度?|期间|年来|年來)(?:的)?(?:主要)?(?:工作|政府工作|施政工作)(?:情况|情況|总结|總結)?$|(?:工作|执行|完成)(?:总结|總結|情况|情況)$|过去[一五]年|過去[一五]年|取得的成[绩績就]/;
const PLAN =
  /施政(?:重点|重點|方针|方針|方向|纲要|綱要)|工作(?:方向|计划|計劃)|安排|部署|打算|主要(?:目标|目標|任务|任務)|重点(?:工作|任务)|重點(?:工作|任務)|工作(?:建议|建議|思路|重点|重點)|总体要求|總體要求|奋斗目标|今后五年|今後五年|未来五年|未來五年/;

/**
 * Reads a line as a heading, or as a paragraph that opens with a lead phrase.
 * @param line the line's text without its line end
 * @param offset where the line starts in the text
 * @returns the heading with offsets in the text, or undefined where the line is plain prose
 */
export function findHeading(line: string, offset: number): Heading | undefined {
  const words = line.trim();
  if (words === '') return undefined;
  const start = offset + line.indexOf(words);
  for (const [style, marker] of MARKERS) {
    const mark = marker.exec(words)?.[0];
    if (mark !== undefined) return findMarkedHeading(words, start, style, mark.length);
  }
  return findPlainHeading(words, start) ?? findLead(words, start);
}

function findMarkedHeading(
  words: string,
  start: number,
  style: HeadingStyle,
  markLength: number,
): Heading | undefined {
  const rest = words.slice(markLength);
  if (rest.length === 0) return undefined;
  if (rest.length <= MAX_HEADING_CHARS && !/[。;；]./.test(rest))
    return toHeading(style, rest, start + markLength);
  const title = openingSentence(rest, MAX_MARKED_LEAD_CHARS);
  return title === undefined ? undefined : toHeading(style, title, start + markLength);
}

function findPlainHeading(words: string, start: number): Heading | undefined {
  if (words.length > MAX_PLAIN_CHARS || /[。,,;；!！?？、]/.test(words)) return undefined;
  const outlook = readOutlook(words);
  return outlook === null ? undefined : toHeading('plain', words, start);
}

function findLead(words: string, start: number): Heading | undefined {
  const mark = LEAD_MARKER.exec(words)?.[0] ?? '';
  const rest = words.slice(mark.length);
  const title = openingSentence(rest, mark === '' ? MAX_LEAD_CHARS : MAX_MARKED_LEAD_CHARS);
  if (title === undefined || title.length === rest.length) return undefined;
  if (mark === '' && /[,，、:：]/.test(title)) return undefined;
  return toHeading('lead', title, start + mark.length);
}

/** The first sentence up to its full stop, where that comes within `maxChars`. */
function openingSentence(words: string, maxChars: number): string | undefined {
  const stop = words.slice(0, maxChars + 1).search(/[。!！?？]/);
  if (stop < 4 || words[stop] !== '。') return undefined;
  return words.slice(0, stop);
}

function toHeading(style: HeadingStyle, words: string, start: number): Heading {
  const title = words.replace(/[。:：]$/, '');
  const outlook = style === 'lead' ? null : readOutlook(title);
  return {
    style,
    title,
    start,
    end: start + title.length,
    outlook,
    period: style === 'lead' ? '' : readPeriod(title),
  };
}

function readOutlook(title: string): SectionOutlook {
  if (/回顾|回顧/.test(title)) return 'review';
  if (PLAN.test(title)) return 'plan';
  return REVIEW.test(title) ? 'review' : null;
}

// 十一五 began in 2006; each later plan five years after the one before.
const FIVE_YEAR_PLANS = '一二三四五六七八九';

const HAN_DIGITS = '〇一二三四五六七八九';

/** Years as headings print them, in one form: full-width, spaced (２０ ２４) and Chinese (二〇二四年) digits become plain ones. */
function toPlainYears(title: string): string {
  return title
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year.replace(/[○零]/g, '〇')].map((digit) => HAN_DIGITS.indexOf(digit)).join(''),
    )
    .replace(/(?<=\d)\s+(?=\d)/g, '');
}

/** The year ("2024"), span ("2021-2025") or five-year plan that a heading names. */
function readPeriod(heading: string): string {
  const title = toPlainYears(heading);
  const span = /((?:19|20)\d\d)年?\s*[-—–~～至到]{1,2}\s*((?:19|20)\d\d)/.exec(title);
  if (span) return `${span[1]}-${span[2]}`;
  const plan = /十([一二三四五六七八九])五/.exec(title)?.[1];
  if (plan !== undefined) {
    const first = 2001 + 5 * (FIVE_YEAR_PLANS.indexOf(plan) + 1);
    return `${first}-${first + 4}`;
  }
  return /((?:19|20)\d\d)\s*年/.exec(title)?.[1] ?? '';
}
