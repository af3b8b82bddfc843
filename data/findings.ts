// What a check of the page against the record says of a claim, and of the page as a whole.
// The text decides, not how it was read: a figure differs only where its printed form does.

import { compare } from '../claims/arithmetic/rational.ts';
import { readStep } from '../claims/arithmetic/step.ts';
import type { Claim } from '../claims/claim.ts';
import { checkArithmetic } from './check-arithmetic.ts';
import type { LoadedRecord } from './create-record.ts';
import type { Match } from './judge-match.ts';
import type { Finding, LinkedClaim, PageSummary } from './linked-claim.ts';
import type { Words } from './record.ts';

const NO_RECORD: Finding = { kind: 'no-record', record: null, why: null };

/**
 * Checks a claim against its anchor in the record.
 * @param match the anchor it stands at, or null where the record has none
 */
export function checkClaim(claim: Claim, match: Match | null, record: LoadedRecord): Finding {
  if (match === null) return NO_RECORD;
  if (!match.isSameFigure) return toDifference(match, record, FIGURE_DIFFERS);
  if (match.isOtherBound) return toDifference(match, record, BOUND_DIFFERS);
  const { anchored } = match;
  const why = anchored.claim.role === 'value' ? checkArithmetic(anchored.observation, record) : null;
  const isAsWritten = isSameStep(claim, anchored.claim.anchor.exact);
  return { kind: isAsWritten ? 'agrees' : 'agrees-within-rounding', record: null, why };
}

/** Counts findings: "144 figures: 118 as on record, 0 differ, 26 without prior year". */
export function summarise(claims: readonly LinkedClaim[]): PageSummary {
  const count = (test: (linked: LinkedClaim) => boolean) => claims.filter(test).length;
  return {
    figures: claims.length,
    agree: count(({ finding }) => finding.kind === 'agrees' || finding.kind === 'agrees-within-rounding'),
    differ: count(({ finding }) => finding.kind === 'differs'),
    notComparable: count(({ finding }) => finding.kind === 'not-comparable'),
    noRecord: count(({ finding }) => finding.kind === 'no-record'),
    withoutPrior: count(
      ({ claim, prior }) => claim.status === 'actual' && claim.role === 'value' && prior === null,
    ),
  };
}

const FIGURE_DIFFERS: Words = { zh: '与存档不符', en: 'Differs from the record' };
const BOUND_DIFFERS: Words = {
  zh: '数字与存档相同,界限用词不符',
  en: 'Same number as on record, but bounded otherwise',
};

function toDifference({ anchored }: Match, record: LoadedRecord, why: Words): Finding {
  const source = record.sources.get(anchored.source);
  const printed = anchored.claim.anchor.exact;
  const { value, valueHigh, unit, bound, status, period } = anchored.figure;
  const high = valueHigh === undefined ? {} : { valueHigh };
  const figure = { value, ...high, unit, bound, status, period, printed };
  return { kind: 'differs', record: source ? { ...figure, source } : null, why };
}

/** Whether two printed forms of one value are written equally finely: 3.3万 is not 3.30万. */
function isSameStep(claim: Claim, printed: string): boolean {
  return claim.text === printed || compare(readStep(claim), readStep({ ...claim, text: printed })) === 0;
}
