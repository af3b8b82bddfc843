// From a page's claims to all that is known of them: which report the page is, which of its claims
// each one is, what it is set beside, and whether it still says what the record has.

import type { Claim } from '../claims/claim.ts';
import { type ReportReading, readReport } from '../claims/read-report.ts';
import { readSections } from '../claims/read-sections.ts';
import type { LoadedRecord } from './create-record.ts';
import { summarise } from './findings.ts';
import type { Match } from './judge-match.ts';
import { linkAnchors } from './link-anchors.ts';
import { readSites } from './link-context.ts';
import type { Anchored, AnchorIndex } from './link-index.ts';
import { findReport } from './link-report.ts';
import { createSectionFinder, type SectionFinder } from './link-sections.ts';
import type { LinkedClaim, LinkedPage } from './linked-claim.ts';
import { type Known, toKnown, toLinkedClaim, toUnknownClaim } from './to-linked-claim.ts';

export interface LinkOptions {
  /** The page as a report, where it was read already; else it is read here. */
  reading?: ReportReading | null;
}

/**
 * Links the claims of a page to the record.
 * @param text the page's text, in whose offsets the claims stand
 * @param claims in text order
 */
export function linkClaims(
  text: string,
  claims: readonly Claim[],
  record: LoadedRecord,
  options: LinkOptions = {},
): LinkedPage {
  const reading = options.reading === undefined ? readReport(text).report : options.reading;
  const sites = readSites(text, claims);
  const index = findReport(sites, record, reading);
  if (index === undefined) {
    const unknown = claims.map((claim) => toUnknownClaim(toPlaceId(claim), claim, record));
    return { report: null, claims: unknown, missing: [], summary: summarise(unknown) };
  }
  const matches = linkAnchors(text, sites, index);
  const linked = linkAll(
    claims,
    matches,
    record,
    createSectionFinder(text, index.report, reading?.sections ?? readSections(text)),
  );
  return {
    report: index.report,
    claims: linked,
    missing: findMissing(index, matches),
    summary: summarise(linked),
  };
}

function linkAll(
  claims: readonly Claim[],
  matches: readonly (Match | null)[],
  record: LoadedRecord,
  findSection: SectionFinder,
): LinkedClaim[] {
  const ids = toIds(claims, matches);
  const claimOf = findStating(matches, ids);
  const known = new Map<Anchored, Known>();
  return claims.map((claim, at) => {
    const match = matches[at];
    const id = ids[at] ?? toPlaceId(claim);
    if (!match) return toUnknownClaim(id, claim, record);
    const { anchored } = match;
    const about = known.get(anchored) ?? toKnown(anchored, record, claimOf, findSection);
    known.set(anchored, about);
    return toLinkedClaim(id, claim, match, about, record);
  });
}

/** Which claim of the page states an observation: the first that is it. */
function findStating(matches: readonly (Match | null)[], ids: readonly string[]) {
  const stating = new Map<string, string>();
  matches.forEach((match, at) => {
    const id = ids[at];
    if (match?.anchored.claim.role !== 'value' || id === undefined) return;
    if (!stating.has(match.anchored.observation.id)) stating.set(match.anchored.observation.id, id);
  });
  return (observation: string) => stating.get(observation) ?? null;
}

/** The record's id at the first claim it is met at, then numbered; else made from where the claim stands. */
function toIds(claims: readonly Claim[], matches: readonly (Match | null)[]): string[] {
  const used = new Map<string, number>();
  return claims.map((claim, at) => {
    const known = matches[at]?.anchored.claim.id;
    if (known === undefined) return toPlaceId(claim);
    const count = (used.get(known) ?? 0) + 1;
    used.set(known, count);
    return count === 1 ? known : `${known}~${count}`;
  });
}

function toPlaceId({ start }: Claim): string {
  return `at-${start}`;
}

function findMissing({ report }: AnchorIndex, matches: readonly (Match | null)[]) {
  const met = new Set(matches.map((match) => match?.anchored.claim.id));
  return report.claims.filter((claim) => !met.has(claim.id));
}
