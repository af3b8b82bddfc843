// The ways to cite one claim, each a button: what was copied is said, and so is what could not be.

import { useState } from 'preact/hooks';
import type { Language, MessageKey } from '../translate.ts';
import type { CitationForm } from './cite-claim.ts';

const FORM_KEYS: [CitationForm, MessageKey][] = [
  ['text', 'citeText'],
  ['markdown', 'citeMarkdown'],
  ['2015', 'cite2015'],
  ['2025', 'cite2025'],
];

interface CopyRowProps {
  /** Names the claim, as printed: "22部". */
  figure: string;
  language: Language;
  /** Puts the citation on the clipboard; rejects where the browser does not let us. */
  onCopy: (form: CitationForm) => Promise<void>;
}

/** "Cite: text · Markdown · GB/T 7714—2015 · —2025". */
export const CopyRow = ({ figure, language: { t }, onCopy }: CopyRowProps) => {
  const [said, setSaid] = useState('');
  const copy = async (form: CitationForm, name: string) => {
    try {
      await onCopy(form);
      setSaid(t('citeCopied', [name]));
    } catch {
      setSaid(t('cardCopyFailed'));
    }
  };
  return (
    <fieldset class="cite" aria-label={t('citeOf', [figure])}>
      <span class="cite-label" aria-hidden="true">
        {t('cardCopy')}
      </span>
      {FORM_KEYS.map(([form, key]) => (
        <button key={form} type="button" onClick={() => copy(form, t(key))}>
          {t(key)}
        </button>
      ))}
      <span class="cite-said" role="status">
        {said}
      </span>
    </fieldset>
  );
};
