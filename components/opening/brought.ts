// What came of the things that a person brought, one by one: still being read, read, or not to be read and why.

import type { BroughtFailure } from '../../data/documents/brought-text.ts';
import type { LearnAnswer, LearntRefusal, ReportIdentity } from '../../data/learnt/learnt-answer.ts';

type Outcome = Extract<LearnAnswer, { is: 'report' }>['outcome'];

export type BroughtState =
  /** `part`: from 0 to 1. */
  | { type: 'reading'; part: number }
  | { type: 'failed'; failure: BroughtFailure }
  | {
      type: 'read';
      identity: ReportIdentity;
      outcome: Outcome;
      /** Why it was not kept, where it was refused. */
      refusal: LearntRefusal | null;
      text: string;
    }
  /** A report, but the background worker could not be reached to keep it. */
  | { type: 'lost' };

export interface Brought {
  id: number;
  /** Name of the file, "" for what was pasted. */
  name: string;
  state: BroughtState;
}
