// The card of one figure: what it is, what it should be set beside, how fair that is, and where it all comes from.
// Props in, markup and callbacks out. It knows neither the page it lies over nor the browser it runs in.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Locale, Translate } from '../translate.ts';
import { type CardActions, CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { ClaimAccount } from './ClaimAccount.tsx';
import type { Jump } from './ComparisonRow.tsx';
import type { OwnActions } from './MissingFigure.tsx';

export interface ClaimCardProps extends CardActions {
  linked: LinkedClaim;
  /** Place of the claim among the page's claims, from 1. */
  position: { index: number; total: number };
  pinned: boolean;
  /** Whether as many cards are pinned as there may be. */
  isFull?: boolean;
  t: Translate;
  locale: Locale;
  onJump: Jump;
  own: OwnActions;
}

/** One claim's card. The holder labels its dialog by `toCardTitleId(linked.id)`. */
export const ClaimCard = ({ t, locale, onJump, own, ...rest }: ClaimCardProps) => {
  const { linked } = rest;
  const language = { t, locale };
  return (
    <article class="card" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <CardHeader linked={linked} language={language} />
      <div key={linked.id} class="card-body">
        <ClaimAccount linked={linked} language={language} onJump={onJump} own={own} />
      </div>
      <CardFooter {...rest} language={language} />
    </article>
  );
};
