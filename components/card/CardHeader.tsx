// The head of a card: what is measured, whether it was achieved or is aimed at, and the figure itself.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Language } from '../translate.ts';
import { toPeriodText } from '../wording/format-period.ts';
import { Figure } from './Figure.tsx';

/** The id of a card's title, for the dialog that holds the card to be labelled by. */
export const toCardTitleId = (claim: string): string => `card-title-${claim}`;

const Title = ({ linked, language }: { linked: LinkedClaim; language: Language }) => {
  const { indicator, claim } = linked;
  const zh = indicator?.name.zh ?? claim.subject;
  const en = language.locale === 'en' ? indicator?.name.en : undefined;
  return (
    <div>
      <h2 id={toCardTitleId(linked.id)} lang={en ? 'en' : 'zh-CN'}>
        {en ?? zh}
      </h2>
      {en && (
        <p class="second" lang="zh-CN">
          {zh}
        </p>
      )}
    </div>
  );
};

const Badge = ({ linked, language }: { linked: LinkedClaim; language: Language }) => {
  const { claim, finding } = linked;
  if (finding.kind === 'differs') return <p class="badge badge-differs">{language.t('cardDiffers')}</p>;
  const key = claim.status === 'actual' ? 'cardActual' : 'cardTarget';
  return (
    <p class={`badge badge-${claim.status}`}>
      {language.t(key, [toPeriodText(claim.period, language)]).trim()}
    </p>
  );
};

/** Title, badge, figure, and the notes without which the figure would be misread. */
export const CardHeader = ({ linked, language }: { linked: LinkedClaim; language: Language }) => (
  <header class="card-header">
    <div class="headline">
      <Title linked={linked} language={language} />
      <Badge linked={linked} language={language} />
    </div>
    <Figure claim={linked.claim} language={language} />
    {linked.claim.role === 'threshold' && <p class="note">{language.t('cardThreshold')}</p>}
    {linked.indicator === null && <p class="note">{language.t('cardUnrecorded')}</p>}
  </header>
);
