// What a pair may say: a target is no outcome, a city's figure is no district's prior year,
// a stock and a flow are never the same thing.

import type { ComparisonNote, Indicator, Observation, Pack } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

export function checkComparisons(pack: Pack): RecordProblem[] {
  const observations = new Map(pack.observations.map((observation) => [observation.id, observation]));
  const indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  return pack.comparisons.flatMap((pair) => {
    const [a, b] = [observations.get(pair.a), observations.get(pair.b)];
    if (!a || !b) return [];
    const faults = [judgeRelation(pair, a, b), judgeSameness(pair, a, b, indicators)];
    return faults
      .filter((fault) => fault !== undefined)
      .map((fault) => ({ record: `comparisons ${pair.a} ~ ${pair.b}`, ...fault }));
  });
}

type Fault = Pick<RecordProblem, 'field' | 'message'>;

function judgeRelation({ relation }: ComparisonNote, a: Observation, b: Observation): Fault | undefined {
  const refuse = (message: string): Fault => ({ field: 'relation', message });
  if (relation !== 'context' && a.area !== b.area)
    return refuse(`is ${relation}, but ${b.area} is another area: only context may be`);
  if (relation === 'prior' && (b.status !== 'actual' || b.period >= a.period))
    return refuse(`is prior, but ${b.id} is no earlier actual`);
  if (relation === 'target' && (a.status !== 'actual' || b.status !== 'target'))
    return refuse('is target, but does not go from an actual to a target');
  if (relation === 'outcome' && (a.status !== 'target' || b.status !== 'actual'))
    return refuse('is outcome, but does not go from a target to an actual');
  if (relation === 'base') return refuse('is base: write the pair once, from the actual to its target');
  return undefined;
}

function judgeSameness(
  { comparability }: ComparisonNote,
  a: Observation,
  b: Observation,
  indicators: ReadonlyMap<string, Indicator>,
): Fault | undefined {
  if (comparability !== 'same') return undefined;
  const differs = findDifference(a, b, indicators);
  return differs === undefined
    ? undefined
    : { field: 'comparability', message: `is same, but the ${differs} differs` };
}

function findDifference(
  a: Observation,
  b: Observation,
  indicators: ReadonlyMap<string, Indicator>,
): string | undefined {
  if (a.area !== b.area) return 'area';
  if (a.unit !== b.unit) return 'unit';
  const [left, right] = [indicators.get(a.indicator), indicators.get(b.indicator)];
  if (left?.measure !== right?.measure) return 'measure';
  return left?.priceBasis === right?.priceBasis ? undefined : 'price basis';
}
