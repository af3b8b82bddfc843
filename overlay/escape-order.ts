// What Escape closes: one thing at a time, the one in hand first. Pure.

import type { Pinned } from './pinned-cards.ts';

/** A thing that Escape can close. `hand`: the card at its figure. */
export type Closable = 'hand' | 'list' | { pinned: string };

export interface OpenParts {
  hand: boolean;
  list: boolean;
  pinned: Pinned;
  /** Which of them holds the focus. */
  focus: Closable | null;
}

/** What holds the focus; else the card at its figure; else the list; else the card pinned last. */
export function findEscaped({ hand, list, pinned, focus }: OpenParts): Closable | null {
  if (focus !== null) return focus;
  if (hand) return 'hand';
  if (list) return 'list';
  const last = pinned.at(-1);
  return last === undefined ? null : { pinned: last };
}
