// The whole account of one claim in the workbench: its sentence, what it is set beside with how fair that is, what was
// found with the formula, its sources, and room for what a person adds. Made of the card's own rows.

import type { ComponentChildren } from 'preact';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { ClaimAccount } from '../card/ClaimAccount.tsx';
import type { Jump } from '../card/ComparisonRow.tsx';
import type { OwnActions } from '../card/MissingFigure.tsx';
import { SourceLine } from '../card/SourceLine.tsx';
import type { Language } from '../translate.ts';

export interface BenchDetailProps {
  linked: LinkedClaim;
  /** What is before the figure, the figure, what is after it. */
  sentence: readonly [before: string, figure: string, after: string];
  own: OwnActions;
  language: Language;
  onJump: Jump;
  /** Opens the claim's card on the page; absent where the report is on no page. */
  onOpenCard: (() => void) | undefined;
  /** The person's own part: note, rating, and what can be done with the claim. */
  children?: ComponentChildren;
}

/** The account, below its line. */
export const BenchDetail = (props: BenchDetailProps) => {
  const { linked, sentence, own, language, onJump, onOpenCard, children } = props;
  const [before, figure, after] = sentence;
  return (
    <div class="bench-detail">
      <div class="card" lang={language.locale === 'zh' ? 'zh-CN' : 'en'}>
        <p class="block bench-sentence" lang="zh-CN">
          {before}
          <b>{figure}</b>
          {after}
        </p>
        <ClaimAccount linked={linked} language={language} onJump={onJump} own={own} />
        <div class="block bench-foot">
          {linked.source ? (
            <SourceLine source={linked.source} language={language} />
          ) : (
            <p class="second">{language.t('cardNoSource')}</p>
          )}
          {onOpenCard && (
            <button type="button" onClick={onOpenCard}>
              {language.t('benchOpenCard')}
            </button>
          )}
        </div>
      </div>
      {children}
    </div>
  );
};
