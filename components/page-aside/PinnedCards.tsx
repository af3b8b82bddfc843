// The cards that a reader keeps: side by side along the lower edge of the window, and folded away when they are in
// the way. Each is a dialog of its own, closed from its own foot.

import { toCardTitleId } from '../card/CardHeader.tsx';
import { ClaimCard, type ClaimCardProps } from '../card/ClaimCard.tsx';
import type { Language } from '../translate.ts';

interface PinnedCardsProps {
  cards: readonly ClaimCardProps[];
  folded: boolean;
  language: Language;
  onFold: () => void;
  onCloseAll: () => void;
}

/** Nothing where no card is pinned. */
export const PinnedCards = ({ cards, folded, language, onFold, onCloseAll }: PinnedCardsProps) => {
  const { t, locale } = language;
  if (cards.length === 0) return null;
  const title = t('pinnedTitle', [cards.length]);
  return (
    <section class="shelf" lang={locale === 'zh' ? 'zh-CN' : 'en'} aria-label={title}>
      <div class="shelf-head">
        <span aria-hidden="true">{title}</span>
        <button type="button" aria-expanded={!folded} onClick={onFold}>
          {t(folded ? 'pinnedUnfold' : 'pinnedFold')}
        </button>
        <button type="button" onClick={onCloseAll}>
          {t('pinnedCloseAll')}
        </button>
      </div>
      <div class="shelf-cards" hidden={folded}>
        {cards.map((card) => (
          <div
            key={card.linked.id}
            class="pinned"
            role="dialog"
            tabIndex={-1}
            data-claim={card.linked.id}
            aria-labelledby={toCardTitleId(card.linked.id)}
          >
            <ClaimCard {...card} />
          </div>
        ))}
      </div>
    </section>
  );
};
