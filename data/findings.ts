// What a check of the page against the record says of a claim, and of the page as a whole.
// The text decides, not how it was read: a figure differs only where its printed form does.

import { compare } from '../claims/arithmetic/rational.ts';
import { readStep } from '../claims/arithmetic/step.ts';
import type { Claim } from '../claims/claim.ts';
import { checkArithmetic, findIncomparable } from './check-arithmetic.ts';
import type { LoadedRecord } from './create-record.ts';
import type { Match } from './judge-match.ts';
import type { Finding, LinkedClaim, PageSummary } from './linked-claim.ts';
import type { Words } from './record.ts';
import { toFigure } from './to-stated.ts';

const NO_RECORD: Finding = { kind: 'no-record', record: null, why: null };

/**
 * Checks a claim against its anchor in the record. Not comparable is a claim as on record that the record's other figures
 * were filed to check and must not: real growth and a nominal level, points and percent, units that differ.
 * @param match the anchor it stands at, or null where the record has none
 */
export function checkClaim(claim: Claim, match: Match | null, record: LoadedRecord): Finding {
  if (match === null) return NO_RECORD;
  if (!match.isSameFigure) return toDifference(match, record, FIGURE_DIFFERS);
  if (match.isOtherBound) return toDifference(match, record, BOUND_DIFFERS);
  const { anchored } = match;
  const isValue = anchored.claim.role === 'value';
  const why = isValue ? findIncomparable(anchored.observation, record) : null;
  if (why) return { kind: 'not-comparable', record: null, why };
  const isAsWritten = isSameStep(claim, anchored.claim.anchor.exact);
  return {
    kind: isAsWritten ? 'agrees' : 'agrees-within-rounding',
    record: null,
    // Looked up when a card asks: a page's first frame needs only the kind.
    get why() {
      return isValue ? checkArithmetic(anchored.observation, record) : null;
    },
  };
}

/** Counts findings: "144 figures: 118 as on record, 0 differ, 26 without prior year". */
export function summarise(claims: readonly LinkedClaim[]): PageSummary {
  const kinds = new Map<Finding['kind'], string[]>();
  for (const { id, finding } of claims) {
    const ids = kinds.get(finding.kind) ?? [];
    ids.push(id);
    kinds.set(finding.kind, ids);
  }
  const idsOf = (kind: Finding['kind']) => kinds.get(kind) ?? [];
  const count = (kind: Finding['kind']) => idsOf(kind).length;
  return {
    figures: claims.length,
    agree: count('agrees') + count('agrees-within-rounding'),
    differ: count('differs'),
    notComparable: count('not-comparable'),
    noRecord: count('no-record'),
    get withoutPrior() {
      return claims.filter(isWithoutPrior).length;
    },
    differing: idsOf('differs'),
    incomparable: idsOf('not-comparable'),
  };
}

/** A result of the year, not a threshold and not a plan, that nothing of the year before stands beside. */
function isWithoutPrior({ claim, prior }: LinkedClaim): boolean {
  return claim.status === 'actual' && claim.role === 'value' && prior === null;
}

const FIGURE_DIFFERS: Words = { zh: '与存档不符', en: 'Differs from the record' };
const BOUND_DIFFERS: Words = {
  zh: '数字与存档相同,界限用词不符',
  en: 'Same number as on record, but bounded otherwise',
};

function toDifference({ anchored }: Match, record: LoadedRecord, why: Words): Finding {
  const source = record.sources.get(anchored.source);
  const printed = anchored.claim.anchor.exact;
  return { kind: 'differs', record: source ? { ...toFigure(anchored.figure), printed, source } : null, why };
}

/** Whether two printed forms of one value are written equally finely: 3.3万 is not 3.30万. */
function isSameStep(claim: Claim, printed: string): boolean {
  return claim.text === printed || compare(readStep(claim), readStep({ ...claim, text: printed })) === 0;
}
