// A claim that stands on this page: its mark, and the range that is painted.

import type { Mark } from '../data/read-page.ts';

export interface PlacedClaim {
  mark: Mark;
  range: StaticRange;
}
