// A person's verdict on a claim: five neutral steps and "unchecked", as a radio group. Arrows move in it as in every
// one; the keys 0 to 5 choose at once.

import { useId } from 'preact/hooks';
import { RATINGS, type Rating } from '../../data/notes/claim-note.ts';
import type { Language, MessageKey } from '../translate.ts';

const KEYS: readonly MessageKey[] = ['rating0', 'rating1', 'rating2', 'rating3', 'rating4', 'rating5'];
const STEPS: readonly (Rating | null)[] = [null, ...RATINGS];

/** A rating in a word: "大致相符". */
export const toRatingText = (rating: Rating | null, { t }: Language): string =>
  t(KEYS[rating ?? 0] ?? 'rating0');

/** The rating that a key stands for, null for 0; undefined for any other key, and with a modifier. */
export function toRatingOfKey({ key, altKey, ctrlKey, metaKey }: KeyPress): Rating | null | undefined {
  if (altKey || ctrlKey || metaKey || !/^[0-5]$/.test(key)) return undefined;
  return STEPS[Number(key)];
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

interface RatingScaleProps {
  rating: Rating | null;
  /** Names the claim, as printed. */
  figure: string;
  language: Language;
  onRate: (rating: Rating | null) => void;
}

/** The scale with the step that is chosen. */
export const RatingScale = ({ rating, figure, language, onRate }: RatingScaleProps) => {
  const name = useId();
  const press = (event: KeyboardEvent) => {
    const chosen = toRatingOfKey(event);
    if (chosen === undefined) return;
    event.preventDefault();
    onRate(chosen);
  };
  return (
    <div
      class="rating"
      role="radiogroup"
      aria-label={language.t('ratingOf', [figure])}
      aria-keyshortcuts="0 1 2 3 4 5"
      onKeyDown={press}
    >
      {STEPS.map((step) => (
        <label key={step} class="rating-step">
          <input type="radio" name={name} checked={rating === step} onChange={() => onRate(step)} />
          <span aria-hidden="true" class="rating-key">
            {step ?? 0}
          </span>
          <span class="rating-word">{toRatingText(step, language)}</span>
        </label>
      ))}
    </div>
  );
};
