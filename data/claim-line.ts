// What the command line prints of the record beside a claim: plain values, the reasons in Chinese,
// sources as addresses.

import type { Comparison, FindingKind, LinkedClaim } from './linked-claim.ts';
import type { Comparability, Figure } from './record.ts';

/** A figure set beside a claim, as one JSON object. */
export interface LineFigure extends Omit<Figure, 'status'> {
  /** The formula and the interval where the figure was computed; null where a source prints it. */
  derived: { formula: string; low: number | null; high: number | null } | null;
  comparability: Comparability;
  why: string;
  source: string;
}

/** The fields of a claim line from `indicator` on. Where the record does not know the claim, only the first two. */
export type ClaimLine =
  | { indicator: null; finding: FindingKind }
  | {
      indicator: string;
      finding: FindingKind;
      prior: LineFigure | null;
      target: LineFigure | null;
      outcome: LineFigure | null;
      sections: string[];
    };

/** The record's part of a claim line; a claim's own fields come before it. */
export function toClaimLine(linked: LinkedClaim): ClaimLine {
  const { indicator, finding, prior, target, outcome, sections } = linked;
  if (indicator === null) return { indicator, finding: finding.kind };
  return {
    indicator: indicator.id,
    finding: finding.kind,
    prior: toLineFigure(prior),
    target: toLineFigure(target),
    outcome: toLineFigure(outcome),
    sections: sections.map(({ title }) => title),
  };
}

function toLineFigure(comparison: Comparison | null): LineFigure | null {
  if (comparison === null) return null;
  const { value, valueHigh, unit, bound, period, derived, comparability, why, source } = comparison;
  return {
    value,
    ...(valueHigh === undefined ? {} : { valueHigh }),
    unit,
    bound,
    period,
    derived: derived && { formula: derived.formula, low: finite(derived.low), high: finite(derived.high) },
    comparability,
    why: why.zh,
    source: source.url,
  };
}

/** JSON has no infinities: an end that is not known is null. */
function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
