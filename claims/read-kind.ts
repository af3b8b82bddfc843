// Level, change, share, rank or streak; and for a change, which way it goes.

import type { Direction, Kind } from './claim.ts';
import { CHANGES_AFTER, CHANGES_BEFORE } from './lexicon/changes.ts';
import type { Quantity } from './read-quantity.ts';
import { isStreak } from './rules/calendar.ts';
import { isOrdinal, isTop } from './rules/ordinals.ts';
import { ratioTerms } from './rules/ratios.ts';
import { isDoubling } from './to-figure.ts';

export interface KindReading {
  kind: Kind;
  direction?: Direction;
  /** Where the words of change before the figure begin. */
  start: number;
}

/** Offsets in clean text. */
export interface KindPlace {
  clauseStart: number;
  /** Where the clause or the figure before ends. */
  from: number;
  /** Where the words that bound the figure begin and end. */
  lead: number;
  after: number;
}

const MAX_WORDS = 6;
const RATE_REACH = 10;
const OBJECT_REACH = 18;
const COMPARISON_REACH = 24;
const FROM_REACH = 16;

/**
 * Reads the kind of a figure.
 * @param place where its clause and the words around it stand
 */
export function readKind(text: string, q: Quantity, place: KindPlace): KindReading {
  const { clauseStart, from, lead, after } = place;
  if (isStreak(text, q)) return { kind: 'streak', start: q.start };
  if (isPlace(text, q)) return { kind: 'rank', start: q.start };
  const change = readChangeBefore(text, q, clauseStart) ?? readChangeAfter(text, q, after);
  if (change !== undefined) return change;
  if (isDoubling(text, q)) return { kind: 'change', direction: 'up', start: q.start };
  if (q.family === 'points') return readDifference(text, q, clauseStart);
  const ofObject = readChangeOfObject(text, q, from, lead);
  if (ofObject !== undefined) return ofObject;
  const share = q.family === 'ratio' || q.numeral.fraction || ratioTerms(text, q) > 2;
  return { kind: share ? 'share' : 'level', start: q.start };
}

function isPlace(text: string, q: Quantity): boolean {
  return isOrdinal(text, q) || isTop(text, q);
}

function readChangeBefore(text: string, q: Quantity, clauseStart: number): KindReading | undefined {
  let at = q.start;
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = CHANGES_BEFORE.findBefore(text, at, clauseStart);
    if (word === undefined || word.value === 'stop') return undefined;
    at = word.start;
    if (word.value === 'filler') continue;
    if (word.value === 'level') return readRate(text, q, clauseStart, at);
    if (isComparative(text, word.start, word.end) && !isCompared(text, q, word.start, clauseStart))
      return undefined;
    return word.value === 'both'
      ? { kind: 'change', start: at }
      : { kind: 'change', direction: word.value, start: at };
  }
  return undefined;
}

/** 增速回落至5%, 降幅收窄至1.6%: the rate of a change, not a level. */
function readRate(text: string, q: Quantity, clauseStart: number, at: number): KindReading | undefined {
  if (q.family !== 'ratio') return undefined;
  const rate = /(增速|增幅|涨幅|增长率|增长速度)|(降幅|跌幅|减幅)/.exec(
    text.slice(Math.max(clauseStart, at - RATE_REACH), at),
  );
  if (rate === null) return undefined;
  return { kind: 'change', direction: rate[1] === undefined ? 'down' : 'up', start: at };
}

/** 减少农村贫困人口1000万人: the verb of change stands before what it changes. */
function readChangeOfObject(
  text: string,
  q: Quantity,
  from: number,
  leadStart: number,
): KindReading | undefined {
  if (/[达到至为]$/.test(text.slice(Math.max(from, leadStart - 1), q.start))) return undefined;
  const words = text.slice(Math.max(from, leadStart - OBJECT_REACH), leadStart);
  const verb =
    /(?<![新])(?:(增加|提高|上调|多增)|(减少|降低|减轻|压减|下调|缩减|压缩|精简))(?!了?[到至]|值|项目)[^,、;:()达到至为占比率]{2,14}$/.exec(
      words,
    );
  if (verb === null) return undefined;
  return { kind: 'change', direction: verb[1] === undefined ? 'down' : 'up', start: q.start };
}

/** 低于年度目标0.4个百分点, 比全市平均高1.5个百分点: which way a difference in points goes. */
function readDifference(text: string, q: Quantity, clauseStart: number): KindReading {
  const words = text.slice(Math.max(clauseStart, q.start - COMPARISON_REACH), q.start);
  if (/高于|高出|快于|优于|领先|超出|超过|增长|上升/.test(words))
    return { kind: 'change', direction: 'up', start: q.start };
  if (/低于|落后|慢于|下降|少于/.test(words)) return { kind: 'change', direction: 'down', start: q.start };
  return { kind: 'change', start: q.start };
}

/** 高4.2个百分点: the bare adjective is a change only where a comparison or points say so. */
function isComparative(text: string, start: number, end: number): boolean {
  return end - start === 1 && '高低多少快慢'.includes(text.charAt(start));
}

function isCompared(text: string, q: Quantity, at: number, clauseStart: number): boolean {
  if (q.family === 'points') return true;
  return /[比较]/.test(text.slice(Math.max(clauseStart, at - COMPARISON_REACH), at));
}

function readChangeAfter(text: string, q: Quantity, after: number): KindReading | undefined {
  if (q.family !== 'ratio' && q.family !== 'times') return undefined;
  const word = CHANGES_AFTER.findAfter(text, after);
  if (word === undefined || (word.value !== 'up' && word.value !== 'down')) return undefined;
  return { kind: 'change', direction: word.value, start: q.start };
}

/** 由55元提高到70元, 从2.1%提高到2.3%: the figure is where a change starts from. */
export function isStartingValue(text: string, q: Quantity, clauseStart: number): boolean {
  const ofRatio = text[q.start - 1] === ':';
  const before = text.slice(Math.max(ofRatio ? 0 : clauseStart, q.start - FROM_REACH), q.start);
  if (!/[由从](?!事|严|业|量|紧|而|容|速|优|此|根|快)(?:\d{4}年)?[^\d,]*(?:[\d.]+:)*$/.test(before))
    return false;
  return GOES_ON.test(
    text
      .slice(q.end, q.end + 36)
      .replace(LISTED, '')
      .slice(0, 18),
  );
}

/** What stands between the first of several starting values and the verb: 从26681元、7821元增加到, 由9:45:46调整为. */
const LISTED = /^(?:(?::|[、和])[\d.,]+[十百千万亿]*[元个家户人项%]{0,2})+/;
const GOES_ON =
  /^[^,。;\d]{0,10}?(?:增|提[高升至到]|上[升调涨移]|下[降调]|降|减|扩|压|缩|回|发展|调整|变|拓展|前移|[到至])/;
