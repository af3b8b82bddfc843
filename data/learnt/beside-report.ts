// A learnt report made ready to be set beside others, and its figures as comparisons: with the clause they stand in and
// a link to the very words.

import { FLIPPED } from '../../claims/arithmetic/change.ts';
import type { Claim } from '../../claims/claim.ts';
import { readClauseParts } from '../citations/clause.ts';
import { FragmentFinder, toFragmentUrl } from '../citations/text-fragment.ts';
import type { Comparison } from '../linked-claim.ts';
import type { CitedSource, Words } from '../record.ts';
import type { LinkableClaim, LinkableReport } from '../report-links/read-linkable.ts';
import { toFigure } from '../to-stated.ts';
import type { LearntFigure, Quote } from './learnt-beside.ts';
import type { LearntReport } from './learnt-report.ts';
import type { Standing } from './linked-comparison.ts';

/** A learnt report with its claims, each with what it measures. */
export class BesideReport {
  readonly report: LearntReport;
  readonly linkable: LinkableReport;
  readonly source: CitedSource;
  readonly #byStart: ReadonlyMap<number, LinkableClaim>;
  #fragments: FragmentFinder | undefined;

  constructor(report: LearntReport, linkable: LinkableReport) {
    this.report = report;
    this.linkable = linkable;
    this.#byStart = new Map(linkable.claims.map((each) => [each.claim.start, each]));
    this.source = toSource(report);
  }

  find(start: number): LinkableClaim | undefined {
    return this.#byStart.get(start);
  }

  /** The clause a figure stands in, with the way there. */
  quote(claim: Claim): Quote {
    const { name, address, text } = this.report;
    this.#fragments ??= new FragmentFinder(text);
    const url = address && toFragmentUrl(address, this.#fragments.find(claim));
    return { report: name, words: readClauseParts(text, claim), url };
  }

  toFigure({ claim, reading }: LinkableClaim): LearntFigure {
    const { start, kind, direction, text } = claim;
    return {
      ...toFigure(claim),
      ...{ learnt: this.report.id, start, kind, ...(direction && { direction }) },
      ...{ subject: reading.phrase, printed: text, quote: this.quote(claim) },
    };
  }

  /** One of its figures beside a claim of another report. The quote is made when a card asks for it. */
  toComparison({ claim }: LinkableClaim, own: Claim, as: Standing): Comparison {
    const report = this;
    return {
      ...as,
      ...toFigure(claim),
      ...toDirected(claim, own),
      printed: claim.text,
      derived: null,
      source: this.source,
      claim: null,
      get quote() {
        return report.quote(claim);
      },
    };
  }
}

function toSource({ id, name, address, file, retrieved }: LearntReport): CitedSource {
  const publisher = address === null ? (file ?? '') : new URL(address).hostname;
  return {
    id: `learnt-${id}`,
    title: name,
    publisher,
    url: address ?? '',
    published: null,
    class: 'learnt',
    note: retrieved,
  };
}

const RISE: Words = { zh: '上升', en: 'rise' };
const FALL: Words = { zh: '下降', en: 'fall' };

/**
 * A fall beside a rise is a rise below zero. A rise beside a fall, and a target beside a result that went the other way,
 * are named, and nothing is computed with them.
 */
export function toDirected(
  { kind, direction, period, value, valueHigh, bound }: Claim,
  own: Claim,
): Pick<Comparison, 'name'> & Partial<Comparison> {
  const isOther =
    kind === 'change' && own.kind === 'change' && (direction ?? 'up') !== (own.direction ?? 'up');
  if (!isOther) return { name: null };
  if (direction !== 'down') return { name: RISE };
  if (period === own.period) return { name: FALL };
  const [low, high] = valueHigh === undefined ? [-value, undefined] : [-valueHigh, -value];
  return { name: null, value: low, ...(high !== undefined && { valueHigh: high }), bound: FLIPPED[bound] };
}
