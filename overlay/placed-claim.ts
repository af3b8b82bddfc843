// A claim that stands on this page: its mark, and the range that is painted.

import type { Mark } from '../data/read-page.ts';
import { type PageText, toRange } from './page-text.ts';

export interface PlacedClaim {
  mark: Mark;
  readonly range: StaticRange;
}

/** Places a mark. Its range is made when it is first asked for: a page may have tens of thousands. */
export function toPlacedClaim(page: PageText, mark: Mark): PlacedClaim {
  let range: StaticRange | undefined;
  return {
    mark,
    get range() {
      range ??= toRange(page, mark);
      return range;
    },
  };
}
