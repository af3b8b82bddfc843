// From two reports and the links between them to what became of the earlier one's plan. Only links given as the same
// are judged; a similar one is shown, and left open. A target without a link was not found again, which is all that
// can be said of it.

import type { Claim } from '../../claims/claim.ts';
import { linkReports } from '../report-links/link-reports.ts';
import { type LinkableClaim, readLinkable } from '../report-links/read-linkable.ts';
import type { ReportLink } from '../report-links/report-link.ts';
import { findShareOfTarget, judgeTarget } from './judge-target.ts';
import { type PlanPromise, type PromiseAccount, type PromiseSource, VERDICTS } from './plan-promise.ts';
import { createQuoter, type Quoter } from './quote-claim.ts';

/** A report whose text is at hand. */
export interface PromiseText extends PromiseSource {
  text: string;
}

/**
 * Judges the targets that one report set for the year the next one reviews.
 * @param links from `earlier` to `later`, where they are known already; rejected ones left out, confirmed ones as the same
 */
export function judgePromises(
  earlier: PromiseText,
  later: PromiseText,
  links?: readonly ReportLink[],
): PromiseAccount {
  const [before, after] = [readLinkable(earlier.text), readLinkable(later.text)];
  const found = links ?? linkReports(before, after);
  const outcomeOf = new Map(
    found.filter(({ relation }) => relation === 'target-outcome').map((link) => [link.a.start, link]),
  );
  const claimAt = new Map(after.claims.map(({ claim }) => [claim.start, claim]));
  const quoters = { target: createQuoter(earlier.text), outcome: createQuoter(later.text) };
  const { due, leftOut } = chooseDue(before.claims, earlier.period);
  const promises = due.map(({ claim, reading }) => {
    const link = outcomeOf.get(claim.start);
    return toPromise(claim, reading.phrase, link, link && claimAt.get(link.b.start), quoters);
  });
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as PromiseAccount['counts'];
  for (const { verdict } of promises) counts[verdict]++;
  return { earlier: toSource(earlier), later: toSource(later), promises, counts, leftOut };
}

/** The targets that fall due in the year planned, each once. */
function chooseDue(
  claims: readonly LinkableClaim[],
  period: string,
): { due: LinkableClaim[]; leftOut: PromiseAccount['leftOut'] } {
  const leftOut = { notDue: 0, repeated: 0, unnamed: 0 };
  const seen = new Set<string>();
  const due = claims.filter((each) => {
    if (each.claim.status !== 'target') return false;
    const why = findWhyNot(each, period, seen);
    if (why !== undefined) leftOut[why]++;
    return why === undefined;
  });
  return { due, leftOut };
}

/**
 * Why a target is not one promise more. 赤字1.62万亿元,比上年增加2700亿元 says one thing twice: the increase of what was
 * just aimed at as a level is the same promise.
 */
function findWhyNot({ claim, reading }: LinkableClaim, period: string, seen: Set<string>) {
  if (claim.period !== period) return 'notDue';
  if (reading.core === '') return 'unnamed';
  const level = JSON.stringify([reading.core, claim.unit]);
  if (claim.kind === 'change' && seen.has(level)) return 'repeated';
  const figure = JSON.stringify([reading.core, claim.unit, claim.value, claim.bound]);
  if (seen.has(figure)) return 'repeated';
  seen.add(figure);
  if (claim.kind === 'level') seen.add(level);
  return undefined;
}

function toPromise(
  target: Claim,
  name: string,
  link: ReportLink | undefined,
  outcome: Claim | undefined,
  quoters: { target: Quoter; outcome: Quoter },
): PlanPromise {
  const promise = { id: `at-${target.start}`, name, target: quoters.target(target) };
  if (link === undefined || outcome === undefined)
    return { ...promise, outcome: null, verdict: 'absent', reason: null, why: '', sharePercent: null };
  const isSame = link.comparability === 'same';
  const judged = isSame
    ? judgeTarget(outcome, target)
    : { verdict: 'open' as const, reason: 'similar' as const };
  return {
    ...promise,
    outcome: quoters.outcome(outcome),
    ...judged,
    why: link.why,
    sharePercent: isSame && target.kind === 'level' ? findShareOfTarget(outcome, target) : null,
  };
}

function toSource({ title, place, period, address, extent }: PromiseText): PromiseSource {
  return { title, place, period, address, extent };
}
