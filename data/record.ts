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
/** own: added by the person who uses the extension. */
export type SourceClass = 'official' | 'news' | 'mirror' | 'own';
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

/** A source as comparisons cite it. learnt: a report that the person opened or brought; no pack holds such a source. */
export interface CitedSource extends Omit<Source, 'class'> {
  class: SourceClass | 'learnt';
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
  /** Other addresses where the same figure stands; copies of one original count too, so this is no independent proof. */
  corroboratedBy?: string[];
}

/** W3C Web Annotation text-quote and text-position selectors against a report's archived text. */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** A claim of a report, tied to the observation it states; a threshold, to the observation whose category it defines. */
export interface ReportClaim {
  id: string;
  observation: string;
  /** The claim's own numbers, on thresholds only: their observation states another figure. */
  figure?: Figure;
  section: string;
  role: Role;
  /** A figure of speech (三张名片) that the reader may pass over. */
  borderline?: true;
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
  /** The text the anchors count in. `text` stands in the full pack only; the page's record goes without. */
  archive: { file: string; retrieved: string; sha256: string; text?: string };
  sections: ReportSection[];
  claims: ReportClaim[];
}

/** What a pair of observations may say of each other. `a` is the one looked from. */
export type Relation = 'prior' | 'target' | 'outcome' | 'base' | 'context';

/**
 * A pair that was judged by a person: how fair the comparison is, and why. Each pair is written once:
 * an actual with its prior year, target or context, a target with its outcome. Seen from `b`, target reads base.
 */
export interface ComparisonNote {
  a: string;
  b: string;
  relation: Relation;
  comparability: Comparability;
  why: Words;
}

/** A figure the record leaves to be computed from two of its observations, never typed in by hand. */
export type DerivationRule =
  /** The level a year earlier, from a level and its nominal growth. */
  | { id: string; kind: 'prior-implied-by-growth'; level: string; growth: string }
  /** The base a target starts from, from the target level and its growth. */
  | { id: string; kind: 'base-implied-by-target'; level: string; growth: string }
  /** The whole, from a part and its share; `whole` is the indicator it is a value of. */
  | { id: string; kind: 'whole-implied-by-share'; part: string; share: string; whole: string };

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
  derivations: DerivationRule[];
}
