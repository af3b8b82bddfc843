// A section of the settings: a person's own figures, to be looked over, corrected, taken away and brought back,
// and carried to and from a file.

import { useRef, useState } from 'preact/hooks';
import type {
  ImportResult,
  OwnDraft,
  OwnEntry,
  OwnFailure,
  OwnFigure,
  OwnRefusal,
} from '../../data/own-figures/own-figure.ts';
import type { Language } from '../translate.ts';
import { OwnFigureForm, toFailureText } from './OwnFigureForm.tsx';
import { OwnFigureRow, toOwnName } from './OwnFigureRow.tsx';

export interface OwnFiguresProps {
  entries: OwnEntry[];
  /** Why the figures cannot be read, where they cannot. */
  failure: OwnFailure | null;
  language: Language;
  /** Each gives what is wrong, or null once it is done. */
  onEdit: (figure: OwnFigure, draft: OwnDraft) => Promise<OwnRefusal | null>;
  onRemove: (figure: OwnFigure) => Promise<OwnRefusal | null>;
  onRestore: (figure: OwnFigure) => Promise<OwnRefusal | null>;
  onImport: (file: File) => Promise<ImportResult>;
  onExport: () => Promise<OwnRefusal | null>;
  /** Address of the pack's JSON Schema. */
  schemaUrl: string;
}

/** What was done last, or why it was not. */
type Notice = { text: string; problems?: string[]; undo?: OwnFigure };

const toRefusalText = (refusal: OwnRefusal, language: Language): string =>
  toFailureText('failure' in refusal ? refusal.failure : 'failed', language);

const toImportNotice = (result: ImportResult, language: Language): Notice => {
  const { t } = language;
  if ('added' in result) return { text: t('ownImported', [result.added, result.already]) };
  if ('problems' in result) return { text: t('ownRefused'), problems: result.problems };
  return { text: toRefusalText(result, language) };
};

const Said = ({
  notice,
  language,
  onUndo,
}: {
  notice: Notice | null;
  language: Language;
  onUndo: (figure: OwnFigure) => void;
}) => (
  <div class="notice" role="status">
    {notice && <p>{notice.text}</p>}
    {notice?.problems && (
      <ul lang="en">
        {notice.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )}
    {notice?.undo && (
      <button type="button" onClick={() => notice.undo && onUndo(notice.undo)}>
        {language.t('ownUndo')}
      </button>
    )}
  </div>
);

const FileButtons = ({ entries, language, onExport, onImport, schemaUrl }: FileButtonsProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const { t } = language;
  const take = () => {
    const [file] = picker.current?.files ?? [];
    if (file) onImport(file);
    // The same file may be chosen again, once it has been mended.
    if (picker.current) picker.current.value = '';
  };
  return (
    <p class="file-buttons">
      <button type="button" disabled={entries.length === 0} onClick={onExport}>
        {t('ownExport')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {t('ownImport')}
      </button>
      <input ref={picker} type="file" accept=".json,application/json" hidden onChange={take} />
      <a href={schemaUrl} target="_blank" rel="noreferrer">
        {t('ownSchema')}
      </a>
    </p>
  );
};

type FileButtonsProps = Pick<OwnFiguresProps, 'entries' | 'language' | 'schemaUrl'> & {
  onExport: () => void;
  onImport: (file: File) => void;
};

/** The section: list, form of the figure being edited, files, and what was done last. */
export const OwnFigures = (props: OwnFiguresProps) => {
  const { entries, failure, language, onEdit, onRemove, onRestore, onImport, onExport } = props;
  const { t } = language;
  const [edited, setEdited] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const remove = async (entry: OwnEntry) => {
    const refusal = await onRemove(entry.figure);
    const text = refusal ? toRefusalText(refusal, language) : t('ownRemoved', [toOwnName(entry, language)]);
    setNotice(refusal ? { text } : { text, undo: entry.figure });
    heading.current?.focus();
  };
  const restore = async (figure: OwnFigure) => {
    const refusal = await onRestore(figure);
    setNotice(refusal && { text: toRefusalText(refusal, language) });
    heading.current?.focus();
  };
  const save = async (figure: OwnFigure, draft: OwnDraft) => {
    const refusal = await onEdit(figure, draft);
    if (refusal) return refusal;
    setEdited(null);
    setNotice({ text: t('ownSaved') });
    heading.current?.focus();
    return null;
  };
  return (
    <section id="own" class="settings" aria-labelledby="own-heading">
      <h2 id="own-heading" ref={heading} tabIndex={-1}>
        {t('popupOwn')}
      </h2>
      <p class="second">{t('ownIntro')}</p>
      <FileButtons
        {...props}
        onExport={async () => {
          const refusal = await onExport();
          setNotice(refusal && { text: toRefusalText(refusal, language) });
        }}
        onImport={async (file) => setNotice(toImportNotice(await onImport(file), language))}
      />
      <Said notice={notice} language={language} onUndo={restore} />
      {failure && <p role="alert">{toFailureText(failure, language)}</p>}
      {!failure && entries.length === 0 && <p class="empty">{t('ownEmpty')}</p>}
      <ul class="own-list">
        {entries.map((entry) => (
          <li key={entry.figure.id}>
            <OwnFigureRow
              entry={entry}
              language={language}
              onEdit={() => setEdited(entry.figure.id)}
              onRemove={() => remove(entry)}
            />
            {edited === entry.figure.id && (
              <OwnFigureForm
                draft={toDraft(entry.figure)}
                unit={entry.unit}
                language={language}
                onDraft={() => {}}
                onSave={(draft) => save(entry.figure, draft)}
                onCancel={() => setEdited(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const toDraft = ({ period, printed, title, url, note }: OwnFigure): OwnDraft => ({
  period,
  value: printed,
  title,
  url,
  note,
});
