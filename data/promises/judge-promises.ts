// From last year's targets, and the claims of this year's report that linking set beside them, to what became of each.
// Only what measures the same is judged; a similar pair is shown and left open, unless the person said that it may be
// weighed. A target without a partner was not found again, which is all that can be said of it.

import { readClauseParts } from '../citations/clause.ts';
import type { ReportDocument } from '../documents/report-document.ts';
import type { LearntBeside, LearntFigure, LearntPromise } from '../learnt/learnt-beside.ts';
import type { LinkedClaim } from '../linked-claim.ts';
import { toFigure } from '../to-stated.ts';
import { findShareOfTarget, judgeTarget } from './judge-target.ts';
import { type PlanPromise, type PromiseAccount, type PromiseFigure, VERDICTS } from './plan-promise.ts';

/** What is needed of the report at hand. */
export type PromiseDocument = Pick<ReportDocument, 'title' | 'text' | 'claims' | 'address'>;

const ABSTRACT = /摘要|摘登|节选|節選|节录/;

/** Judges last year's targets by the report at hand; null where no report of the year before is learnt. */
export function judgePromises(beside: LearntBeside, page: PromiseDocument): PromiseAccount | null {
  if (beside.earlier === null) return null;
  const byId = new Map(page.claims.map((each) => [each.id, each]));
  const { chosen, leftOut } = chooseOnce(beside.promises);
  const promises = chosen.map((promise) => {
    const linked = promise.claim === null ? undefined : byId.get(promise.claim);
    return toPromise(promise, linked && toOutcome(linked, page));
  });
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as PromiseAccount['counts'];
  for (const { verdict } of promises) counts[verdict]++;
  const { name, period } = beside.earlier;
  return { earlier: name, period, isAbstract: ABSTRACT.test(page.title), promises, counts, leftOut };
}

/** Each target once: those that were found again go before their repetitions that were not. */
function chooseOnce(promises: readonly LearntPromise[]) {
  const leftOut = { repeated: 0, unnamed: 0 };
  const found = new Set(promises.filter(({ claim }) => claim !== null).map(toFigureKey));
  const seen = new Set<string>();
  const chosen = promises.filter((promise) => {
    const why = findWhyNot(promise, found, seen);
    if (why !== undefined) leftOut[why]++;
    return why === undefined;
  });
  return { chosen, leftOut };
}

/**
 * Why a target is not one promise more. 赤字1.62万亿元,比上年增加2700亿元 says one thing twice: the increase of what was
 * just aimed at as a level is the same promise.
 */
function findWhyNot(promise: LearntPromise, found: ReadonlySet<string>, seen: Set<string>) {
  const { target, claim } = promise;
  const key = toFigureKey(promise);
  const level = JSON.stringify([target.subject, target.unit]);
  if (claim === null && target.subject === '') return 'unnamed';
  if (seen.has(key) || (claim === null && found.has(key))) return 'repeated';
  if (claim === null && target.kind === 'change' && seen.has(level)) return 'repeated';
  seen.add(key);
  if (target.kind === 'level') seen.add(level);
  return undefined;
}

function toFigureKey({ target }: LearntPromise): string {
  const { subject, value, valueHigh, unit, bound, kind } = target;
  return JSON.stringify([subject, value, valueHigh, unit, bound, kind]);
}

function toPromise(
  { target: learnt, comparability, why, isConfirmed }: LearntPromise,
  outcome: PromiseFigure | undefined,
): PlanPromise {
  const promise = {
    id: `${learnt.learnt} ${learnt.start}`,
    target: toTarget(learnt),
    isConfirmed: isConfirmed === true,
  };
  if (outcome === undefined)
    return { ...promise, outcome: null, verdict: 'absent', reason: null, why: null, sharePercent: null };
  const isWeighed = comparability === 'same' || promise.isConfirmed;
  if (!isWeighed) return { ...promise, outcome, verdict: 'open', reason: 'similar', why, sharePercent: null };
  const judged = judgeTarget(outcome, promise.target);
  return { ...promise, outcome, ...judged, why, sharePercent: findShareOfTarget(outcome, promise.target) };
}

function toTarget(learnt: LearntFigure): PromiseFigure {
  const { kind, direction, subject, printed, quote } = learnt;
  return {
    ...toFigure(learnt),
    ...(direction === undefined ? {} : { direction }),
    ...{ kind, subject, printed, words: quote.words, url: quote.url, claim: null },
  };
}

function toOutcome({ id, claim }: LinkedClaim, { text, address }: PromiseDocument): PromiseFigure {
  const { kind, direction, subject } = claim;
  return {
    ...toFigure(claim),
    ...(direction === undefined ? {} : { direction }),
    ...{ kind, subject, printed: claim.text, words: readClauseParts(text, claim), url: address, claim: id },
  };
}
