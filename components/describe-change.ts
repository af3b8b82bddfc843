// Changes, shares and outcomes in the words of the card's right-hand column.

import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../data/linked-claim.ts';
import type { Polarity } from '../data/record.ts';
import { type Change, findChange, findShare, judgeOutcome, type Outcome } from './compare-figures.ts';
import { toNumberText, toSignText } from './format-figure.ts';
import type { Language, MessageKey } from './translate.ts';

const OUTCOME_KEYS: Record<Outcome, MessageKey> = {
  met: 'cardMet',
  exceeded: 'cardExceeded',
  missed: 'cardMissed',
};

const toSigned = (amount: number, language: Language): string =>
  `${amount > 0 ? '+' : ''}${toNumberText(amount, language.locale)}`;

const toOneDecimal = (amount: number): number => Math.round(amount * 10) / 10;

/** A change with its sign: "+15.4%", "−2", "+2.3 个百分点", "≥ −2" where a bound leaves it open. */
export const toChangeText = ({ form, amount, bound }: Change, language: Language): string => {
  const text = {
    difference: () => toSigned(amount, language),
    percent: () => `${toSigned(toOneDecimal(amount), language)}%`,
    points: () => language.t('cardPoints', [toSigned(amount, language)]),
  }[form]();
  return toSignText(text, bound);
};

const describeOutcome = (claim: Claim, outcome: Comparison, polarity: Polarity, language: Language) => {
  const verdict = judgeOutcome(claim, outcome, polarity);
  const change = findChange({ ...claim, bound: 'eq' }, outcome, claim.kind);
  const words = [
    verdict && language.t(OUTCOME_KEYS[verdict]),
    change && change.amount !== 0 && toChangeText(change, language),
  ];
  return words.filter(Boolean).join(' ');
};

/** What the right-hand column says of a comparison; undefined where the two figures allow no arithmetic. */
export const describeChange = (
  claim: Claim,
  other: Comparison,
  polarity: Polarity,
  language: Language,
): string | undefined => {
  if (other.relation === 'context' && other.area !== undefined) {
    const share = findShare(claim, other);
    return share === null
      ? undefined
      : language.t('cardShare', [`${toNumberText(toOneDecimal(share), language.locale)}%`]);
  }
  if (other.comparability === 'not-comparable') return undefined;
  if (other.relation === 'outcome') return describeOutcome(claim, other, polarity, language) || undefined;
  const isEarlier = other.period < claim.period;
  const change = isEarlier ? findChange(other, claim, claim.kind) : findChange(claim, other, claim.kind);
  return change ? toChangeText(change, language) : undefined;
};
