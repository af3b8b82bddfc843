// Whether the record's own figures fit together: what a growth rate or a share implies, and what another
// source prints of the same. What does not fit is said in words; the page is not at fault for it.

import { overlaps } from '../claims/arithmetic/interval.ts';
import { toInterval } from '../claims/arithmetic/stated.ts';
import type { LoadedRecord } from './create-record.ts';
import { type DerivedFigure, deriveFigure } from './derive-figure.ts';
import type { Observation, Words } from './record.ts';
import { toStated } from './to-stated.ts';

/** Why figures that were filed to be checked against an observation cannot be; null where they can, or where there are none. */
export function findIncomparable(observation: Observation, record: LoadedRecord): Words | null {
  for (const rule of record.derivations.get(observation.id) ?? []) {
    const derived = deriveFigure(rule, record);
    if (derived && 'why' in derived) return derived.why;
  }
  return null;
}

/** What the record's other figures say against an observation; null where they fit. */
export function checkArithmetic(observation: Observation, record: LoadedRecord): Words | null {
  for (const rule of record.derivations.get(observation.id) ?? []) {
    const derived = deriveFigure(rule, record);
    const words = derived && !('why' in derived) && weigh(derived, record);
    if (words) return words;
  }
  return weighSources(observation, record);
}

/** Another source's figure for the very same thing, where the two cannot both be true. */
function weighSources(observation: Observation, record: LoadedRecord): Words | null {
  const own = toInterval(toStated(observation, undefined));
  const { area, period, status, unit } = observation;
  for (const other of record.byIndicator.get(observation.indicator) ?? []) {
    const isSameThing = other.area === area && other.period === period && other.status === status;
    if (!isSameThing || other.unit !== unit || status !== 'actual') continue;
    const stated = toStated(other, undefined);
    if (overlaps(toInterval(stated), own)) continue;
    return isOwn(other, record)
      ? { zh: `与自添数字不合:${stated.text}`, en: `Does not fit a figure of yours: ${stated.text}` }
      : { zh: `另一来源的数字不同:${stated.text}`, en: `Another source has another figure: ${stated.text}` };
  }
  return null;
}

function isOwn({ source }: Observation, record: LoadedRecord): boolean {
  return record.sources.get(source)?.class === 'own';
}

/** Weighs a computed figure against the one on record that it would be. */
function weigh(derived: DerivedFigure, record: LoadedRecord): Words | undefined {
  const { rule, amount, period, formula, interval } = derived;
  // A target's base is implied by two floors, which the base on record may well miss.
  if (rule.kind === 'base-implied-by-target') return undefined;
  const indicator = rule.kind === 'whole-implied-by-share' ? rule.whole : amount.indicator;
  const unfit = (record.byIndicator.get(indicator) ?? []).find(
    (other) =>
      other.area === amount.area &&
      other.period === period &&
      other.status === 'actual' &&
      !overlaps(toInterval(toStated(other, undefined)), interval),
  );
  if (!unfit) return undefined;
  const { text } = toStated(unfit, undefined);
  return isOwn(unfit, record)
    ? {
        zh: `与自添数字不合:${formula} ≠ ${text}`,
        en: `Does not fit a figure of yours: ${formula} ≠ ${text}`,
      }
    : {
        zh: `与存档中其他数字不合:${formula} ≠ ${text}`,
        en: `Does not fit other figures on record: ${formula} ≠ ${text}`,
      };
}
