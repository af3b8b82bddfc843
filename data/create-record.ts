// All packs as one record, indexed by what linking asks: an observation by id, the observations of an
// indicator in an area, what was said of a pair, what can be computed from a figure.

import type {
  Area,
  ComparisonNote,
  DerivationRule,
  Indicator,
  Observation,
  Pack,
  Report,
  Source,
} from './record.ts';

export interface LoadedRecord {
  packs: readonly Pack[];
  reports: readonly Report[];
  areas: ReadonlyMap<string, Area>;
  sources: ReadonlyMap<string, Source>;
  indicators: ReadonlyMap<string, Indicator>;
  observations: ReadonlyMap<string, Observation>;
  /** Observations of an indicator, all areas and periods, as the packs have them. */
  byIndicator: ReadonlyMap<string, readonly Observation[]>;
  /** Notes in which an observation stands on either side. */
  notes: ReadonlyMap<string, readonly ComparisonNote[]>;
  /** Rules that an observation enters. */
  derivations: ReadonlyMap<string, readonly DerivationRule[]>;
}

/** Indexes packs. Where two packs use one id, the later pack's word counts; both packs stay listed. */
export function createRecord(packs: readonly Pack[]): LoadedRecord {
  const observations = indexById(packs.flatMap((pack) => pack.observations));
  const notes = packs.flatMap((pack) => pack.comparisons);
  const rules = packs.flatMap((pack) => pack.derivations);
  return {
    packs,
    reports: packs.flatMap((pack) => pack.reports),
    areas: new Map(packs.flatMap((pack) => pack.areas.map((area) => [area.code, area]))),
    sources: indexById(packs.flatMap((pack) => pack.sources)),
    indicators: indexById(packs.flatMap((pack) => pack.indicators)),
    observations,
    byIndicator: groupBy(observations.values(), (observation) => [observation.indicator]),
    notes: groupBy(notes, (note) => [note.a, note.b]),
    derivations: groupBy(rules, inputsOf),
  };
}

/** The observations a rule computes from: the amount first, then the rate or share. */
export function inputsOf(rule: DerivationRule): [amount: string, rate: string] {
  return rule.kind === 'whole-implied-by-share' ? [rule.part, rule.share] : [rule.level, rule.growth];
}

function indexById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
