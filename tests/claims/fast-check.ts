// fast-check within vitest: a property is a test.

import fc from 'fast-check';
import { test as vitestTest } from 'vitest';

export { fc };

export const test = {
  /** A test that must hold for whatever the arbitraries make. */
  prop<Values extends [unknown, ...unknown[]]>(
    arbitraries: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  ) {
    return (name: string, check: (...values: Values) => void) =>
      vitestTest(name, () => fc.assert(fc.property(...arbitraries, check)));
  },
};
