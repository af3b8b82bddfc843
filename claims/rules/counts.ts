// Small or bare Chinese numerals: 一个, 三大, 两个维护, 百姓, 万元GDP能耗 are words; 十余家, 百亿元, 新增两家 are figures.

import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon/bounds.ts';
import { CHANGES_BEFORE } from '../lexicon/changes.ts';
import { CLASS, isHan } from '../lexicon/characters.ts';
import { COUNT_BEFORE, PHRASE_AFTER, VALUE_BEFORE } from '../lexicon/counting-words.ts';
import { NAME_AFTER } from '../lexicon/names.ts';
import { WORTH_BEFORE } from '../lexicon/time-words.ts';
import type { Quantity } from '../read-quantity.ts';
import { isStreak } from './calendar.ts';
import { isOrdinal, isTop } from './ordinals.ts';
import { isRatioPart } from './ratios.ts';

const STOPS = ',。;、)”\n';

/** A number without a unit that nothing says to be a value: 2049目标, 310国道, 各位代表1. */
export function isBareNumber(text: string, q: Quantity): boolean {
  if (
    q.family !== 'bare' ||
    q.numeral.fraction ||
    isRatioPart(text, q) ||
    isOrdinal(text, q) ||
    isTop(text, q)
  )
    return false;
  if (isNumeral(text.charCodeAt(q.end)) || (q.numeral.vague && !q.numeral.arabic)) return true;
  if (q.numeral.multiplied && !q.numeral.bare) return false;
  if (q.numeral.bare) return !isBounded(text, q) && !isScaleName(text, q);
  if (!q.numeral.arabic) return true;
  if (NAME_AFTER.findAfter(text, q.end)) return true;
  const asserted =
    VALUE_BEFORE.findBefore(text, q.start) !== undefined || isBounded(text, q) || isDifference(text, q);
  return !asserted || !(isStop(text, q.end) || CLOSING.test(text.slice(q.end, q.end + 4)));
}

/** 城乡收入比缩小0.05: a decimal after a word of change. */
function isDifference(text: string, q: Quantity): boolean {
  if (Number.isInteger(q.value)) return false;
  const word = CHANGES_BEFORE.findBefore(text, q.start)?.value;
  return word === 'up' || word === 'down';
}

function isNumeral(code: number): boolean {
  return (CLASS[code] ?? 0) !== 0;
}

/** A bound, or the verb by which a value goes on to another (由2.31缩小到2.24). */
const CLOSING =
  /^(?:以[上下内]|左右|上下|缩小|提高|提升|下降|上升|增[加至长到]|减少|降[至到低]|扩大|调整|回[落升])/;

/** 千亿级, 百亿产业: a size that names a class. */
function isScaleName(text: string, q: Quantity): boolean {
  return (
    q.value >= 1e9 && /^(?:级|产业|企业|集群|园区|镇|县|区|规模|板块|能级)/.test(text.slice(q.end, q.end + 2))
  );
}

function isStop(text: string, at: number): boolean {
  return at >= text.length || STOPS.includes(text.charAt(at));
}

function isBounded(text: string, q: Quantity): boolean {
  const before = BOUNDS_BEFORE.findBefore(text, q.start)?.value;
  if (before !== undefined && before !== 'none' && before !== 'filler') return true;
  const after = BOUNDS_AFTER.findAfter(text, q.end)?.value;
  return after !== undefined && after !== 'none';
}

/** 百家争鸣, 万亩良田, 万元GDP能耗: a multiplier without a coefficient counts only where a bound or its size says so. */
export function isBareMultiplier(text: string, q: Quantity): boolean {
  if (!q.numeral.bare || q.numeral.vague || q.over || q.family === 'bare') return false;
  if (q.numeral.perHundred !== '' || q.numeral.fraction) return false;
  if (/[每百千]$/.test(text.slice(q.start - 1, q.start))) return true;
  if (NAMED_DEED.test(text.slice(q.end, q.end + 14)) && !isBounded(text, q)) return true;
  if (q.family === 'money' && q.value >= 1e6) return false;
  if (q.value >= 1e6 && q.numeral.end - q.numeral.start > 1) return false;
  return !isBounded(text, q);
}

