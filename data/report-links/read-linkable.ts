// A text made ready for linking: its place, its claims, and what each claim measures.

import type { Claim } from '../../claims/claim.ts';
import type { IndicatorReading } from '../../claims/indicator/indicator.ts';
import { readIndicators } from '../../claims/indicator/read-indicators.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { type ReportReading, readReport } from '../../claims/read-report.ts';

export interface LinkableClaim {
  claim: Claim;
  reading: IndicatorReading;
}

export interface LinkableReport {
  /** The place as the report names it, "" where it names none. */
  place: string;
  /** The year it plans, "" where unknown. */
  period: string;
  claims: LinkableClaim[];
}

/** The State Council's report names no place: it is the country's. */
const STATE_COUNCIL = /国务院总理|我代表国务院/;
const HEAD_CHARS = 2000;

/**
 * Reads a report for linking.
 * @param claims of `text`, where they were read before
 */
export function readLinkable(text: string, claims: readonly Claim[] = readClaims(text)): LinkableReport {
  const report = readReport(text).report;
  const place = findPlace(text, report);
  const readings = readIndicators(text, claims, toArea(place) || findSpokenArea(text));
  const linkable: LinkableClaim[] = [];
  claims.forEach((claim, i) => {
    const reading = readings[i];
    if (reading === undefined || claim.role === 'threshold') return;
    linkable.push({ claim: settlePeriod(claim, report?.period ?? ''), reading });
  });
  return { place, period: report?.period ?? '', claims: linkable };
}

/** The place a report is of, as it names it; "" where it names none. */
export function findPlace(text: string, report: ReportReading | null): string {
  return report?.place || (STATE_COUNCIL.test(text.slice(0, HEAD_CHARS)) ? '中国' : '');
}

/** What the text leaves undated is of the year reviewed or the year planned. */
function settlePeriod(claim: Claim, planned: string): Claim {
  if (claim.period !== '' || planned === '') return claim;
  return { ...claim, period: claim.status === 'target' ? planned : String(Number(planned) - 1) };
}

/** The kind of area a place is, by its name's last letter: 常州市金坛区 is a 区, an autonomous region a 省. */
function toArea(place: string): string {
  if (/^(?:全国|中国)$/.test(place)) return '国';
  if (/自治区$/.test(place)) return '省';
  return /[省市县区州旗盟镇师国]$/.exec(place)?.[0] ?? '';
}

/** Where no place is named: the area that the text most often speaks of as a whole (全市). */
function findSpokenArea(text: string): string {
  const counts = new Map<string, number>();
  for (const [, area = ''] of text.matchAll(/全([国省市县区州旗盟镇])/g))
    counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Whether two reports may be of one place: names agree in part (金坛区, 常州市金坛区), or one names none. 吉林省 is not 吉林市. */
export function isSamePlace(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  if (PROVINCE.test(a) !== PROVINCE.test(b)) return false;
  const [stemA, stemB] = [toStem(a), toStem(b)];
  return stemA.endsWith(stemB) || stemB.endsWith(stemA);
}

const PROVINCE = /(?:省|自治区)$/;

/** Without the word for its rank: a county may have become a district. */
function toStem(place: string): string {
  return place.replace(/(?:自治)?(?:省|市|县|区|州|旗|盟|镇)$/, '');
}
