// Whether the record's own figures fit together: a growth rate against the levels before and after it,
// a share against part and whole. What does not fit is said in words; the page is not at fault for it.

import { type Check, checkGrowth, checkShare } from '../claims/arithmetic/check.ts';
import type { Mismatch } from '../claims/arithmetic/imply.ts';
import { inputsOf, type LoadedRecord } from './create-record.ts';
import { deriveFigure } from './derive-figure.ts';
import { findYearBefore } from './fairness.ts';
import type { DerivationRule, Observation, Words } from './record.ts';
import { toStated } from './to-stated.ts';

/** What the record's other figures say against an observation, or why they cannot say anything; null where they fit. */
export function checkArithmetic(observation: Observation, record: LoadedRecord): Words | null {
  for (const rule of record.derivations.get(observation.id) ?? []) {
    const derived = deriveFigure(rule, record);
    if (derived && 'why' in derived) return derived.why;
    const check = checkRule(rule, record);
    if (check && 'verdict' in check && check.verdict === 'differs') return toWords(check);
  }
  return null;
}

/** Checks a rule against a figure on record that it would compute. */
function checkRule(rule: DerivationRule, record: LoadedRecord): Check | Mismatch | undefined {
  const [amount, rate] = inputsOf(rule).map((id) => record.observations.get(id));
  if (!amount || !rate || rule.kind === 'base-implied-by-target') return undefined;
  const isShare = rule.kind === 'whole-implied-by-share';
  const indicator = isShare ? rule.whole : amount.indicator;
  const period = isShare ? amount.period : findYearBefore(amount.period);
  const stated = (record.byIndicator.get(indicator) ?? []).find(
    (other) => other.area === amount.area && other.period === period && other.status === 'actual',
  );
  if (stated === undefined) return undefined;
  const [level, ratio, third] = [amount, rate, stated].map((item) =>
    toStated(item, record.indicators.get(item.indicator)),
  );
  if (!level || !ratio || !third) return undefined;
  return isShare ? checkShare(level, ratio, third) : checkGrowth(third, { ...ratio, kind: 'change' }, level);
}

function toWords({ formula, inputs }: Check): Words {
  const result = inputs.at(-1)?.text ?? '';
  return {
    zh: `与存档中其他数字不合:${formula} ≠ ${result}`,
    en: `Does not fit other figures on record: ${formula} ≠ ${result}`,
  };
}
