// The foot of a card: where the figure stands, the way to the next one, and what can be done with this one.

import { useState } from 'preact/hooks';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Language } from '../translate.ts';
import { SourceLine } from './SourceLine.tsx';

/** What a card's buttons do. `onCopy` may take its time; a rejected copy is said to have failed. */
export interface CardActions {
  /** Puts the card beside others, or, pinned, back to its figure. */
  onPin: () => void;
  onClose: () => void;
  /** Goes back to where the reader was; absent where there is no way back. */
  onBack?: (() => void) | undefined;
  /** Goes to the figure in the text; absent on a card that stands beside it. */
  onFind?: (() => void) | undefined;
  onCopy: () => void | Promise<void>;
  onNext: () => void;
  onPrevious: () => void;
}

interface CardFooterProps extends CardActions {
  linked: LinkedClaim;
  position: { index: number; total: number };
  pinned: boolean;
  /** Whether as many cards are pinned as there may be. */
  isFull?: boolean | undefined;
  language: Language;
}

const CopyButton = ({ language: { t }, onCopy }: { language: Language; onCopy: CardActions['onCopy'] }) => {
  const [result, setResult] = useState<'cardCopied' | 'cardCopyFailed' | null>(null);
  const copy = async () => {
    try {
      await onCopy();
      setResult('cardCopied');
    } catch {
      setResult('cardCopyFailed');
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {t(result ?? 'cardCopy')}
      </button>
      <span class="heard" role="status">
        {result && t(result)}
      </span>
    </>
  );
};

const Position = ({ position, language: { t }, onNext, onPrevious }: Omit<CardFooterProps, 'linked'>) => (
  <div class="position">
    <button type="button" aria-label={t('cardPrevious')} title={t('cardPrevious')} onClick={onPrevious}>
      ‹
    </button>
    <span class="counter">
      <span aria-hidden="true">
        {position.index} / {position.total}
      </span>
      <span class="heard">{t('cardPosition', [position.index, position.total])}</span>
    </span>
    <button type="button" aria-label={t('cardNext')} title={t('cardNext')} onClick={onNext}>
      ›
    </button>
  </div>
);

const PinButton = ({ pinned, isFull = false, language: { t }, onPin }: CardFooterProps) => {
  const isRefused = isFull && !pinned;
  return (
    <button
      type="button"
      disabled={isRefused}
      title={isRefused ? t('pinnedFull') : undefined}
      onClick={onPin}
    >
      {t(pinned ? 'cardUnpin' : 'cardPin')}
    </button>
  );
};

/** Source, counter and actions. */
export const CardFooter = (props: CardFooterProps) => {
  const { linked, language, onClose, onCopy, onBack, onFind } = props;
  const { t } = language;
  return (
    <footer class="card-footer">
      <div data-field="source">
        {linked.source ? (
          <SourceLine source={linked.source} language={language} />
        ) : (
          <p class="second">{t('cardNoSource')}</p>
        )}
      </div>
      <div class="actions">
        <Position {...props} />
        <CopyButton key={linked.id} language={language} onCopy={onCopy} />
        {onFind && (
          <button type="button" onClick={onFind}>
            {t('cardFind')}
          </button>
        )}
        {onBack && (
          <button type="button" onClick={onBack}>
            {t('cardBack')}
          </button>
        )}
        <PinButton {...props} />
        <button type="button" onClick={onClose}>
          {t('cardClose')}
        </button>
      </div>
    </footer>
  );
};
