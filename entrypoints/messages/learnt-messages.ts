// What the extension's own pages ask of the background worker about learnt reports and about the decisions on links.
// The worker alone changes them, so that two windows cannot overwrite each other.

import type {
  DecisionEntry,
  LearnAnswer,
  LearntChanges,
  LearntImport,
  LearntList,
  LearntRefusal,
  Removed,
} from '../../data/learnt/learnt-answer.ts';
import type { LearntReport, LinkDecision } from '../../data/learnt/learnt-report.ts';

export type LearntRequest =
  | { type: 'learnt-list' }
  | { type: 'learnt-get'; id: string }
  | { type: 'learnt-rename'; id: string; revision: number; name: string }
  /** The person's word on the place it is of. */
  | { type: 'learnt-place'; id: string; revision: number; place: string }
  /** `ids`: null for all. */
  | { type: 'learnt-export'; ids: string[] | null }
  | { type: 'learnt-import'; text: string; file: string }
  | { type: 'learnt-delete'; id: string; revision: number }
  /** Undoes a deletion. */
  | { type: 'learnt-restore'; report: LearntReport }
  /** What changed between two texts of a report. */
  | { type: 'learnt-changes'; before: string; after: string }
  /** Is this text a report? If so, keep it. `text`: one paragraph a line. `file`: its name; both null for a pasted text. */
  | { type: 'learn-report'; text: string; file: string | null; address: string | null }
  | { type: 'decisions-list' }
  /** Takes a decision back: the link is a suggestion again. */
  | { type: 'decision-undo'; decision: LinkDecision };

export interface LearntAnswers {
  'learnt-list': LearntList | LearntRefusal;
  'learnt-get': LearntReport | LearntRefusal;
  'learnt-rename': LearntRefusal | null;
  'learnt-place': LearntRefusal | null;
  /** A pack, as text. */
  'learnt-export': { pack: string } | LearntRefusal;
  'learnt-import': LearntImport;
  'learnt-delete': Removed | LearntRefusal;
  'learnt-restore': LearntRefusal | null;
  'learnt-changes': LearntChanges | LearntRefusal;
  'learn-report': LearnAnswer;
  'decisions-list': DecisionEntry[] | LearntRefusal;
  'decision-undo': LearntRefusal | null;
}

const TYPES = [
  ...['learnt-list', 'learnt-get', 'learnt-rename', 'learnt-place', 'learnt-export', 'learnt-import'],
  ...['learnt-delete', 'learnt-restore', 'learnt-changes', 'learn-report', 'decisions-list', 'decision-undo'],
];

/** A message that is a request about learnt reports, or undefined for any other. Only our own pages are heard. */
export function readLearntRequest(message: unknown, isOurPage: boolean): LearntRequest | undefined {
  if (!isOurPage || typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return TYPES.includes(String(message.type)) ? (message as LearntRequest) : undefined;
}
