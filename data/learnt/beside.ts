// What stands beside one claim by the word of learnt reports, before it is put together with what the record has.

import type { Comparison, Slot, Suggestion } from '../linked-claim.ts';

/** What learnt reports set beside one claim. */
export interface Beside {
  slots: Partial<Record<Slot, Comparison>>;
  context: Comparison[];
  suggested: Suggestion[];
  /** Where its results of other years stand: by id of the source, and offset in the report's text. */
  points: { source: string; start: number }[];
}
