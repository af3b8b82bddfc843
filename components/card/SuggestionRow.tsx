// What linking is not sure of: one figure, why it may belong here and why not, and the person's word on it. Until they
// give it, it is a question and no comparison.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import { type Language, toWords } from '../translate.ts';
import { toFigureText } from '../wording/format-figure.ts';
import { toPeriodText } from '../wording/format-period.ts';
import type { OwnActions } from './MissingFigure.tsx';
import { QuoteLine } from './QuoteLine.tsx';
import { Row } from './Row.tsx';

interface SuggestionRowProps {
  linked: LinkedClaim;
  language: Language;
  own: OwnActions;
}

/** The first suggestion; nothing where there is none, or nobody to hear the answer. */
export const SuggestionRow = ({ linked, language, own: { onDecide } }: SuggestionRowProps) => {
  const [first] = linked.suggested;
  if (!first || !onDecide) return null;
  const { id, comparison } = first;
  const { t } = language;
  const key = comparison.status === 'actual' ? 'cardActual' : 'cardTarget';
  return (
    <Row
      field="suggestion"
      label={t('cardSuggested')}
      notes={
        <>
          <p class="second">{toWords(comparison.why, language)}</p>
          <QuoteLine other={comparison} />
          <p class="decide">
            {(['confirmed', 'rejected'] as const).map((verdict) => (
              <button
                key={verdict}
                type="button"
                onClick={(event) => {
                  // The row goes once the word is kept; what held it stays.
                  event.currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
                  onDecide(id, verdict);
                }}
              >
                {t(verdict === 'confirmed' ? 'cardConfirm' : 'cardReject')}
              </button>
            ))}
          </p>
        </>
      }
    >
      {toFigureText(comparison, linked.claim.kind, language)}{' '}
      <span class="second">{t(key, [toPeriodText(comparison.period, language)])}</span>
    </Row>
  );
};
