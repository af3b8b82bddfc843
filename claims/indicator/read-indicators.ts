// The indicators of all claims of a text: each from its subject and from what stands around it in its clause,
// so that a list's shared verb, 分别, 其中 and defining sizes are not lost.

import type { Claim } from '../claim.ts';
import type { Deed } from './deeds.ts';
import type { IndicatorReading } from './indicator.ts';
import { type PhraseSetting, readIndicator } from './read-indicator.ts';
import { shareSubjects } from './share-subjects.ts';

const CLAUSE_END = /[，,。；;！!？?\n]/g;
const MAX_CLAUSE = 60;

/**
 * Reads what each claim of a text measures, in the claims' order.
 * @param claims of `text`, in text order
 * @param area the area the report is of (省, 市, 县 …), "" where unknown
 */
export function readIndicators(text: string, claims: readonly Claim[], area = ''): IndicatorReading[] {
  const subjects = shareSubjects(text, claims);
  const readings: IndicatorReading[] = [];
  claims.forEach((claim, i) => {
    const before = text.slice(Math.max(0, claims[i - 1]?.end ?? 0, claim.start - MAX_CLAUSE), claim.start);
    const setting = readSetting(text, claims, i, before, readings[i - 1]);
    const sized = setting.sizes !== undefined ? readSizedPhrase(text, claims, i) : '';
    const phrase = sized || markExamples(subjects[i] ?? '', before);
    readings.push(readIndicator(phrase, claim, { ...setting, area }));
  });
  return readings;
}

function readSetting(
  text: string,
  claims: readonly Claim[],
  i: number,
  before: string,
  last: IndicatorReading | undefined,
): PhraseSetting {
  const clause = before.slice(findClauseStart(before));
  const setting: PhraseSetting = { clause };
  const sizes = findSizes(text, claims, i);
  if (sizes.length > 0) setting.sizes = sizes;
  if (last !== undefined && claims[i]?.kind !== 'share' && isListed(before))
    setting.deed = toShared(last.deed);
  if (last !== undefined && !/[。！？!?\n]/.test(before)) setting.repeats = last.core;
  if (last !== undefined && clause.startsWith('其中')) setting.continues = last.core;
  return setting;
}

/** 金彩花园、春风二村等11个老旧小区: puts back the 等 that stands before the figure, between examples and head. */
function markExamples(subject: string, before: string): string {
  const last = /(..)等$/.exec(before)?.[1];
  const at = last === undefined ? -1 : subject.lastIndexOf(last);
  return at < 0 ? subject : `${subject.slice(0, at + 2)}等${subject.slice(at + 2)}`;
}

/** A stock is said of each item by itself; a deed holds for the whole list. */
function toShared(deed: Deed | ''): Deed | '' {
  return deed === 'stock' ? '' : deed;
}

/** 新增停车泊位600个、公共充电桩200个: what stands between the two figures begins with a list's joint. */
function isListed(between: string): boolean {
  return /^(?:以上|左右|余|多|以内|的)?[、和与及]/.test(between) && findClauseStart(between) === 0;
}

function findClauseStart(text: string): number {
  let start = 0;
  for (const stop of text.matchAll(CLAUSE_END)) start = stop.index + 1;
  return start;
}

/** Thresholds that stand in the claim's own clause, before it or, where none do, right after it. */
function findSizes(text: string, claims: readonly Claim[], i: number): string[] {
  const sizes: string[] = [];
  const claim = claims[i];
  if (claim === undefined || claim.role === 'threshold') return sizes;
  let edge = claim.start;
  for (let k = i - 1; k >= 0; k--) {
    const other = claims[k];
    if (
      other === undefined ||
      other.role !== 'threshold' ||
      /[，,。；;、\n]/.test(text.slice(other.end, edge))
    )
      break;
    sizes.push(other.text);
    edge = other.start;
  }
  const next = claims[i + 1];
  if (
    sizes.length === 0 &&
    next?.role === 'threshold' &&
    !/[，,。；;、\n]/.test(text.slice(claim.end, next.start))
  )
    sizes.push(next.text);
  return sizes;
}

/** The phrase of a figure whose category a threshold defines, the threshold itself left out: 引进投资超…项目. */
function readSizedPhrase(text: string, claims: readonly Claim[], i: number): string {
  const claim = claims[i];
  if (claim === undefined) return '';
  let phrase = '';
  let end = claim.start;
  for (let k = i - 1; k >= -1; k--) {
    const other = claims[k];
    const from = Math.max(other?.end ?? 0, end - MAX_CLAUSE);
    const part = text.slice(from, end);
    const start = findClauseStart(part.replaceAll('、', ','));
    phrase = part.slice(start) + phrase;
    if (start > 0 || other === undefined || other.role !== 'threshold') break;
    end = other.start;
  }
  return phrase.replace(/投资额?|总投资|超过?|或|以上|级|不少于|不低于|达到?/g, '');
}
