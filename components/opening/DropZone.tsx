// The invitation to bring a report: as a file, by dropping or choosing it, or as a text, by pasting it.

import { useRef } from 'preact/hooks';
import type { Language } from '../translate.ts';

export interface DropZoneProps {
  language: Language;
  /** Something is held over the window. */
  isOver: boolean;
  onFiles: (files: File[]) => void;
  /** `html`: what the clipboard holds beside its text, "" where it holds none. */
  onPaste: (pasted: { text: string; html: string }) => void;
}

const ACCEPTED = '.html,.htm,.xhtml,.txt,.md,.pdf,.docx,text/html,text/plain,application/pdf';

/** What is pasted is read and not shown: the field stays empty. */
const PasteField = ({ language: { t }, onPaste }: Pick<DropZoneProps, 'language' | 'onPaste'>) => (
  <textarea
    class="drop-paste"
    rows={2}
    aria-label={t('openingPaste')}
    placeholder={t('openingPaste')}
    value=""
    onPaste={(event) => {
      event.preventDefault();
      const { clipboardData: data } = event;
      onPaste({ text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' });
    }}
  />
);

/** The section. Dropping works on the whole window; this says so. */
export const DropZone = ({ language, isOver, onFiles, onPaste }: DropZoneProps) => {
  const { t } = language;
  const picker = useRef<HTMLInputElement>(null);
  const take = () => {
    onFiles([...(picker.current?.files ?? [])]);
    // The same file may be chosen again, once it has been mended.
    if (picker.current) picker.current.value = '';
  };
  return (
    <section class="drop" data-over={isOver || undefined} aria-labelledby="drop-heading">
      <h2 id="drop-heading">{t('openingTitle')}</h2>
      <p>{t(isOver ? 'openingOver' : 'openingIntro')}</p>
      <p>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('openingChoose')}
        </button>
        <input ref={picker} type="file" accept={ACCEPTED} multiple hidden onChange={take} />
      </p>
      <PasteField language={language} onPaste={onPaste} />
    </section>
  );
};
