// Computed figures as comparisons: on the amount they were computed from, and on the growth rate or share.

import type { LoadedRecord } from './create-record.ts';
import { type DerivedFigure, deriveFigure } from './derive-figure.ts';
import type { Comparison, DerivationInput } from './linked-claim.ts';
import type { DerivationRule, Observation, Relation, Words } from './record.ts';
import { toFigure } from './to-stated.ts';

/** The comparisons that the record's rules compute for an observation. */
export function deriveComparisons(observation: Observation, record: LoadedRecord): Comparison[] {
  return (record.derivations.get(observation.id) ?? []).flatMap((rule) => {
    const figure = deriveFigure(rule, record);
    if (figure === undefined || 'why' in figure) return [];
    return toComparison(figure, observation, record) ?? [];
  });
}

const RELATIONS: Record<DerivationRule['kind'], Relation> = {
  'prior-implied-by-growth': 'prior',
  'base-implied-by-target': 'base',
  'whole-implied-by-share': 'context',
};

function toComparison(
  figure: DerivedFigure,
  observation: Observation,
  record: LoadedRecord,
): Comparison | undefined {
  const { rule, amount, rate, formula, low, high } = figure;
  const source = record.sources.get(amount.source);
  if (source === undefined) return undefined;
  const isAmount = amount.id === observation.id;
  return {
    // A growth aimed at has no base in money: beside it the amount is only context.
    relation: isAmount || rule.kind === 'prior-implied-by-growth' ? RELATIONS[rule.kind] : 'context',
    comparability: isAmount && rule.kind === 'prior-implied-by-growth' ? 'same' : 'similar',
    why: toWhy(rule, rate),
    ...toFigure(figure),
    printed: formula,
    derived: { formula, low, high, inputs: [amount, rate].flatMap((input) => toInput(input, record) ?? []) },
    source,
    name: nameOf(figure, isAmount, record),
    claim: null,
  };
}

function toWhy({ kind }: DerivationRule, rate: Observation): Words {
  if (kind === 'prior-implied-by-growth')
    return { zh: '由报告所载增速推算', en: 'Follows from the growth rate in the report' };
  if (kind === 'base-implied-by-target')
    return {
      zh: `假定与“${rate.printed}”恰好同时达到`,
      en: `Supposes that this and “${rate.printed}” are both just met`,
    };
  return { zh: '由占比推算的总量', en: 'The whole that the share implies' };
}

/** A prior year or base of the amount is the amount's own indicator; a whole is what the share's rule names. */
function nameOf({ rule, amount }: DerivedFigure, isAmount: boolean, record: LoadedRecord): Words | null {
  if (rule.kind === 'whole-implied-by-share') {
    return record.indicators.get(rule.whole)?.name ?? null;
  }
  return isAmount ? null : (record.indicators.get(amount.indicator)?.name ?? null);
}

function toInput(observation: Observation, record: LoadedRecord): DerivationInput | undefined {
  const source = record.sources.get(observation.source);
  const name = record.indicators.get(observation.indicator)?.name;
  if (source === undefined || name === undefined) return undefined;
  return { name, printed: observation.printed, period: observation.period, source };
}
