// A comparison's figure and fairness in words, for the card's rows and for copied text alike.

import type { Kind } from '../../claims/claim.ts';
import type { Comparison } from '../../data/linked-claim.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { toFigureText, toIntervalText } from './format-figure.ts';

const FAIRNESS_KEYS: Record<Comparison['comparability'], MessageKey> = {
  same: 'cardSame',
  similar: 'cardSimilar',
  'not-comparable': 'cardNotComparable',
};

/** The comparison's figure: as an interval where it was computed and both ends are known. */
export const toComparisonText = (other: Comparison, kind: Kind, language: Language): string => {
  const { derived } = other;
  return derived && Number.isFinite(derived.low) && Number.isFinite(derived.high)
    ? toIntervalText(derived.low, derived.high, other.unit, language.locale)
    : toFigureText(other, kind, language);
};

/** How fair the comparison is, and why: "口径相近,计量单位不同:套/个". */
export const toFairnessText = (
  other: Pick<Comparison, 'comparability' | 'why'>,
  language: Language,
): string => {
  const word = language.t(FAIRNESS_KEYS[other.comparability]);
  const why = toWords(other.why, language);
  if (why === '') return word;
  return why.startsWith(word) ? why : language.t('cardFairness', [word, why]);
};
