// The overview of a plan in words and numbers: one row a target, as the table prints it and the picture draws it.

import type { PlanChange } from '../../data/series/plan-change.ts';
import type { PlanOverview, PlanPair } from '../../data/series/plan-overview.ts';
import { toSigned } from '../../data/series/signed-figure.ts';
import { type Language, toWords } from '../translate.ts';
import { toChangeText } from '../wording/describe-change.ts';
import { toFigureText, toNumberText, toSignText } from '../wording/format-figure.ts';

/** Where a target lies from the result before it. A floor below that result is no lower target: more may come of it. */
export type PlanSide = 'up' | 'down' | 'level' | 'floor' | 'ceiling';

export interface PlanRow {
  id: string;
  name: string;
  actual: string;
  target: string;
  /** With its sign and bound: "≥ −9.1%"; 持平 where nothing changes. */
  change: string;
  /** In percent or percentage points, for its place on the scale. */
  amount: number;
  /** Where the change may go on from its mark: to more, to less, or nowhere. */
  opens: 'up' | 'down' | null;
  side: PlanSide;
  isSimilar: boolean;
  /** What differs, where the two are only similar; that rounding may explain the change. */
  note: string;
}

/** Rows of one form of change, in the overview's order. */
export const toPlanRows = (
  { pairs }: PlanOverview,
  form: PlanChange['form'],
  language: Language,
): PlanRow[] => pairs.filter(({ change }) => change.form === form).map((pair) => toRow(pair, language));

const toRow = (pair: PlanPair, language: Language): PlanRow => {
  const { id, name, kind, target, change, comparability, why } = pair;
  const isSimilar = comparability === 'similar';
  const aim = toSigned(target, kind);
  const notes = [
    isSimilar && toWords(why, language),
    change.withinRounding && language.t('chartWithinRounding'),
  ];
  return {
    ...{ id, name: toWords(name, language) },
    actual: toFigureText(toSigned(pair.actual, kind, target.direction), kind, language),
    target: toFigureText(aim, kind, language),
    ...{ change: toPlanChangeText(change, language), amount: change.amount, isSimilar },
    opens: OPENS[change.bound],
    side: toSide(change.amount, OPENS[aim.bound]),
    note: notes.filter(Boolean).join(language.t('chartSemicolon')),
  };
};

const OPENS = { eq: null, approx: null, gt: 'up', ge: 'up', lt: 'down', le: 'down' } as const;

/** `aimOpens`: where the target itself may be surpassed. */
const toSide = (amount: number, aimOpens: PlanRow['opens']): PlanSide => {
  if (aimOpens === 'up' && amount <= 0) return 'floor';
  if (aimOpens === 'down' && amount >= 0) return 'ceiling';
  if (amount === 0) return 'level';
  return amount > 0 ? 'up' : 'down';
};

/** "+27.8%", "≥ −9.1%", "+2 个百分点"; short signs, for a column of numbers. */
const toPlanChangeText = ({ form, amount, bound }: PlanChange, language: Language): string => {
  if (amount === 0) return toChangeText({ form, amount, bound }, language);
  const number = toNumberText(Math.round(amount * 10) / 10, language.locale, 1);
  const signed = amount > 0 ? `+${number}` : number;
  return toSignText(form === 'percent' ? `${signed}%` : signed, bound);
};
