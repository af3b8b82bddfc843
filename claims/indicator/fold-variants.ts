// The text in the one form the lexicons are written in: traditional characters, full-width letters and
// variant signs folded. One character for one, so offsets stay.

import { FOLD } from '../lexicon/characters.ts';

/** Folds character variants; the result is as long as the text, and the text itself where nothing varies. */
export function foldVariants(text: string): string {
  let folded = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const form = FOLD[code] ?? code;
    if (form === code) continue;
    folded += text.slice(done, i) + String.fromCharCode(form);
    done = i + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}
