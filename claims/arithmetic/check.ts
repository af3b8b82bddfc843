// Whether figures that are printed together can all be true. Intervals are compared, so that rounding
// never makes a contradiction; `differs` means that no numbers behind the figures fit.

import { type Growth, isPoints, printFactor, toFactor } from './growth.ts';
import { findMismatch, type Level, type Mismatch, toShare } from './imply.ts';
import { addIntervals, type Interval, isWithin, multiplyIntervals, overlaps, UNBOUNDED } from './interval.ts';
import { isOneSided, type Reading, type Stated, toExact, toInterval, toNamed } from './stated.ts';

export interface Check {
  /** agrees: the figures fit as they are written; within rounding: what they may stand for fits. */
  verdict: 'agrees' | 'agrees-within-rounding' | 'differs';
  /** What was checked, ready to print: "1235.6万人次 × (1 + 21.4%)". */
  formula: string;
  inputs: Stated[];
  /** What follows from the formula, and what is stated instead. */
  computed: Interval;
  stated: Interval;
}

/** A growth rate against the levels before and after it: before × (1 + g) = after. */
export function checkGrowth(before: Level, growth: Growth, after: Level): Check | Mismatch {
  const mismatch = findMismatch(before, growth) ?? findMismatch(after, growth);
  if (mismatch) return mismatch;
  if (before.unit !== after.unit) return { mismatch: 'units' };
  return judge(`${before.text} × ${printFactor(growth)}`, [before, growth], after, (read) =>
    grow(read(before), toFactor(growth, read)),
  );
}

/** A part, its share and the whole: whole × share = part. */
export function checkShare(part: Level, share: Stated, whole: Level): Check | Mismatch {
  if (isPoints(share.unit)) return { mismatch: 'points' };
  if (part.unit !== whole.unit) return { mismatch: 'units' };
  return judge(`${whole.text} × ${share.text}`, [whole, share], part, (read) =>
    multiplyIntervals(read(whole), toShare(read(share))),
  );
}

/**
 * Parts against the whole they belong to.
 * @param exhaustive whether the parts are all there are (5大类36项, 三次产业); else they may only not exceed it (其中)
 */
export function checkParts(parts: readonly Level[], whole: Level, exhaustive: boolean): Check | Mismatch {
  if (parts.some((part) => part.unit !== whole.unit)) return { mismatch: 'units' };
  const formula = parts.map((part) => part.text).join(' + ');
  return judge(formula, parts, whole, (read) => {
    const sum = parts.map(read).reduce(addIntervals);
    return exhaustive ? sum : { low: sum.low, high: UNBOUNDED };
  });
}

/**
 * Whether a target was reached; `open` where that cannot be told: the outcome's own bound leaves it undecided (超80 of at
 * least 85), or its printed number falls short but may round to the target.
 */
export type Attainment = 'missed' | 'met' | 'exceeded' | 'open';

/**
 * An outcome against its target, as the target is worded: 20部以上 is a floor, 8%左右 a band,
 * 控制在3%以内 a ceiling, and a plain 600个 is reached by 600 and surpassed by more.
 * @param isBetterLow whether less is better of what is measured: then a plain number and 左右 are ceilings too
 */
export function checkTarget(outcome: Stated, target: Stated, isBetterLow = false): Attainment | Mismatch {
  if (outcome.unit !== target.unit) return { mismatch: 'units' };
  const { bound } = target;
  const reached = toInterval(outcome);
  const aim = toInterval(target);
  const isCeiling = bound === 'lt' || bound === 'le' || (isBetterLow && bound !== 'gt' && bound !== 'ge');
  const toGoal = ({ low, high }: Interval): Interval =>
    isCeiling ? { low: UNBOUNDED, high } : { low, high: UNBOUNDED };
  if (!overlaps(reached, toGoal(aim))) return 'missed';
  const written = outcome.bound === 'eq' ? toExact(outcome) : reached;
  if (!isWithin(written, toGoal(bound === 'eq' ? toExact(target) : aim))) return 'open';
  const top = isOneSided(bound) ? toNamed(target).high : aim.high;
  return isCeiling || overlaps(reached, { low: UNBOUNDED, high: top }) ? 'met' : 'exceeded';
}

function judge(
  formula: string,
  inputs: readonly Stated[],
  result: Stated,
  compute: (read: Reading) => Interval | null,
): Check | Mismatch {
  const computed = compute(toInterval);
  const exact = compute(toExact);
  if (computed === null || exact === null) return { mismatch: 'units' };
  const stated = toInterval(result);
  const rounded = overlaps(computed, stated) ? 'agrees-within-rounding' : 'differs';
  const verdict = overlaps(exact, stated) ? 'agrees' : rounded;
  return { verdict, formula, inputs: [...inputs, result], computed, stated };
}

/** before times factor, where the factor is known. */
function grow(level: Interval, factor: Interval | null): Interval | null {
  return factor && multiplyIntervals(level, factor);
}
