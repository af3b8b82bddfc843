// Runs every case table: text in, claims out. A new row needs no code.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';

/** A row of a case table: all the claims of the text, each with the fields that the row is about. */
interface Case {
  name: string;
  text: string;
  claims: Partial<Claim>[];
}

const FOLDER = new URL('../cases/claims/', import.meta.url);

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))) {
  const rows = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  describe(file, () => {
    for (const row of rows) {
      const { name, text, claims } = JSON.parse(row) as Case;
      it(name, () => {
        const found = readClaims(text);
        expect(found.map((claim) => claim.text)).toEqual(claims.map((claim) => claim.text));
        expect(found).toMatchObject(claims);
      });
    }
  });
}
