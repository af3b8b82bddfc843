// The indicators of all claims of a text: each from its subject and from what stands around it in its clause,
// so that a list's shared verb, 分别, 其中 and defining sizes are not lost.

import type { Claim } from '../claim.ts';
import type { Deed } from './deeds.ts';
import { findSizes, readSizedPhrase } from './find-sizes.ts';
import { foldVariants } from './fold-variants.ts';
import type { IndicatorReading } from './indicator.ts';
import { toMeasureUnit, toUnitGroup } from './measure-unit.ts';
import { type PhraseSetting, readIndicator } from './read-indicator.ts';
import { shareSubjects } from './share-subjects.ts';

const CLAUSE_END = /[，,。；;！!？?\n]/g;
const MAX_CLAUSE = 60;
/** How many figures back a figure without a name may go on with. */
const FARTHEST_KIN = 4;

/**
 * Reads what each claim of a text measures, in the claims' order.
 * @param claims of `printed`, in text order
 * @param area the area the report is of (省, 市, 县 …), "" where unknown
 */
export function readIndicators(printed: string, claims: readonly Claim[], area = ''): IndicatorReading[] {
  const text = foldVariants(printed);
  const subjects = shareSubjects(text, claims);
  const readings: IndicatorReading[] = [];
  claims.forEach((claim, i) => {
    const lastAt = findLastValue(claims, i);
    const before = text.slice(Math.max(claims[lastAt]?.end ?? 0, claim.start - MAX_CLAUSE), claim.start);
    const sizes = findSizes(text, claims, i);
    const phrase = sizes.length > 0 ? readSizedPhrase(text, claims, i) : '';
    readings.push(
      readIndicator(phrase || markExamples(subjects[i] ?? '', before), claim, {
        ...readSurroundings(text, claims, i, before, readings, lastAt),
        sizes,
        area,
      }),
    );
  });
  return readings;
}

/** The figure before that states something; sizes between only define what this one counts. */
function findLastValue(claims: readonly Claim[], i: number): number {
  let last = i - 1;
  while (claims[last]?.role === 'threshold' && i - last <= FARTHEST_KIN) last--;
  return last;
}

/** What the clause, the list and the sentence say beside the claim's own phrase. */
function readSurroundings(
  text: string,
  claims: readonly Claim[],
  i: number,
  before: string,
  readings: readonly IndicatorReading[],
  lastAt: number,
): PhraseSetting {
  const clause = before.slice(findClauseStart(before));
  const setting: PhraseSetting = { clause, isPart: clause.startsWith('其中') };
  const last = readings[lastAt];
  if (last === undefined || /[。！？!?\n]/.test(before)) return setting;
  setting.last = last;
  setting.kin = findKin(text, claims, i, readings) ?? last;
  if (claims[i]?.kind !== 'share' && isListed(before)) setting.deed = toShared(last.deed);
  return setting;
}

/** The nearest figure before in the sentence that counts in units of the same kind. */
function findKin(
  text: string,
  claims: readonly Claim[],
  i: number,
  readings: readonly IndicatorReading[],
): IndicatorReading | undefined {
  const group = toUnitGroup(toMeasureUnit(claims[i]?.unit ?? ''));
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST_KIN); k--) {
    const [reading, claim, next] = [readings[k], claims[k], claims[k + 1]];
    if (reading === undefined || claim === undefined || next === undefined) return undefined;
    if (/[。！？!?\n]/.test(text.slice(claim.end, next.start))) return undefined;
    if (claim.role === 'value' && toUnitGroup(reading.unit) === group) return reading;
  }
  return undefined;
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
