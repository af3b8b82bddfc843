// What the person said on links that were only suggested, and the way to take it back.

import type { DecisionEntry, LearntRefusal } from '../../data/learnt/learnt-answer.ts';
import type { LinkDecision } from '../../data/learnt/learnt-report.ts';
import type { Anchor } from '../../data/record.ts';
import type { Language } from '../translate.ts';
import { toDateText } from '../wording/format-period.ts';
import { toRefusalText } from './learnt-words.ts';

interface DecisionListProps {
  decisions: DecisionEntry[] | LearntRefusal;
  language: Language;
  onUndo: (decision: LinkDecision) => void;
}

/** Words around the figure that are shown, of its own line. */
const NEAR_CHARS = 18;

const End = ({ name, anchor }: { name: string; anchor: Anchor }) => (
  <p lang="zh-CN">
    <span class="second">
      <bdi>{name}</bdi>:
    </span>{' '}
    …{anchor.prefix.split('\n').at(-1)?.slice(-NEAR_CHARS)}
    <strong>{anchor.exact}</strong>
    {anchor.suffix.split('\n')[0]?.slice(0, NEAR_CHARS)}…
  </p>
);

/** The decisions, the latest first; nothing where there are none. */
export const DecisionList = ({ decisions, language, onUndo }: DecisionListProps) => {
  const { t } = language;
  if ('failure' in decisions) return <p role="alert">{toRefusalText(decisions, language)}</p>;
  if (decisions.length === 0) return null;
  return (
    <section class="learnt" aria-labelledby="decisions-heading">
      <h2 id="decisions-heading">{t('decisionsTitle')}</h2>
      <p class="second">{t('decisionsIntro')}</p>
      <ul class="learnt-list">
        {decisions.map(({ decision, a, b }) => (
          <li key={JSON.stringify([decision.a, decision.b])} class="learnt-row">
            <End name={a} anchor={decision.a.anchor} />
            <End name={b} anchor={decision.b.anchor} />
            <p class="learnt-buttons">
              <span class="second">
                {t(decision.verdict === 'confirmed' ? 'decisionConfirmed' : 'decisionRejected', [
                  toDateText(decision.decided, language),
                ])}
              </span>
              <button
                type="button"
                aria-label={`${t('decisionUndo')} ${decision.a.anchor.exact}, ${decision.b.anchor.exact}`}
                onClick={() => onUndo(decision)}
              >
                {t('decisionUndo')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
