// What a figure measures, taken apart: the thing itself, and on each side what narrows it.
// Two figures are set side by side by these parts, never by how alike their phrases look.

import type { Direction, Kind } from '../claim.ts';
import type { Deed } from './deeds.ts';
import type { MeasureUnit } from './measure-unit.ts';

/** A phrase and the claim it belongs to, taken apart. */
export interface IndicatorReading {
  /** The phrase as read, for showing. */
  phrase: string;
  /** The thing measured, in kept words, without verbs, qualifiers, areas and fillers. */
  core: string;
  /** The core without tail words that add nothing; what candidates are found by. */
  bare: string;
  /** The bare core's letters in order: equal for 水土流失治理 and 治理水土流失. */
  letters: string;
  /** For 其中: the core completed by the head it continues (高速铁路 of 铁路里程); else "". */
  continued: string;
  /** Sides on which it is narrowed: residence, scale, grade, price, per, size, whole, area and others. */
  qualifiers: ReadonlyMap<string, string>;
  /** The core is not the phrase's own: it goes on with the figure before. */
  repeated: boolean;
  deed: Deed | '';
  kind: Kind;
  direction: Direction | undefined;
  unit: MeasureUnit;
}

/** A step of the comparison: a factor of the score, 0 where the two must not be compared, and what to say. */
export interface Step {
  factor: number;
  /** What makes the pair no better than similar. */
  doubt?: string;
  /** What differs in wording only. */
  note?: string;
}
