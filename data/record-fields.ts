// What the command line prints of the record beside a claim's own fields: plain values, the reasons
// in Chinese, sources as addresses.

import type { Comparison, FindingKind, LinkedClaim } from './linked-claim.ts';
import type { Comparability, Figure } from './record.ts';
import { toFigure } from './to-stated.ts';

/** A figure set beside a claim, as one JSON object. */
export interface LineFigure extends Omit<Figure, 'status'> {
  /** The formula and the interval where the figure was computed; null where a source prints it. */
  derived: { formula: string; low: number | null; high: number | null } | null;
  comparability: Comparability;
  why: string;
  source: string;
}

/** The fields of a claim line from `indicator` on. Of a claim that the record does not know, only the finding. */
export type RecordFields =
  | { finding: FindingKind }
  | {
      indicator: string;
      finding: FindingKind;
      prior: LineFigure | null;
      target: LineFigure | null;
      outcome: LineFigure | null;
      sections: string[];
    };

/** The record's part of a claim line; a claim's own fields come before it. */
export function toRecordFields(linked: LinkedClaim): RecordFields {
  const { indicator, finding, prior, target, outcome, sections } = linked;
  if (indicator === null) return { finding: finding.kind };
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
  const { derived, comparability, why, source } = comparison;
  const { status: _status, ...figure } = toFigure(comparison);
  return {
    ...figure,
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
