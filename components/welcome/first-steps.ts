// The three first steps: what each teaches, and when it has been done. A step that is done opens the next.

import type { MessageKey } from '../translate.ts';

/** What a reader does on the page that a step waits for. */
export type Deed = 'card' | 'pin' | 'search';

export interface FirstStep {
  deed: Deed;
  title: MessageKey;
  /** Sentences, a paragraph each. */
  words: readonly MessageKey[];
}

/** In the order they are taken. */
export const FIRST_STEPS: readonly FirstStep[] = [
  { deed: 'card', title: 'welcomeCard', words: ['welcomeCardRest', 'welcomeCardKeys'] },
  { deed: 'pin', title: 'welcomePin', words: ['welcomePinPin', 'welcomePinNext'] },
  { deed: 'search', title: 'welcomeSearch', words: ['welcomeSearchPopup', 'welcomeSearchOmnibox'] },
];

/** How far a reader has come. `at` is the step shown; as many as there are steps when they are through. */
export interface Progress {
  at: number;
  done: readonly Deed[];
}

export const BEGINNING: Progress = { at: 0, done: [] };

/** A deed counts whenever it is done, but opens the next step only where it was the one shown. */
export function advance({ at, done }: Progress, deed: Deed): Progress {
  if (done.includes(deed)) return { at, done };
  return { at: FIRST_STEPS[at]?.deed === deed ? at + 1 : at, done: [...done, deed] };
}
