// How a link between two figures becomes a comparison on a card: where it stands, how fair it is and why, and whether a
// target was reached.

import type { Comparison, Slot } from '../linked-claim.ts';
import { judgeTarget } from '../promises/judge-target.ts';
import type { Verdict } from '../promises/plan-promise.ts';
import type { CitedSource, Relation, Words } from '../record.ts';
import type { LinkableClaim } from '../report-links/read-linkable.ts';
import type { LinkRelation } from '../report-links/relation.ts';
import { translateWhy } from '../report-links/translate-why.ts';
import { toFigure } from '../to-stated.ts';
import type { JudgedLink } from './learnt-links.ts';

/** Where a linked figure stands on the card of a claim; null: it is only context. */
export type SlotOf = Record<LinkRelation, Slot | null>;

export const FROM_EARLIER: SlotOf = {
  'prior-year': 'prior',
  'target-outcome': 'aim',
  'target-target': null,
  'actual-target': null,
};
export const FROM_LATER: SlotOf = { ...FROM_EARLIER, 'prior-year': null, 'target-outcome': 'outcome' };

const RELATION_OF: Record<Slot, Relation> = {
  prior: 'prior',
  target: 'target',
  outcome: 'outcome',
  base: 'base',
  aim: 'target',
};

/** The report at hand itself, where one of its figures stands beside another. */
export const AT_HAND: CitedSource = {
  id: 'at-hand',
  title: '',
  publisher: '',
  url: '',
  published: null,
  class: 'learnt',
};

/** What a comparison says of itself, beside its figure. */
export type Standing = Pick<Comparison, 'relation' | 'comparability' | 'why' | 'isConfirmed' | 'verdict'>;

/** @param own the claim that the card is of; @param other what stands beside it */
export function toStanding(
  { link, standing }: JudgedLink,
  slot: Slot | null,
  own: LinkableClaim,
  other: LinkableClaim,
): Standing {
  return {
    relation: slot === null ? 'context' : RELATION_OF[slot],
    comparability: standing === 'sure' ? 'same' : 'similar',
    why: standing === 'sure' ? toNames(link.why) : translateWhy(link.why),
    ...(standing === 'confirmed' && { isConfirmed: true }),
    ...(slot === 'aim' && { verdict: judge(own, other) }),
    ...(slot === 'outcome' && { verdict: judge(other, own) }),
  };
}

const NAMES = /“[^”]*”(?:与“[^”]*”)?/;

/** Of what is the same, only the names that differ need saying. */
function toNames(why: string): Words {
  const names = NAMES.exec(why)?.[0] ?? '';
  return names.includes('”与“') ? { zh: names, en: names.replace('”与“', '” and “') } : { zh: '', en: '' };
}

/** Whether a result reaches its target, as the overview of promises has it. */
function judge(outcome: LinkableClaim, target: LinkableClaim): Verdict {
  return judgeTarget(toWeighed(outcome), toWeighed(target)).verdict;
}

function toWeighed({ claim, reading }: LinkableClaim) {
  const { kind, direction, text } = claim;
  return {
    ...toFigure(claim),
    kind,
    ...(direction && { direction }),
    subject: reading.phrase,
    printed: text,
  };
}
