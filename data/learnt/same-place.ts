// Whether two reports are surely of one place. Figures of two places must never stand side by side, and there are a dozen
// districts named 新华区: so a bare name counts only on one site, and no name only within one series on one site.

import { foldVariants } from '../../claims/indicator/fold-variants.ts';
import { isSamePlace } from '../report-links/read-linkable.ts';
import type { LearntHead } from './learnt-report.ts';

/** What tells where a report is from. */
export type PlaceSigns = Pick<LearntHead, 'place' | 'isPlaceGiven' | 'address' | 'title'>;

/**
 * Whether two reports are of one place, beyond doubt.
 *
 * - the same name: where the person gave it, where there is one place of that name (a province, a city, a district
 *   with its city's name before it), or where nothing speaks of two sites
 * - one name is the other with its city's before it: on one site, or in a file that the person brought
 * - one stem with another rank (金坛市, 金坛区): on one site only; 吉安市 is never 吉安县
 * - one or neither names a place: one site, and one title but for year, place and extent
 */
export function isSurelySamePlace(a: PlaceSigns, b: PlaceSigns): boolean {
  const [placeA, placeB] = [foldVariants(a.place.trim()), foldVariants(b.place.trim())];
  if (placeA === '' || placeB === '') return isSameSite(a, b) && toSeries(a) === toSeries(b);
  if (placeA === placeB) return isWholeName(a, b) || !isOnTwoSites(a, b);
  if (liesIn(placeA, placeB) || liesIn(placeB, placeA)) return !isOnTwoSites(a, b);
  if (placeA.endsWith(placeB) || placeB.endsWith(placeA)) return false;
  return isSamePlace(placeA, placeB) && isSameSite(a, b) && !mayBothBe(placeA, placeB);
}

/** A city and the county of its name (吉安市, 吉安县), or the district in it (东营市, 东营市东营区), are there at one time. */
function mayBothBe(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return /市$/.test(a) ? /县$/.test(b) : /县$/.test(a) && /市$/.test(b);
}

/** Whether two reports carry one name, and that name tells the place from all others, or the person said it. */
export function isWholeName(a: PlaceSigns, b: PlaceSigns): boolean {
  const place = foldVariants(a.place.trim());
  if (place !== foldVariants(b.place.trim())) return false;
  return a.isPlaceGiven || b.isPlaceGiven || isOneOfItsName(place);
}

/** Whether one name is the other behind that of what it lies in: 城区 is not 新城区, and 安县 not 吉安县. */
function liesIn(whole: string, bare: string): boolean {
  const before = whole.slice(0, -bare.length);
  return whole.endsWith(bare) && (/[省市州盟区]$/.test(before) || /^.{2,3}$/.test(before));
}

/** 中国, a province, a city; a district or county with the name of what it lies in before it. 通州区 is none of these. */
function isOneOfItsName(place: string): boolean {
  return /^(?:中国|全国)$|[省市]$|自治[区州县]$|行政区$|.{2}[省市州盟区].{2,}$/.test(place);
}

function isSameSite(a: PlaceSigns, b: PlaceSigns): boolean {
  const site = toSite(a.address);
  return site !== null && site === toSite(b.address);
}

/** A file has no site that could be another. */
function isOnTwoSites(a: PlaceSigns, b: PlaceSigns): boolean {
  const [siteA, siteB] = [toSite(a.address), toSite(b.address)];
  return siteA !== null && siteB !== null && siteA !== siteB;
}

function toSite(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}

/** A title without its year, its place and how much of the report it heads. */
function toSeries({ title, place }: PlaceSigns): string {
  return title
    .normalize('NFKC')
    .replace(place.trim(), '')
    .replace(/(?:\d+|[○〇零一二三四五六七八九]{4})年?|[(][^)]*[)]|\s/g, '');
}
