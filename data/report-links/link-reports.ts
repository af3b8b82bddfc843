// Sets the figures of two reports side by side, or those of one report's review and plan. Candidates come from
// an index, so the cost grows with the text and not with its square; each figure gets at most one partner a relation.

import { compareIndicators } from '../../claims/indicator/compare-indicators.ts';
import { CandidateIndex, type Relate } from './candidate-index.ts';
import { isSamePlace, type LinkableClaim, type LinkableReport } from './read-linkable.ts';
import { findRelation, findRelationWithin } from './relation.ts';
import type { ReportLink } from './report-link.ts';
import { type Candidate, settleLinks } from './settle-links.ts';

/**
 * Links last year's report with this year's. Reports of two places have no links.
 * @returns links in the order of `b`
 */
export function linkReports(earlier: LinkableReport, later: LinkableReport): ReportLink[] {
  if (!isSamePlace(earlier.place, later.place)) return [];
  return link(earlier.claims, later.claims, findRelation);
}

/** Links the review of one report with its plan: what stands, with what is aimed at. */
export function linkWithinReport(report: LinkableReport): ReportLink[] {
  return link(report.claims, report.claims, findRelationWithin);
}

function link(from: readonly LinkableClaim[], to: readonly LinkableClaim[], relate: Relate): ReportLink[] {
  const index = new CandidateIndex(to);
  const candidates: Candidate[] = [];
  for (const a of from) {
    for (const [b, relation] of index.find(a, relate)) {
      const comparison = compareIndicators(a.reading, b.reading);
      if (comparison) candidates.push({ a, b, relation, comparison });
    }
  }
  return settleLinks(candidates).sort((x, y) => x.b.start - y.b.start || x.a.start - y.a.start);
}