/** 千亿斤粮食产能提升行动: a size within the name of a deed. */
const NAMED_DEED = /^[^,。;、:\d项企集]{0,10}(?:行动|工程|计划|规划)/;

/** Chinese numerals beyond this are figures, not words. */
const LARGEST_SMALL = 20;

/** 一个, 两个维护, 三项工作: a small Chinese count that no figure's words surround. */
export function isSmallCount(text: string, q: Quantity): boolean {
  const { numeral } = q;
  if (numeral.arabic || numeral.bare || numeral.fraction || numeral.perHundred !== '') return false;
  if (isOrdinal(text, q) || isTop(text, q) || isStreak(text, q)) return false;
  if (numeral.multiplied && !(numeral.vague && q.family === 'bare')) return false;
  if (q.family === 'times' && text[q.unitStart] === '番')
    return !/翻/.test(text.slice(Math.max(0, q.start - 3), q.end));
  if (q.family === 'points' || q.family === 'times') return false;
  if (q.value > LARGEST_SMALL && PHRASE_AFTER.findAfter(text, q.end) === undefined) return false;
  return isWordLike(text, q);
}

function isWordLike(text: string, q: Quantity): boolean {
  switch (q.family) {
    case 'measure':
      if (q.value === 1) return !isBounded(text, q);
      return q.unitEnd - q.unitStart === 1 && !countsSomething(text, q);
    case 'ratio':
      return isWordOfTenths(text, q);
    case 'time':
      return q.value === 1 || WORTH_BEFORE.findBefore(text, q.start) === undefined;
    case 'age':
    case 'money':
      return q.value === 1;
    default:
      if (q.value === 1) return !ONE_NEW.test(text.slice(Math.max(0, q.start - 2), q.start));
      if (PHRASE_AFTER.findAfter(text, q.end)) return true;
      return !q.over && !q.numeral.vague && !countsSomething(text, q);
  }
}

/** 新增一家 counts, 打造一个 does not. */
const ONE_NEW = /(?:新增|增加|减少|达到|各|共)$/;

const PLAIN_MEASURES = new Set([...'个家项条座处件所户人名场次台套辆部张支只起宗亩']);
const NAME_SUFFIXES = '期村层组队班站校园馆店镇乡县';

function countsSomething(text: string, q: Quantity): boolean {
  if (NAME_SUFFIXES.includes(text.charAt(q.unitStart))) return false;
  if (COUNT_BEFORE.findBefore(text, q.start)) return true;
  // 华城四村, 二期: only a plain measure word counts what stands before it.
  const plain = PLAIN_MEASURES.has(text.slice(q.unitStart, q.unitEnd));
  return plain && isHan(text.charCodeAt(q.start - 1)) && isStop(text, q.end) && text[q.end] !== '、';
}

/** 一成不变 and 三成 alike begin with a numeral and 成: a share needs a bound, a stop or a verb of change. */
function isWordOfTenths(text: string, q: Quantity): boolean {
  if (!text.slice(q.unitStart, q.unitEnd).startsWith('成') || isBounded(text, q)) return false;
  if (q.value === 1 && q.unitEnd - q.unitStart === 1) return true;
  if (isStop(text, q.end) || '多的和与'.includes(text.charAt(q.end))) return false;
  return CHANGES_BEFORE.findBefore(text, q.start) === undefined;
}

/** 每千人, 每百户, 每万元: what a rate is per. */
export function isDenominator(text: string, q: Quantity): boolean {
  return text[q.start - 1] === '每' || (text[q.start - 1] === '/' && q.start > 1);
}
