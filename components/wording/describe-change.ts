// Changes, shares and outcomes in the words of the card's right-hand column.

import { FLIPPED } from '../../claims/arithmetic/change.ts';
import { type Attainment, checkTarget } from '../../claims/arithmetic/check.ts';
import type { Bound, Claim } from '../../claims/claim.ts';
import type { Comparison } from '../../data/linked-claim.ts';
import type { Verdict } from '../../data/promises/plan-promise.ts';
import type { Language, MessageKey } from '../translate.ts';
import { type Change, findChange, findShare, findWay, isCountedAlike } from './compare-figures.ts';
import { toBoundText, toNumberText, toSignText } from './format-figure.ts';

const OUTCOME_KEYS: Record<Attainment, MessageKey | null> = {
  met: 'cardMet',
  exceeded: 'cardExceeded',
  missed: 'cardMissed',
  open: null,
};

const UNCHANGED_KEYS: Record<Bound, MessageKey> = {
  eq: 'cardUnchanged',
  approx: 'cardAboutUnchanged',
  gt: 'cardNotLess',
  ge: 'cardNotLess',
  lt: 'cardNotMore',
  le: 'cardNotMore',
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

/**
 * A change with its sign: "+15.4%", "−2", "+2.3 个百分点"; 持平 where there is none. Where a bound leaves it open, in words:
 * from 22 to at least 20 is 减少不超过 2.
 */
export const toChangeText = ({ form, amount, bound }: Change, language: Language): string => {
  const { t } = language;
  if (amount === 0) return t(UNCHANGED_KEYS[bound]);
  const isOpen = bound !== 'eq' && bound !== 'approx';
  const shown = isOpen ? Math.abs(amount) : amount;
  const toText = (number: number) =>
    isOpen ? toNumberText(number, language.locale) : toSigned(number, language);
  const text = {
    difference: () => toText(shown),
    percent: () => `${toText(toOneDecimal(shown))}%`,
    points: () => t('cardPoints', [toText(shown)]),
  }[form]();
  if (!isOpen) return toSignText(text, bound);
  if (amount > 0) return t('cardMore', [toBoundText(text, bound, language)]);
  return t('cardLess', [toBoundText(text, FLIPPED[bound], language)]);
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
  const word = key ? language.t(key) : '';
  if (change === null || change.amount === 0) return word || undefined;
  const share = change.form === 'points' || claim.kind !== 'level' ? null : findWay(target, outcome);
  if (share === null) return [word, toChangeText(change, language)].filter(Boolean).join(' ');
  return [word, toShareText('cardCompleted', share, language)].filter(Boolean).join(' · ');
};

/** All but all of it must not read as all of it: then every digit is told. */
export const toShareText = (key: MessageKey, share: number, { t, locale }: Language): string => {
  const rounded = toOneDecimal(share);
  return t(key, [`${toNumberText(rounded === 100 ? share : rounded, locale)}%`]);
};

/** What part the claim is of a city's figure: only of the same thing, and only where parts add up. */
const describeShare = (claim: Claim, whole: Comparison, language: Language): string | undefined => {
  const share = claim.kind === 'level' ? findShare(claim, whole) : null;
  return share === null ? undefined : toShareText('cardShare', share, language);
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
