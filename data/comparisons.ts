// What an observation is set beside: last year's figure, the target, the base, the outcome, and figures
// that only give context. A judged pair keeps its judgement; else the rules of fairness.ts speak.

import type { LoadedRecord } from './create-record.ts';
import { deriveComparisons } from './derive-comparisons.ts';
import { findYearBefore, isAllowed, isYear, type Judgement, judgePair } from './fairness.ts';
import type { Comparison } from './linked-claim.ts';
import type { Comparability, ComparisonNote, Observation, Relation, Words } from './record.ts';
import { toFigure } from './to-stated.ts';

export interface Comparisons {
  prior: Comparison | null;
  target: Comparison | null;
  outcome: Comparison | null;
  base: Comparison | null;
  context: Comparison[];
}

/** A pair with its judgement, before one of each relation is chosen. */
interface Pair extends Judgement {
  other: Observation;
  relation: Relation;
}

/**
 * Everything the record can set beside an observation. Of several that stand in one relation the fairest is taken,
 * the others are context.
 * @param claimOf id of the claim on the same page that states an observation, or null
 */
export function findComparisons(
  observation: Observation,
  record: LoadedRecord,
  claimOf: (observation: string) => string | null,
): Comparisons {
  const pairs = [...findNoted(observation, record), ...findUnnoted(observation, record)];
  const stated = pairs.flatMap((pair) => toComparison(pair, observation, record, claimOf) ?? []);
  return choose([...stated, ...deriveComparisons(observation, record)]);
}

const RANK: Record<Comparability, number> = { same: 0, similar: 1, 'not-comparable': 2 };

function choose(comparisons: readonly Comparison[]): Comparisons {
  const chosen: Comparisons = { prior: null, target: null, outcome: null, base: null, context: [] };
  for (const comparison of [...comparisons].sort((a, b) => rankOf(a) - rankOf(b))) {
    const { relation } = comparison;
    if (relation !== 'context' && chosen[relation] === null) chosen[relation] = comparison;
    else chosen.context.push({ ...comparison, relation: 'context' });
  }
  return chosen;
}

/** Fairest first; what a source printed before what was computed from it. */
function rankOf({ comparability, derived }: Comparison): number {
  return RANK[comparability] + (derived ? 0.5 : 0);
}

function findNoted(observation: Observation, record: LoadedRecord): Pair[] {
  return (record.notes.get(observation.id) ?? []).flatMap((note) => {
    const isA = note.a === observation.id;
    const other = record.observations.get(isA ? note.b : note.a);
    const relation = isA ? note.relation : seenFromB(note);
    if (other === undefined || relation === undefined) return [];
    const { comparability, why } = note;
    return {
      other,
      comparability,
      why,
      relation: isAllowed(relation, observation, other) ? relation : 'context',
    };
  });
}

/** An actual with its target is, seen from the target, a target with its base; an outcome has its target. */
function seenFromB({ relation }: ComparisonNote): Relation | undefined {
  if (relation === 'target') return 'base';
  if (relation === 'outcome' || relation === 'base') return 'target';
  return relation === 'context' ? relation : undefined;
}

/** The pairs nobody judged: the same indicator a year before, in other years, as target, as outcome, elsewhere or by another source. */
function findUnnoted(observation: Observation, record: LoadedRecord): Pair[] {
  const indicator = record.indicators.get(observation.indicator);
  const noted = new Set((record.notes.get(observation.id) ?? []).flatMap(({ a, b }) => [a, b]));
  if (indicator === undefined) return [];
  return (record.byIndicator.get(indicator.id) ?? []).flatMap((other) => {
    const relation = noted.has(other.id) ? undefined : findRelation(observation, other);
    if (relation === undefined || other.id === observation.id) return [];
    const place = record.areas.get(other.area)?.name ?? { zh: other.area, en: other.area };
    const judged = findDoubt(other, record) ?? judgePair(observation, other, indicator, place);
    const isOwn = record.sources.get(other.source)?.class === 'own';
    return { other, relation, ...judged, ...(isOwn && judged.comparability === 'same' && { why: OWN }) };
  });
}

/** A figure that was judged to be not quite its indicator's, beside one year, is not quite so beside any. */
function findDoubt(other: Observation, record: LoadedRecord): Judgement | undefined {
  const note = (record.notes.get(other.id) ?? []).find(
    ({ a, b, comparability }) =>
      b === other.id &&
      comparability !== 'same' &&
      record.observations.get(a)?.indicator === other.indicator &&
      record.observations.get(a)?.area === other.area,
  );
  return note && { comparability: note.comparability, why: note.why };
}

/** Nobody but the one who added it has looked at what it counts. */
const OWN: Words = {
  zh: '同一指标,口径以所添出处为准',
  en: 'Same indicator; what it counts is as its source says',
};

function findRelation(one: Observation, other: Observation): Relation | undefined {
  const isYearOn = findYearBefore(other.period) === one.period;
  if (isAllowed('prior', one, other) && one.status === 'actual') return 'prior';
  if (isAllowed('target', one, other) && isYearOn && one.status === 'actual') return 'target';
  if (isAllowed('outcome', one, other)) return 'outcome';
  if (isAllowed('base', one, other) && other.period === findYearBefore(one.period)) return 'base';
  // The same year by another source, and the other years of its series.
  const isSeries = other.area === one.area && isYear(one.period) && isYear(other.period);
  return isSeries || (other.period === one.period && other.status === one.status) ? 'context' : undefined;
}

function toComparison(
  { other, relation, comparability, why }: Pair,
  observation: Observation,
  record: LoadedRecord,
  claimOf: (observation: string) => string | null,
): Comparison | undefined {
  const source = record.sources.get(other.source);
  if (source === undefined) return undefined;
  const area = other.area === observation.area ? undefined : record.areas.get(other.area)?.name;
  const isOwn = other.indicator === observation.indicator;
  return {
    relation,
    comparability,
    why,
    ...toFigure(other),
    printed: other.printed,
    derived: null,
    source,
    name: isOwn ? null : (record.indicators.get(other.indicator)?.name ?? null),
    ...(area === undefined ? {} : { area }),
    claim: claimOf(other.id),
  };
}
