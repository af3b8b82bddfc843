// Whether the record's own figures fit together: what a growth rate or a share implies, and what another
// source prints of the same. What does not fit is said in words; the page is not at fault for it.

import { overlaps } from '../claims/arithmetic/interval.ts';
import { toInterval } from '../claims/arithmetic/stated.ts';
import type { LoadedRecord } from './create-record.ts';
import { type DerivedFigure, deriveFigure } from './derive-figure.ts';
import type { Observation, Words } from './record.ts';
import { toStated } from './to-stated.ts';

/** What the record's other figures say against an observation, or why they cannot say anything; null where they fit. */
export function checkArithmetic(observation: Observation, record: LoadedRecord): Words | null {
  for (const rule of record.derivations.get(observation.id) ?? []) {
    const derived = deriveFigure(rule, record);
    const words = derived && ('why' in derived ? derived.why : weigh(derived, record));
    if (words) return words;
  }
  return null;
}

/** Weighs a computed figure against the one on record that it would be. */
function weigh(derived: DerivedFigure, record: LoadedRecord): Words | undefined {
  const { rule, amount, period, formula, interval } = derived;
  // A target's base is implied by two floors, which the base on record may well miss.
  if (rule.kind === 'base-implied-by-target') return undefined;
  const indicator = rule.kind === 'whole-implied-by-share' ? rule.whole : amount.indicator;
  const recorded = (record.byIndicator.get(indicator) ?? []).find(
    (other) => other.area === amount.area && other.period === period && other.status === 'actual',
  );
  const stated = recorded && toStated(recorded, undefined);
  if (!stated || overlaps(toInterval(stated), interval)) return undefined;
  return {
    zh: `与存档中其他数字不合:${formula} ≠ ${stated.text}`,
    en: `Does not fit other figures on record: ${formula} ≠ ${stated.text}`,
  };
}
