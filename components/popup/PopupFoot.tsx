// The popup's foot: what the keys do, and the ways to the list, the workbench and the settings.

import type { Language } from '../translate.ts';

interface FootProps {
  notice: string;
  language: Language;
  /** Absent where no report is open. */
  onList: (() => void) | undefined;
  onWorkbench: () => void;
  onSettings: () => void;
}

/** What the keys do; for a moment instead, that something was copied. */
export const PopupFoot = ({ notice, language: { t }, onList, onWorkbench, onSettings }: FootProps) => (
  <footer>
    <p class={notice === '' ? 'heard' : 'notice'} role="status">
      {notice}
    </p>
    <span>
      <kbd>↑</kbd> <kbd>↓</kbd> {t('popupKeyChoose')}
    </span>
    <span>
      <kbd>Enter</kbd> {t('popupKeyOpen')}
    </span>
    <span>
      <kbd>Ctrl Enter</kbd> {t('popupKeyCopy')}
    </span>
    <span>
      <kbd>Esc</kbd> {t('popupKeyEmpty')}
    </span>
    {onList && (
      <button type="button" onClick={onList}>
        {t('listTitle')}
      </button>
    )}
    <button type="button" onClick={onWorkbench}>
      {t('benchTitle')}
    </button>
    <button type="button" onClick={onSettings}>
      {t('settingsOpen')}
    </button>
  </footer>
);
