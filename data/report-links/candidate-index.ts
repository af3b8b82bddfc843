// Finds the few figures that one may belong beside: those whose unit may be compared and whose name has the
// same head, the same letters, or continues the same head.

import type { IndicatorReading } from '../../claims/indicator/indicator.ts';
import { toUnitGroup } from '../../claims/indicator/measure-unit.ts';
import type { LinkableClaim } from './read-linkable.ts';
import type { LinkRelation } from './relation.ts';

/** A name's head in letters: 里程 of 高速公路里程. */
const HEAD_LENGTH = 2;
/** No real report has as many figures of one name, or of one head; more of them would only cost time. */
const MOST_CANDIDATES = 40;
const MOST_LOOKED_AT = 400;

export type Relate = (a: LinkableClaim['claim'], b: LinkableClaim['claim']) => LinkRelation | undefined;

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

  /** Candidates for one figure with their relation to it, those of the same name first; each once. */
  find({ claim, reading }: LinkableClaim, relate: Relate): Map<LinkableClaim, LinkRelation> {
    const found = new Map<LinkableClaim, LinkRelation>();
    for (const key of toKeys(reading)) {
      for (const other of (this.byKey.get(key) ?? []).slice(0, MOST_LOOKED_AT)) {
        if (found.size >= MOST_CANDIDATES) return found;
        const relation = relate(claim, other.claim);
        if (relation !== undefined) found.set(other, relation);
      }
    }
    return found;
  }
}

function toKeys(reading: IndicatorReading): string[] {
  const group = toUnitGroup(reading.unit);
  const names = [reading.core, reading.bare, reading.continued].filter((name) => name !== '');
  const keys = names.map((name) => `${group}=${name}`);
  keys.push(`${group}~${reading.letters}`);
  keys.push(`${group}.${reading.bare.slice(-HEAD_LENGTH)}`);
  return [...new Set(keys)];
}
