// The way back in: notes and ratings out of a file of W3C Web Annotations, and what came of it.

import { useRef, useState } from 'preact/hooks';
import type { NoteFailure } from '../../data/notes/claim-note.ts';
import { toNoteFailureText } from '../notes/NoteEditor.tsx';
import type { Language } from '../translate.ts';

/** What came of an import: counts, what is wrong with the file, or why nothing was kept. */
export type Imported =
  | {
      /** Notes that are new or changed, and those that were here already, word for word. */
      added: number;
      already: number;
      /** Notes of the person's own that differ and were left as they are. */
      kept: number;
      /** Figures quoted that the report does not have. */
      strays: string[];
      isPartial: boolean;
    }
  | { problems: string[] }
  | { failure: NoteFailure };

interface ImportAnnotationsProps {
  language: Language;
  onImport: (file: File) => Promise<Imported>;
}

const toLines = (imported: Imported, language: Language): string[] => {
  const { t } = language;
  if ('failure' in imported) return [toNoteFailureText(imported.failure, language)];
  if ('problems' in imported) return [t('ownRefused'), ...imported.problems];
  const { added, already, kept, strays, isPartial } = imported;
  return [
    t('importDone', [added, already]),
    kept > 0 && t('importKept', [kept]),
    strays.length > 0 && t('importStrays', [strays.length, strays.slice(0, 5).join(t('popupCopyComma'))]),
    isPartial && t('importPartial'),
  ].filter((line) => line !== false);
};

/** A button that takes a file, and what came of it. */
export const ImportAnnotations = ({ language, onImport }: ImportAnnotationsProps) => {
  const { t } = language;
  const [lines, setLines] = useState<string[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const take = async () => {
    const [file] = picker.current?.files ?? [];
    if (file) setLines(toLines(await onImport(file), language));
    // The same file may be chosen again, once it has been mended.
    if (picker.current) picker.current.value = '';
  };
  return (
    <div class="export-import">
      <p>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('importAnnotations')}
        </button>{' '}
        <span class="second">{t('importHint')}</span>
      </p>
      <input
        ref={picker}
        type="file"
        accept=".jsonld,.json,application/ld+json,application/json"
        hidden
        onChange={take}
      />
      <div role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
};
