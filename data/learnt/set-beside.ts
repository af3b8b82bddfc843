// Learnt reports set beside a report at hand: each claim with last year's figure, the target that had been set for it,
// what came of it, and the other years; and, for what linking is not sure of, the question. All by the report's own words.

import type { Comparison, LinkedClaim, Slot, Suggestion } from '../linked-claim.ts';
import { linkReports, linkWithinReport } from '../report-links/link-reports.ts';
import type { LinkableClaim, LinkableReport } from '../report-links/read-linkable.ts';
import type { ReportLink } from '../report-links/report-link.ts';
import { toFigure } from '../to-stated.ts';
import type { Beside } from './beside.ts';
import { type BesideReport, toDirected } from './beside-report.ts';
import { type JudgedLink, judgeLinks, type KeyedText, toPair, type Verdicts } from './learnt-links.ts';
import type { LinkDecision } from './learnt-report.ts';
import { AT_HAND, FROM_EARLIER, FROM_LATER, toStanding } from './linked-comparison.ts';
import { shareTwins } from './share-twins.ts';

/** A report at hand, ready to be linked. */
export interface AtHand extends KeyedText {
  linkable: LinkableReport;
  claims: readonly LinkedClaim[];
  /** Whether the record knows it: then a person has judged its review and its plan. */
  recorded: boolean;
}

/** The learnt reports of the same place, by year from the report at hand. */
export interface Neighbours {
  earlier: BesideReport | null;
  later: BesideReport | null;
  /** The years before `earlier`, the nearest first, without a gap. */
  older: readonly BesideReport[];
}

/** Everything beside a report at hand; and, by id of a suggestion, the pair that a decision on it is about. */
export interface BesideAll {
  /** By id of the claim. */
  claims: Map<string, Beside>;
  pairs: Map<string, Pick<LinkDecision, 'a' | 'b'>>;
  /** The links with the earlier report, for what is told of it as a whole. */
  fromEarlier: JudgedLink[];
}

/** Links two reports; whoever has linked them before may remember it. */
export type LinkTwo = (earlier: LinkableReport, later: LinkableReport) => readonly ReportLink[];

/** Sets learnt reports beside a report at hand. */
export function setBeside(
  atHand: AtHand,
  neighbours: Neighbours,
  verdicts: Verdicts,
  linkTwo: LinkTwo = linkReports,
): BesideAll {
  const isAlone = !neighbours.earlier && !neighbours.later;
  // On a report of the record that stands alone there is nothing to link, and nothing need be read for it.
  if (atHand.recorded && isAlone) return { claims: new Map(), pairs: new Map(), fromEarlier: [] };
  return new Setter(atHand, neighbours, verdicts, linkTwo).set();
}

class Setter {
  readonly #atHand: AtHand;
  readonly #neighbours: Neighbours;
  readonly #verdicts: Verdicts;
  readonly #linkTwo: LinkTwo;
  readonly #idAt: ReadonlyMap<number, string>;
  readonly #ownAt: ReadonlyMap<number, LinkableClaim>;
  readonly #pairs: BesideAll['pairs'] = new Map();
  #fromEarlier: JudgedLink[] = [];
  /** By where a claim starts. */
  readonly #besides = new Map<number, Beside>();

  constructor(atHand: AtHand, neighbours: Neighbours, verdicts: Verdicts, linkTwo: LinkTwo) {
    this.#atHand = atHand;
    this.#neighbours = neighbours;
    this.#verdicts = verdicts;
    this.#linkTwo = linkTwo;
    this.#idAt = new Map(atHand.claims.map(({ id, claim }) => [claim.start, id]));
    this.#ownAt = new Map(atHand.linkable.claims.map((each) => [each.claim.start, each]));
  }

