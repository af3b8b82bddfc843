// The list of learnt reports: how full the store is, files out and in, and what was done last, with the way back from it.

import { useRef, useState } from 'preact/hooks';
import type {
  LearntEntry,
  LearntImport,
  LearntList,
  LearntRefusal,
} from '../../data/learnt/learnt-answer.ts';
import type { LearntReport } from '../../data/learnt/learnt-report.ts';
import type { Language } from '../translate.ts';
import { LearntRow } from './LearntRow.tsx';
import { type Notice, toImportNotice, toRefusalText, toSizeText } from './learnt-words.ts';

export interface LearntReportsProps {
  list: LearntList | LearntRefusal;
  language: Language;
  /** Each gives why it was not done, or null once it is. */
  onRename: (entry: LearntEntry, name: string) => Promise<LearntRefusal | null>;
  onPlace: (entry: LearntEntry, place: string) => Promise<LearntRefusal | null>;
  /** `entry`: null for all. */
  onExport: (entry: LearntEntry | null) => Promise<LearntRefusal | null>;
  onImport: (file: File) => Promise<LearntImport>;
  /** Gives what was taken away, to be handed back by `onRestore`. */
  onDelete: (entry: LearntEntry) => Promise<{ removed: LearntReport } | LearntRefusal>;
  onRestore: (report: LearntReport) => Promise<LearntRefusal | null>;
  onChanges: (entry: LearntEntry, before: string) => void;
  onOpen?: ((entry: LearntEntry) => void) | undefined;
}

/** Something done, and what it takes to undo it. */
interface Done extends Notice {
  undo?: LearntReport;
}

const Said = ({ said, language, onUndo }: SaidProps) => (
  <div class="notice" role="status">
    {said.map(({ text, problems, undo }) => (
      <div key={text}>
        {text}{' '}
        {undo && (
          <button type="button" onClick={() => onUndo(undo)}>
            {language.t('ownUndo')}
          </button>
        )}
        {problems && (
          <ul lang="en">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </div>
);

interface SaidProps {
  said: readonly Done[];
  language: Language;
  onUndo: (report: LearntReport) => void;
}

const FileButtons = ({ isEmpty, language: { t }, onExport, onImport }: FileButtonsProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const take = () => {
    onImport([...(picker.current?.files ?? [])]);
    // The same file may be chosen again, once it has been mended.
    if (picker.current) picker.current.value = '';
  };
  return (
    <p class="learnt-buttons">
      <button type="button" disabled={isEmpty} onClick={onExport}>
        {t('learntExportAll')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {t('ownImport')}
      </button>
      <input ref={picker} type="file" accept=".json,application/json" multiple hidden onChange={take} />
    </p>
  );
};

interface FileButtonsProps {
  isEmpty: boolean;
  language: Language;
  onExport: () => void;
  onImport: (files: File[]) => void;
}

/** How full the store is, and what found no room in it. */
const Room = ({ list, language: { t } }: { list: LearntList; language: Language }) => {
  const { entries, bytes, maxBytes, turnedAway, deletable, unreadable } = list;
  const names = deletable.map(({ name }) => name).join('; ');
  return (
    <>
      <p class="second">{t('learntRoom', [entries.length, toSizeText(bytes), toSizeText(maxBytes)])}</p>
      {turnedAway && (
        <p role="alert">
          {t('learntTurnedAway', [turnedAway.name])} {names !== '' && t('learntDeletable', [names])}
        </p>
      )}
      {unreadable > 0 && <p class="second">{t('learntUnreadable', [unreadable])}</p>}
    </>
  );
};

/** The section: files, room, rows. */
export const LearntReports = (props: LearntReportsProps) => {
  const { list, language, onExport, onImport, onDelete, onRestore, onRename, onPlace } = props;
  const { t } = language;
  const [said, setSaid] = useState<Done[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = (refusal: LearntRefusal | null): boolean => {
    setSaid(refusal ? [{ text: toRefusalText(refusal, language) }] : []);
    return refusal === null;
  };
  const remove = async (entry: LearntEntry) => {
    const answer = await onDelete(entry);
    if ('failure' in answer) tell(answer);
    else setSaid([{ text: t('ownRemoved', [entry.name]), undo: answer.removed }]);
    heading.current?.focus();
  };
  const restore = async (report: LearntReport) => {
    tell(await onRestore(report));
    heading.current?.focus();
  };
  const take = async (files: File[]) => {
    const notices: Notice[] = [];
    for (const file of files) notices.push(toImportNotice(file.name, await onImport(file), language));
    setSaid(notices);
  };
  const entries = 'failure' in list ? [] : list.entries;
  return (
    <section class="learnt" aria-labelledby="learnt-heading">
      <h2 id="learnt-heading" ref={heading} tabIndex={-1}>
        {t('learntTitle')}
      </h2>
      <p class="second">{t('learntIntro')}</p>
      <FileButtons
        isEmpty={entries.length === 0}
        language={language}
        onExport={async () => tell(await onExport(null))}
        onImport={(files) => void take(files)}
      />
      <Said said={said} language={language} onUndo={restore} />
      {'failure' in list ? (
        <p role="alert">{toRefusalText(list, language)}</p>
      ) : (
        <Room list={list} language={language} />
      )}
      {entries.length === 0 && <p class="empty second">{t('learntEmpty')}</p>}
      <ul class="learnt-list">
        {entries.map((entry) => (
          <LearntRow
            key={entry.id}
            entry={entry}
            language={language}
            onRename={async (of, name) => tell(await onRename(of, name))}
            onPlace={async (of, place) => tell(await onPlace(of, place))}
            onExport={async (of) => tell(await onExport(of))}
            onDelete={(of) => void remove(of)}
            onChanges={props.onChanges}
            onOpen={props.onOpen}
          />
        ))}
      </ul>
    </section>
  );
};
