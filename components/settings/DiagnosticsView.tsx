// Diagnostics among the settings: what would be copied, word for word, and one button that copies it.

import { useState } from 'preact/hooks';
import type { Language } from '../translate.ts';

interface DiagnosticsViewProps {
  text: string;
  language: Language;
  /** Gives whether it could be copied. */
  onCopy: (text: string) => Promise<boolean>;
  onRefresh: () => void;
}

/** The section. */
export const DiagnosticsView = ({ text, language: { t }, onCopy, onRefresh }: DiagnosticsViewProps) => {
  const [notice, setNotice] = useState('');
  const copy = async () => setNotice(t((await onCopy(text)) ? 'cardCopied' : 'cardCopyFailed'));
  return (
    <section id="diagnostics" class="settings" aria-labelledby="diagnostics-heading">
      <h2 id="diagnostics-heading">{t('diagnosticsTitle')}</h2>
      <p class="second">{t('diagnosticsIntro')}</p>
      <p class="file-buttons">
        <button type="button" onClick={() => void copy()}>
          {t('diagnosticsCopy')}
        </button>
        <button
          type="button"
          onClick={() => {
            setNotice('');
            onRefresh();
          }}
        >
          {t('diagnosticsRefresh')}
        </button>
        <span role="status">{notice}</span>
      </p>
      <pre class="diagnostics">{text}</pre>
    </section>
  );
};
