// Changes, shares and outcomes in the words of the card's right-hand column.

import { type Attainment, checkTarget } from '../claims/arithmetic/check.ts';
import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../data/linked-claim.ts';
import type { Verdict } from '../data/promises/plan-promise.ts';
import { type Change, findChange, findShare, isCountedAlike } from './compare-figures.ts';
import { toBoundText, toNumberText, toSignText } from './format-figure.ts';
import type { Language, MessageKey } from './translate.ts';

const OUTCOME_KEYS: Record<Attainment, MessageKey | null> = {
  met: 'cardMet',
  exceeded: 'cardExceeded',
  missed: 'cardMissed',
  open: null,
};

const VERDICT_KEYS: Record<Verdict, MessageKey | null> = {
  kept: 'cardMet',
  exceeded: 'cardExceeded',
  missed: 'cardMissed',
  open: null,
  absent: null,
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

/** Whether a target was reached: as the desk judged it, else by its bound. */
const toAttainment = (claim: Claim, { verdict, ...outcome }: Comparison): MessageKey | null => {
  if (verdict) return VERDICT_KEYS[verdict];
  const attainment = checkTarget({ ...outcome, text: outcome.printed }, claim);
  return typeof attainment === 'string' ? OUTCOME_KEYS[attainment] : null;
};

/** What came of a target, and by how much it was surpassed or missed. `isAim`: the other is the target. */
const describeOutcome = (
  claim: Claim,
  other: Comparison,
  isAim: boolean,
  language: Language,
): string | undefined => {
  const key = toAttainment(claim, other);
  const [target, outcome] = isAim ? [other, claim] : [claim, other];
  const change = findChange({ ...target, bound: 'eq' }, outcome, claim.kind);
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
  const isAim = other.relation === 'target' && other.period === claim.period;
  if (isAim || other.relation === 'outcome') return describeOutcome(claim, other, isAim, language);
  const isEarlier = other.period < claim.period;
  const change = isEarlier ? findChange(other, claim, claim.kind) : findChange(claim, other, claim.kind);
  return change ? toChangeText(change, language) : undefined;
};
