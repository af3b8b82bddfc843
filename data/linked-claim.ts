// A claim set beside what the record holds: what the card, the command line and the lists show.

import type { Claim } from '../claims/claim.ts';
import type { Quote } from './learnt/learnt-beside.ts';
import type { Verdict } from './promises/plan-promise.ts';
import type {
  CitedSource,
  Comparability,
  Figure,
  Indicator,
  Relation,
  Report,
  ReportClaim,
  Source,
  Words,
} from './record.ts';

/** How a derived figure was computed: the formula with its numbers, ready to print, and where its inputs come from. */
export interface Derivation {
  formula: string;
  /** Interval that holds the true value; `high` is open. In the unit of the figure. */
  low: number;
  high: number;
  /** The figures that were put into the formula, in its order. */
  inputs?: readonly DerivationInput[];
}

export interface DerivationInput {
  name: Words;
  printed: string;
  period: string;
  source: Source;
}

/** Another observation of the same thing, and how fair it is to set it beside this one. */
export interface Comparison extends Figure {
  relation: Relation;
  comparability: Comparability;
  why: Words;
  /** As printed in its source; for a derived figure, its formula. */
  printed: string;
  derived: Derivation | null;
  source: CitedSource;
  /** Name of what is measured, where it is not the claim's own indicator. */
  name: Words | null;
  /** The area, where it is not the report's own: a city's or province's figure must be seen to be one. */
  area?: Words;
  /** Id of the claim on the same page that states it, to jump to. */
  claim: string | null;
  /** The words it stands in, where a learnt report says it. */
  quote?: Quote;
  /** The person's word that the two belong together, where linking only suggested it. */
  isConfirmed?: true;
  /** Between a target and its outcome, where the report's own words were weighed too. */
  verdict?: Verdict;
}

/** Where a comparison stands on a card. aim: the target that had been set for a result's own period. */
export type Slot = 'prior' | 'target' | 'outcome' | 'base' | 'aim';

/** A comparison that linking is not sure of: offered with its reason, never counted, and no fact until a person says so. */
export interface Suggestion {
  /** Names it to the desk, for the person's word on it. */
  id: string;
  slot: Slot;
  comparison: Comparison;
}

export type FindingKind = 'agrees' | 'agrees-within-rounding' | 'differs' | 'not-comparable' | 'no-record';

/** What a check says of a claim. `record` is the archived figure where it differs. */
export interface Finding {
  kind: FindingKind;
  record: (Figure & { printed: string; source: Source }) | null;
  why: Words | null;
}

/** A section of the report a reader may jump to; `start`/`end` are offsets in the page text, null where the page lacks it. */
export interface SectionLink {
  id: string;
  title: string;
  /** The chapter it stands in, as printed. */
  chapter: string;
  /** Year the enclosing part speaks of. */
  period: string;
  span: { start: number; end: number } | null;
}

/** One claim of the page with all that is known of it. */
export interface LinkedClaim {
  /** The record's claim id where it is known, else made from its place on the page. Unique on the page. */
  id: string;
  claim: Claim;
  indicator: Indicator | null;
  finding: Finding;
  prior: Comparison | null;
  target: Comparison | null;
  outcome: Comparison | null;
  /** For a target: where things stood. */
  base: Comparison | null;
  /** For a result: the target that had been set for its period, in a learnt report. */
  aim: Comparison | null;
  /** City or province figures of the same year, other sources' figures: never a prior year. */
  context: Comparison[];
  /** For slots that nothing stands in; the surest first. */
  suggested: Suggestion[];
  sections: SectionLink[];
  source: Source | null;
}

/** Findings of a page, counted. */
export interface PageSummary {
  figures: number;
  /** As on record, in the same or a finer or coarser printed form. */
  agree: number;
  differ: number;
  notComparable: number;
  noRecord: number;
  /** Results that no figure of the year before can be set beside. */
  withoutPrior: number;
  /** Ids of the claims that differ, and of those that nothing may be checked against. */
  differing: string[];
  incomparable: string[];
}

/** A page with all that is known of it. */
export interface LinkedPage {
  /** The report of the record that the page is; null where the record does not know it. */
  report: Report | null;
  /** One per claim of the page, in its order. */
  claims: LinkedClaim[];
  /** The report's claims that were not met on the page. An abstract may leave them out: that removes nothing. */
  missing: ReportClaim[];
  summary: PageSummary;
}
