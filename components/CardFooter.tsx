// The foot of a card: where the figure stands, the way to the next one, and what can be done with this one.

import { useState } from 'preact/hooks';
import type { LinkedClaim } from '../data/linked-claim.ts';
import { SourceLine } from './SourceLine.tsx';
import type { Language } from './translate.ts';

/** What a card's buttons do. `onCopy` may take its time; a rejected copy is said to have failed. */
export interface CardActions {
  onPin: () => void;
  onClose: () => void;
  onCopy: () => void | Promise<void>;
  onNext: () => void;
  onPrevious: () => void;
}

interface CardFooterProps extends CardActions {
  linked: LinkedClaim;
  position: { index: number; total: number };
  pinned: boolean;
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

/** Source, counter and actions. */
export const CardFooter = (props: CardFooterProps) => {
  const { linked, pinned, language, onPin, onClose, onCopy } = props;
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
        <button type="button" onClick={onPin}>
          {t(pinned ? 'cardUnpin' : 'cardPin')}
        </button>
        <button type="button" onClick={onClose}>
          {t('cardClose')}
        </button>
      </div>
    </footer>
  );
};
