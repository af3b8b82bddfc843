// What a row of the workbench says beside its figure: the year before (or where things stood), and the target (or what
// came of it). The words are those of the card's rows.

import type { Comparison, LinkedClaim } from '../../data/linked-claim.ts';
import type { Language, MessageKey } from '../translate.ts';
import { toComparisonText, toFairnessText } from '../wording/comparison-text.ts';
import { describeChange } from '../wording/describe-change.ts';
import { toPeriodText } from '../wording/format-period.ts';

export interface BenchCell {
  field: 'before' | 'after';
  /** "2023 上年", "2025 目标". */
  label: string;
  value: string;
  /** "+15.4%"; undefined where nothing can be computed. */
  change: string | undefined;
  /** How fair it is to compare, where it is not the same thing. */
  fairness: string | undefined;
}

const LABEL_KEYS: Record<Comparison['relation'], MessageKey> = {
  prior: 'cardPriorLabel',
  base: 'cardBaseLabel',
  target: 'cardTargetLabel',
  outcome: 'cardOutcomeLabel',
  context: 'cardContextLabel',
};

const toCell = (
  field: BenchCell['field'],
  linked: LinkedClaim,
  other: Comparison,
  language: Language,
): BenchCell => {
  const isFair = other.comparability === 'same';
  return {
    field,
    label: `${language.t(LABEL_KEYS[other.relation])} ${toPeriodText(other.period, language)}`.trim(),
    value: toComparisonText(other, linked.claim.kind, language),
    change: linked.finding.kind === 'differs' ? undefined : describeChange(linked.claim, other, language),
    fairness: isFair ? undefined : toFairnessText(other, language),
  };
};

/** The cells of a row; what is not known has none. */
export const toBenchCells = (linked: LinkedClaim, language: Language): BenchCell[] => {
  const before = linked.prior ?? linked.base;
  const after = linked.target ?? linked.outcome;
  return [
    ...(before ? [toCell('before', linked, before, language)] : []),
    ...(after ? [toCell('after', linked, after, language)] : []),
  ];
};
