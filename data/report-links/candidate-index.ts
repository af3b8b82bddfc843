// Finds the few figures that one may belong beside: those whose unit may be compared and whose name has the
// same head, the same letters, or continues the same head.

import type { IndicatorReading } from '../../claims/indicator/indicator.ts';
import { toUnitGroup } from '../../claims/indicator/measure-unit.ts';
import type { LinkableClaim } from './read-linkable.ts';

/** A name's head in letters: 里程 of 高速公路里程. */
const HEAD_LENGTH = 2;
/** No real report has as many figures under one head; more of them would only cost time. */
const MAX_CANDIDATES = 80;

export class CandidateIndex {
  private readonly byKey = new Map<string, LinkableClaim[]>();

  constructor(claims: readonly LinkableClaim[]) {
    for (const claim of claims) {
      for (const key of toKeys(claim.reading)) {
        const found = this.byKey.get(key);
        if (found === undefined) this.byKey.set(key, [claim]);
        else found.push(claim);
      }
    }
  }

  /** Candidates for one figure, those of the same name first; each once. */
  find({ reading }: LinkableClaim): Set<LinkableClaim> {
    const found = new Set<LinkableClaim>();
    for (const key of toKeys(reading)) {
      for (const claim of this.byKey.get(key) ?? []) {
        if (found.size >= MAX_CANDIDATES) return found;
        found.add(claim);
      }
    }
    return found;
  }
}

function toKeys(reading: IndicatorReading): string[] {
  const group = toUnitGroup(reading.unit);
  const names = [reading.core, reading.bare, reading.continued].filter((name) => name !== '');
  const keys = names.map((name) => `${group}=${name}`);
  keys.push(`${group}~${[...reading.bare].sort().join('')}`);
  keys.push(`${group}.${reading.bare.slice(-HEAD_LENGTH)}`);
  return [...new Set(keys)];
}
