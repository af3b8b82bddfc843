// The five verdicts in words, in the order in which they are shown. The words judge figures, not people.

import type { OpenReason, Verdict } from '../../data/promises/plan-promise.ts';
import type { MessageKey } from '../translate.ts';

export const VERDICT_KEYS: Record<Verdict, MessageKey> = {
  exceeded: 'promiseExceeded',
  kept: 'promiseKept',
  missed: 'promiseMissed',
  open: 'promiseOpen',
  absent: 'promiseAbsent',
};

export const REASON_KEYS: Record<OpenReason, MessageKey> = {
  similar: 'promiseReasonSimilar',
  bound: 'promiseReasonBound',
  rounding: 'promiseReasonRounding',
  unit: 'promiseReasonUnit',
};
