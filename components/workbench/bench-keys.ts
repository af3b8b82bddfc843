// What keys do on a row of the workbench, apart from any page. Arrows or j and k go from row to row, right and left
// unfold and fold, x chooses for export, 0 to 5 rate; Enter and Space are the row's own, for it is a button.

import type { Rating } from '../../data/notes/claim-note.ts';
import { toRatingOfKey } from '../notes/RatingScale.tsx';
import type { KeyPress } from '../popup/popup-keys.ts';

export type BenchKey =
  | { type: 'move'; to: number }
  | { type: 'unfold' }
  | { type: 'fold' }
  | { type: 'choose' }
  | { type: 'rate'; rating: Rating | null }
  | { type: 'back' };

const PAGE_ROWS = 8;

type Step = (at: number, last: number) => number;

const down: Step = (at, last) => Math.min(at + 1, last);
const up: Step = (at) => Math.max(at - 1, 0);

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: down,
  ArrowUp: up,
  j: down,
  k: up,
  PageDown: (at, last) => Math.min(at + PAGE_ROWS, last),
  PageUp: (at) => Math.max(at - PAGE_ROWS, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

const ACTS: Readonly<Record<string, BenchKey>> = {
  ArrowRight: { type: 'unfold' },
  ArrowLeft: { type: 'fold' },
  x: { type: 'choose' },
  Escape: { type: 'back' },
};

/** Gives what a key does on row `at` of `count`, or null where it is left to the browser. */
export function readBenchKey(press: KeyPress, at: number, count: number): BenchKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || press.isComposing) return null;
  const rating = toRatingOfKey(press);
  if (rating !== undefined) return { type: 'rate', rating };
  const step = Object.hasOwn(STEPS, press.key) ? STEPS[press.key] : undefined;
  if (step) return { type: 'move', to: step(at, count - 1) };
  return (Object.hasOwn(ACTS, press.key) && ACTS[press.key]) || null;
}
