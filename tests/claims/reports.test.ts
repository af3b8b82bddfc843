// The reader on whole reports annotated by hand, each with the goals it must keep.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { type GoldClaim, readGold } from '../../cli/gold.ts';
import { matchClaims } from '../../cli/match-claims.ts';

const FOLDER = new URL('../cases/reports/', import.meta.url);
const GOALS = {
  value: 0.985,
  unit: 0.985,
  bound: 0.97,
  kind: 0.95,
  status: 0.95,
  period: 0.95,
  role: 0.95,
} as const;
type Field = keyof typeof GOALS;

function agrees(gold: GoldClaim, claim: Claim, field: Field): boolean {
  if (field !== 'value') return gold[field] === claim[field];
  return Math.abs(Number(gold.value) - claim.value) <= 1e-6 * Math.abs(claim.value);
}

for (const goldFile of readdirSync(FOLDER).filter((name) => name.endsWith('.gold.jsonl'))) {
  const file = goldFile.replace('.gold.jsonl', '.txt');
  describe(file, () => {
    const claims = readClaims(readFileSync(new URL(file, FOLDER), 'utf8'));
    const gold = readGold(readFileSync(new URL(goldFile, FOLDER), 'utf8'));
    const { pairs, missed, falseClaims } = matchClaims(gold, claims);

    it('finds 99% of the claims wanted', () => {
      const wanted = gold.filter((claim) => claim.must !== false).length;
      expect(missed.filter((claim) => claim.must !== false).length).toBeLessThanOrEqual(wanted / 100);
    });

    it('marks nothing else, but for one in a hundred', () => {
      expect(falseClaims.length).toBeLessThanOrEqual(claims.length / 100);
    });

    for (const field of Object.keys(GOALS) as Field[]) {
      it(`reads the ${field}`, () => {
        const right = pairs.filter(([wanted, found]) => agrees(wanted, found, field)).length;
        expect(right / pairs.length).toBeGreaterThanOrEqual(GOALS[field]);
      });
    }
  });
}
