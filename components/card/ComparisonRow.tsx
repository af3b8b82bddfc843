// A figure that stands beside the claim: last year's, the target, the base, the outcome, the city's.
// A missing one is named in the place where it would stand, with what would be needed to fill it.

import type { Comparison, Derivation, LinkedClaim } from '../../data/linked-claim.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { toComparisonText, toFairnessText } from '../wording/comparison-text.ts';
import { describeChange } from '../wording/describe-change.ts';
import { toPeriodText } from '../wording/format-period.ts';
import type { CardRow, RowField } from './card-rows.ts';
import { MissingFigure, type OwnActions } from './MissingFigure.tsx';
import { QuoteLine } from './QuoteLine.tsx';
import { Row } from './Row.tsx';
import { SourceLine } from './SourceLine.tsx';

/** Where a reader may be taken within the page. */
export type Jump = (target: { claim?: string; section?: string }) => void;

interface ComparisonRowProps {
  linked: LinkedClaim;
  row: CardRow;
  language: Language;
  onJump: Jump;
  own: OwnActions;
}

/** A claim and the figure beside it. */
interface BesideProps {
  linked: LinkedClaim;
  other: Comparison;
  language: Language;
}

const LABEL_KEYS: Record<RowField, MessageKey> = {
  prior: 'cardPriorLabel',
  target: 'cardTargetLabel',
  base: 'cardBaseLabel',
  outcome: 'cardOutcomeLabel',
  aim: 'cardTargetLabel',
  context: 'cardContextLabel',
};

const OwnMark = ({ language, onManage }: { language: Language; onManage: OwnActions['onManage'] }) => (
  <>
    {' '}
    <span class="own-mark">{language.t('cardOwn')}</span>{' '}
    <button type="button" class="own-manage" onClick={onManage}>
      {language.t('ownManage')}
    </button>
  </>
);

const Value = ({ linked, other, language, onJump }: BesideProps & { onJump: Jump }) => {
  const text = toComparisonText(other, linked.claim.kind, language);
  const { claim } = other;
  if (claim === null) return <b>{text}</b>;
  return (
    <button
      type="button"
      class="value-jump"
      aria-label={language.t('cardJump', [text])}
      onClick={() => onJump({ claim })}
    >
      {text}
    </button>
  );
};

const Derived = ({
  linked,
  derived,
  language,
}: Pick<BesideProps, 'linked' | 'language'> & { derived: Derivation }) => (
  <details>
    <summary>
      <span class="derived-word">{language.t('cardDerived')}</span>
    </summary>
    <p lang="zh-CN">{derived.formula}</p>
    {derived.inputs?.map(({ name, printed, period, source }) => (
      <div key={`${name.zh} ${period}`}>
        <p class="second">
          {toWords(name, language)} <span class="period">{toPeriodText(period, language)}</span>{' '}
          <span lang="zh-CN">{printed}</span>
        </p>
        {source.id !== linked.source?.id && <SourceLine source={source} language={language} />}
      </div>
    ))}
  </details>
);

const Notes = ({ linked, other, language }: BesideProps) => (
  <>
    {other.name && <p>{toWords(other.name, language)}</p>}
    <p class="second">
      {toFairnessText(other, language)} {other.isConfirmed && language.t('cardConfirmed')}
    </p>
    <QuoteLine other={other} />
    {other.derived && <Derived linked={linked} derived={other.derived} language={language} />}
    {/* What stands on the page itself is a jump away. */}
    {!other.claim && other.source.id !== linked.source?.id && (
      <SourceLine source={other.source} language={language} />
    )}
  </>
);

/** A city's figure bears the city's name; a target among the context is called one. */
const toLabel = ({ field, comparison }: CardRow, language: Language): string => {
  if (comparison?.area) return toWords(comparison.area, language);
  const isTarget = field === 'context' && comparison?.status === 'target';
  return language.t(isTarget ? 'cardTargetLabel' : LABEL_KEYS[field]);
};

/** One comparison, or the gap it leaves. */
export const ComparisonRow = ({ linked, row, language, onJump, own }: ComparisonRowProps) => {
  const { comparison } = row;
  const label = toLabel(row, language);
  const period = toPeriodText(row.period, language);
  if (comparison === null) {
    return (
      <Row field={row.field} label={label} period={period}>
        <MissingFigure linked={linked} row={row} language={language} own={own} />
      </Row>
    );
  }
  // Nothing is computed with a figure that contradicts the record.
  const change =
    linked.finding.kind === 'differs' ? undefined : describeChange(linked.claim, comparison, language);
  const notes = <Notes linked={linked} other={comparison} language={language} />;
  return (
    <Row field={row.field} label={label} period={period} change={change} notes={notes}>
      <Value linked={linked} other={comparison} language={language} onJump={onJump} />
      {comparison.source.class === 'own' && <OwnMark language={language} onManage={own.onManage} />}
    </Row>
  );
};
