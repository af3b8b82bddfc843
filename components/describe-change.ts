// Changes, shares and outcomes in the words of the card's right-hand column.

import { type Attainment, checkTarget } from '../claims/arithmetic/check.ts';
import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../data/linked-claim.ts';
import { type Change, findChange, findShare, isCountedAlike } from './compare-figures.ts';
import { toBoundText, toNumberText, toSignText } from './format-figure.ts';
import type { Language, MessageKey } from './translate.ts';

const OUTCOME_KEYS: Record<Attainment, MessageKey | null> = {
  met: 'cardMet',
  exceeded: 'cardExceeded',
  missed: 'cardMissed',
  open: null,
};

const toSigned = (amount: number, language: Language): string =>
  `${amount > 0 ? '+' : ''}${toNumberText(amount, language.locale)}`;

const toOneDecimal = (amount: number): number => Math.round(amount * 10) / 10;

/** A change with its sign: "+15.4%", "−2", "+2.3 个百分点", "≥ −2" where a bound leaves it open, 持平 where there is none. */
export const toChangeText = ({ form, amount, bound }: Change, language: Language): string => {
  if (amount === 0) return toBoundText(language.t('cardUnchanged'), bound, language);
  const text = {
    difference: () => toSigned(amount, language),
    percent: () => `${toSigned(toOneDecimal(amount), language)}%`,
    points: () => language.t('cardPoints', [toSigned(amount, language)]),
  }[form]();
  return toSignText(text, bound);
};

const describeOutcome = (claim: Claim, outcome: Comparison, language: Language): string | undefined => {
  const attainment = checkTarget({ ...outcome, text: outcome.printed }, claim);
  const key = typeof attainment === 'string' ? OUTCOME_KEYS[attainment] : null;
  const change = findChange({ ...claim, bound: 'eq' }, outcome, claim.kind);
  const words = [key && language.t(key), change && change.amount !== 0 && toChangeText(change, language)];
  return words.filter(Boolean).join(' ') || undefined;
};

/** What part the claim is of a city's figure: only of the same thing, and only where parts add up. */
const describeShare = (claim: Claim, whole: Comparison, language: Language): string | undefined => {
  const share = claim.kind === 'level' ? findShare(claim, whole) : null;
  if (share === null) return undefined;
  return language.t('cardShare', [`${toNumberText(toOneDecimal(share), language.locale)}%`]);
};

/** What the right-hand column says of a comparison; undefined where the two figures allow no arithmetic. */
export const describeChange = (claim: Claim, other: Comparison, language: Language): string | undefined => {
  if (!isCountedAlike(other)) return undefined;
  if (other.area !== undefined) return describeShare(claim, other, language);
  if (other.relation === 'context' && other.comparability !== 'same') return undefined;
  if (other.relation === 'outcome') return describeOutcome(claim, other, language);
  const isEarlier = other.period < claim.period;
  const change = isEarlier ? findChange(other, claim, claim.kind) : findChange(claim, other, claim.kind);
  return change ? toChangeText(change, language) : undefined;
};
