// One claim as a line of the workbench: what is measured, the figure as printed, what it is set beside, what was found,
// and what the person said of it. The line is a button that unfolds the whole account.

import type { Claim } from '../../claims/claim.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { toMarkKind } from '../../data/mark-kind.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { toBoundText } from '../wording/format-figure.ts';
import { toPeriodText } from '../wording/format-period.ts';
import { type BenchCell, toBenchCells } from './bench-cells.ts';
import type { FindingChoice } from './bench-filter.ts';

export interface BenchRowProps {
  linked: LinkedClaim;
  finding: FindingChoice;
  /** Whether the record knows the report; else it goes without saying that it does not know the figure. */
  isRecorded: boolean;
  /** The person's verdict in a word, where there is one. */
  rating: string | undefined;
  hasNote: boolean;
  open: boolean;
  chosen: boolean;
  /** Whether Tab comes to this row: it does to one of them. */
  reachable: boolean;
  language: Language;
  onToggle: () => void;
  onChoose: () => void;
}

/** Findings that a row names; that a figure is as on record goes without saying. */
const FINDING_KEYS: Record<FindingChoice, MessageKey | null> = {
  agrees: null,
  differs: 'cardDiffers',
  'not-comparable': 'cardNotComparable',
  'no-record': 'cardNoRecord',
};

/** What a claim is called: its indicator's name, or what the report says that it measures. */
export const toBenchName = ({ indicator, claim }: LinkedClaim, language: Language): string =>
  indicator ? toWords(indicator.name, language) : claim.subject;

/** What is said of a figure's bound before and after it: "超 90%", "20部以上". The mark itself is the page's, of the figure alone. */
const toBoundParts = ({ kind, bound }: Claim, language: Language): string[] =>
  kind === 'rank' || kind === 'streak' ? [] : toBoundText(FIGURE, bound, language).split(FIGURE);

/** Stands for the figure while the words around it are found. */
const FIGURE = '…';

const Cell = ({ cell }: { cell: BenchCell }) => (
  <span class={`bench-cell bench-${cell.field}`}>
    <span class="bench-label">{cell.label}</span> <span class="bench-value">{cell.value}</span>{' '}
    {cell.change && <span class="bench-change">{cell.change}</span>}{' '}
    {cell.fairness && <span class="bench-fairness">{cell.fairness}</span>}
  </span>
);

const State = ({ finding, isRecorded, rating, hasNote, language: { t } }: BenchRowProps) => {
  const key = isRecorded || finding !== 'no-record' ? FINDING_KEYS[finding] : null;
  if (!key && !rating && !hasNote) return null;
  return (
    <span class="bench-state">
      {key && <span class={`bench-finding-${finding}`}>{t(key)}</span>}{' '}
      {rating && <span class="bench-rating">{rating}</span>} {hasNote && <span>{t('benchHasNote')}</span>}
    </span>
  );
};

/** The line with its check box. */
export const BenchRow = (props: BenchRowProps) => {
  const { linked, open, chosen, reachable, language, onToggle, onChoose } = props;
  const { claim } = linked;
  const name = toBenchName(linked, language);
  const status = language.t(claim.status === 'actual' ? 'cardActual' : 'cardTarget', [
    toPeriodText(claim.period, language),
  ]);
  const [before, after] = toBoundParts(claim, language);
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class="bench-row">
      <input
        type="checkbox"
        checked={chosen}
        tabIndex={tabIndex}
        aria-label={language.t('benchChoose', [name, claim.text])}
        onChange={onChoose}
      />
      <button type="button" class="bench-main" aria-expanded={open} tabIndex={tabIndex} onClick={onToggle}>
        <span class="bench-name" lang={linked.indicator ? undefined : 'zh-CN'}>
          {name}
        </span>{' '}
        <span class="bench-figure">
          {before}
          <b class={`sample-${toMarkKind(linked)}`} lang="zh-CN">
            {claim.text}
          </b>
          {after} <span class={`bench-label bench-${claim.status}`}>{status.trim()}</span>
        </span>{' '}
        {toBenchCells(linked, language).map((cell) => (
          <Cell key={cell.field} cell={cell} />
        ))}{' '}
        <State {...props} />
      </button>
    </div>
  );
};