  set(): BesideAll {
    const { earlier, later } = this.#neighbours;
    if (earlier) this.#setEarlier(earlier);
    if (later) this.#setLater(later);
    if (!this.#atHand.recorded) this.#setWithin();
    shareTwins(this.#atHand.linkable.claims, this.#besides);
    const claims = new Map(
      [...this.#besides].map(([start, beside]) => [this.#idAt.get(start) ?? '', beside]),
    );
    return { claims, pairs: this.#pairs, fromEarlier: this.#fromEarlier };
  }

  #setEarlier(earlier: BesideReport): void {
    const links = this.#linkTwo(earlier.linkable, this.#atHand.linkable);
    const judged = judgeLinks(links, earlier.report, this.#atHand, this.#verdicts);
    this.#fromEarlier = judged;
    for (const one of judged) {
      const { a, b, relation } = one.link;
      this.#put(one, b.start, FROM_EARLIER[relation], earlier, a.start, [earlier.report, this.#atHand]);
    }
    this.#setOlder(earlier, judged);
  }

  #setLater(later: BesideReport): void {
    const links = this.#linkTwo(this.#atHand.linkable, later.linkable);
    for (const one of judgeLinks(links, this.#atHand, later.report, this.#verdicts)) {
      const { a, b, relation } = one.link;
      this.#put(one, a.start, FROM_LATER[relation], later, b.start, [this.#atHand, later.report]);
    }
  }

  /** From year to year back, as long as each link is sure. */
  #setOlder(earlier: BesideReport, judged: readonly JudgedLink[]): void {
    let newer = earlier;
    let starts = new Map<number, number>();
    for (const { link, standing } of judged) {
      if (standing === 'sure' && link.relation === 'prior-year') starts.set(link.a.start, link.b.start);
    }
    for (const older of this.#neighbours.older) {
      const further = new Map<number, number>();
      for (const link of this.#linkTwo(older.linkable, newer.linkable)) {
        const own = starts.get(link.b.start);
        if (own === undefined || link.comparability !== 'same' || link.relation !== 'prior-year') continue;
        further.set(link.a.start, own);
        this.#put({ link, standing: 'sure' }, own, null, older, link.a.start);
      }
      newer = older;
      starts = further;
    }
  }

  /** Where things stand, with what is aimed at: within the report at hand, each figure is the other's. */
  #setWithin(): void {
    const { linkable } = this.#atHand;
    for (const one of judgeLinks(linkWithinReport(linkable), this.#atHand, this.#atHand, this.#verdicts)) {
      const { a, b } = one.link;
      this.#putOwn(one, a.start, 'target', b.start);
      this.#putOwn(one, b.start, 'base', a.start);
    }
  }

  #put(
    one: JudgedLink,
    ownStart: number,
    slot: Slot | null,
    report: BesideReport,
    otherStart: number,
    ends?: [KeyedText, KeyedText],
  ): void {
    const own = this.#ownAt.get(ownStart);
    const other = report.find(otherStart);
    if (own === undefined || other === undefined) return;
    const comparison = report.toComparison(other, own.claim, toStanding(one, slot, own, other));
    this.#place(one, ownStart, slot, comparison, `${report.report.id} ${otherStart}`, ends);
    if (one.link.relation === 'prior-year' && one.standing !== 'open')
      this.#at(ownStart)?.points.push({ source: report.source.id, start: otherStart });
  }

  #putOwn(one: JudgedLink, ownStart: number, slot: Slot, otherStart: number): void {
    const [own, other] = [this.#ownAt.get(ownStart), this.#ownAt.get(otherStart)];
    const claim = this.#idAt.get(otherStart);
    if (own === undefined || other === undefined || claim === undefined) return;
    const comparison: Comparison = {
      ...toStanding(one, slot, own, other),
      ...toFigure(other.claim),
      ...toDirected(other.claim, own.claim),
      ...{ printed: other.claim.text, derived: null, source: AT_HAND, claim },
    };
    this.#place(one, ownStart, slot, comparison, `page ${otherStart}`, [this.#atHand, this.#atHand]);
  }

  #place(
    { link, standing }: JudgedLink,
    ownStart: number,
    slot: Slot | null,
    comparison: Comparison,
    other: string,
    ends?: [KeyedText, KeyedText],
  ): void {
    const beside = this.#at(ownStart);
    if (beside === undefined) return;
    if (standing !== 'open') {
      if (slot === null) beside.context.push(comparison);
      else beside.slots[slot] ??= comparison;
      return;
    }
    // What would only be context is not worth a question.
    if (slot === null || ends === undefined) return;
    const suggestion: Suggestion = { id: `${slot} ${other} ${ownStart}`, slot, comparison };
    beside.suggested.push(suggestion);
    this.#pairs.set(suggestion.id, toPair(link, ...ends));
  }

  /** What stands beside the claim at a place of the report at hand. */
  #at(start: number): Beside | undefined {
    if (!this.#idAt.has(start)) return undefined;
    const beside = this.#besides.get(start) ?? { slots: {}, context: [], suggested: [], points: [] };
    this.#besides.set(start, beside);
    return beside;
  }
}
