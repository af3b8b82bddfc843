// The record in memory: packs of sources, indicators, observations and reports, in SDMX's words.
// These are the trusted types inside; what enters from outside goes through the pack schema first.

import type { Bound, Commitment, Role, Status } from '../claims/claim.ts';
import type { SectionLevel } from '../claims/section.ts';

/** A text in the two languages the extension speaks. */
export interface Words {
  zh: string;
  en: string;
}

export type Comparability = 'same' | 'similar' | 'not-comparable';
export type SourceClass = 'official' | 'news' | 'mirror';
/** flow: over a period. stock: at a moment. rate: a ratio or growth rate. */
export type Measure = 'flow' | 'stock' | 'rate' | 'rank' | 'streak';
export type PriceBasis = 'current' | 'constant' | 'none';
/** Whether more is better, less is better, or neither can be said. */
export type Polarity = 'more' | 'less' | 'none';

/** The document an observation comes from. `published` is an ISO date, or null where the document gives none. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: string | null;
  class: SourceClass;
  note?: string;
}

/** What is measured. */
export interface Indicator {
  id: string;
  name: Words;
  aliases: string[];
  unit: string;
  measure: Measure;
  priceBasis: PriceBasis;
  polarity: Polarity;
  topic: string;
  note?: Words;
}

/** A figure's numbers as a claim or an observation states them. */
export interface Figure {
  value: number;
  valueHigh?: number;
  unit: string;
  bound: Bound;
  status: Status;
  period: string;
}

/** One value of one indicator for one area (administrative code) and one period. */
export interface Observation extends Figure {
  id: string;
  indicator: string;
  area: string;
  source: string;
  /** The figure as printed in the source. */
  printed: string;
  commitment?: Commitment;
  note?: Words;
}

/** W3C Web Annotation text-quote and text-position selectors against a report's archived text. */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** A claim of a report, tied to the observation it states (or to the indicator it only bounds). */
export interface ReportClaim {
  id: string;
  observation: string;
  section: string;
  role: Role;
  anchor: Anchor;
  /** Other sections of the report that speak of the same thing, nearest first. */
  related: string[];
}

export interface ReportSection {
  id: string;
  level: SectionLevel;
  title: string;
  parent: string | null;
  start: number;
  end: number;
}

export interface Report {
  id: string;
  title: string;
  area: string;
  period: string;
  source: string;
  addresses: string[];
  extent: 'full' | 'abstract';
  archive: { file: string; retrieved: string; sha256: string };
  sections: ReportSection[];
  claims: ReportClaim[];
}

/** What a pair of observations may say of each other. `a` is the one looked from. */
export type Relation = 'prior' | 'target' | 'outcome' | 'base' | 'context';

/** A pair that was judged by a person: how fair the comparison is, and why. */
export interface ComparisonNote {
  a: string;
  b: string;
  relation: Relation;
  comparability: Comparability;
  why: Words;
}

export interface Area {
  code: string;
  name: Words;
}

export interface Pack {
  id: string;
  version: string;
  title: Words;
  areas: Area[];
  sources: Source[];
  indicators: Indicator[];
  observations: Observation[];
  reports: Report[];
  comparisons: ComparisonNote[];
}
