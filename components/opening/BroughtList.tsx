// What came of what was brought, at the foot of the window until it is dismissed: how far the reading is, with the way to
// call it off; then what it is, with the way to open it, or why it cannot be read.

import type { Language } from '../translate.ts';
import type { Brought } from './brought.ts';
import { toStateText } from './brought-words.ts';

export interface BroughtListProps {
  all: readonly Brought[];
  language: Language;
  onCancel: (id: number) => void;
  onOpen: (brought: Brought) => void;
  onDismiss: () => void;
}

const BroughtRow = ({ brought, language, onCancel, onOpen }: RowProps) => {
  const { t } = language;
  const { id, state } = brought;
  const name = brought.name || t('broughtPasted');
  return (
    <li class="brought-row" data-state={state.type}>
      <span class="brought-name">{name}</span>
      {state.type === 'reading' && (
        <>
          <progress aria-label={t('broughtReading', [name])} value={state.part} />
          <button type="button" onClick={() => onCancel(id)}>
            {t('broughtCancel')}
          </button>
        </>
      )}
      <span class="brought-said" role="status">
        {toStateText(brought, language)}
      </span>
      {state.type === 'read' && (
        <button type="button" onClick={() => onOpen(brought)}>
          {t('broughtOpen')}
        </button>
      )}
    </li>
  );
};

type RowProps = Omit<BroughtListProps, 'all' | 'onDismiss'> & { brought: Brought };

/** The list; nothing where nothing was brought. */
export const BroughtList = ({ all, language, onDismiss, ...rest }: BroughtListProps) =>
  all.length === 0 ? null : (
    <aside class="brought" aria-label={language.t('broughtTitle')}>
      <ul>
        {all.map((brought) => (
          <BroughtRow key={brought.id} brought={brought} language={language} {...rest} />
        ))}
      </ul>
      <button type="button" class="brought-dismiss" onClick={onDismiss}>
        {language.t('cardClose')}
      </button>
    </aside>
  );
