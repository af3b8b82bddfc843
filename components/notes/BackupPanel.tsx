// A section of the settings: the whole state to a file and from one. A file is looked at first; what it would change is
// told before it is changed, and can be taken back.

import { useRef, useState } from 'preact/hooks';
import type { BackupLook, BackupRefusal, CountsByPart, LastImport } from '../../data/backup/backup-store.ts';
import type { Conflict, Decisions, ImportMode } from '../../data/backup/plan-import.ts';
import type { Language } from '../translate.ts';
import { BackupChoice } from './BackupChoice.tsx';
import { toBackupFailureText, toCountTexts, toMomentText, toPartText } from './backup-words.ts';
import { MergeConflicts } from './MergeConflicts.tsx';

export interface BackupPanelProps {
  /** The last import, as long as it can be taken back. */
  last: LastImport | null;
  language: Language;
  /** Hands the file to the person; gives what could not be read and is not in it. */
  onSave: () => Promise<{ leftOut: string[] } | BackupRefusal>;
  onLook: (file: File) => Promise<BackupLook | BackupRefusal>;
  onTake: (
    file: File,
    mode: ImportMode,
    decisions: Decisions,
  ) => Promise<{ counts: CountsByPart } | { conflicts: Conflict[] } | BackupRefusal>;
  /** Lets the last import stand. */
  onForget: () => void;
  onUndo: () => Promise<{ undone: number; kept: number } | BackupRefusal>;
}

/** What was done last, or why it was not. */
interface Notice {
  text: string;
  lines?: string[];
  /** Of the lines, where it is not the reader's own. */
  lang?: 'en';
}

/** A file that was chosen, and how far the person has come with it. */
interface Opened {
  file: File;
  look: BackupLook;
  conflicts: readonly Conflict[] | null;
}

const toRefusalNotice = (refusal: BackupRefusal, language: Language): Notice =>
  'problems' in refusal
    ? { text: language.t('ownRefused'), lines: refusal.problems, lang: 'en' }
    : { text: toBackupFailureText(refusal.failure, language) };

const isRefusal = (answer: object): answer is BackupRefusal => 'failure' in answer || 'problems' in answer;

/** The section with what it has to say. */
export const BackupPanel = (props: BackupPanelProps) => {
  const { last, language } = props;
  const { t } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  const { opened, notice, finish, ...acts } = useBackup(props, () => heading.current?.focus());
  return (
    <section class="settings" id="backup" aria-labelledby="backup-heading">
      <h2 id="backup-heading" ref={heading} tabIndex={-1}>
        {t('backupTitle')}
      </h2>
      <p class="second">{t('backupIntro')}</p>
      <FileButtons language={language} onSave={acts.save} onFile={acts.look} />
      <NoticeText notice={notice} />
      {last && !opened && (
        <LastLine last={last} language={language} onUndo={acts.undo} onForget={acts.forget} />
      )}
      {opened && opened.conflicts === null && (
        <BackupChoice
          file={opened.file.name}
          look={opened.look}
          language={language}
          onTake={(mode) => void acts.take(opened, mode, {})}
          onCancel={() => finish(null)}
        />
      )}
      {opened?.conflicts && (
        <MergeConflicts
          conflicts={opened.conflicts}
          language={language}
          onDecided={(decisions) => void acts.take(opened, 'merge', decisions)}
          onCancel={() => finish(null)}
        />
      )}
    </section>
  );
};

/** What can be done, and what came of it. `onFinish`: something is over, and what it stood in is gone. */
function useBackup(
  { language, onSave, onLook, onTake, onUndo, onForget }: BackupPanelProps,
  onFinish: () => void,
) {
  const { t } = language;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const finish = (told: Notice | null) => {
    setOpened(null);
    setNotice(told);
    onFinish();
  };
  const save = async () => {
    const saved = await onSave();
    if (isRefusal(saved)) setNotice(toRefusalNotice(saved, language));
    else if (saved.leftOut.length === 0) setNotice(null);
    else {
      const lines = saved.leftOut.map((name) => toPartText(name, language));
      setNotice({ text: t('backupLeftOut'), lines });
    }
  };
  const look = async (file: File) => {
    const seen = await onLook(file);
    setNotice(isRefusal(seen) ? toRefusalNotice(seen, language) : null);
    setOpened(isRefusal(seen) ? null : { file, look: seen, conflicts: null });
  };
  const take = async ({ file, look: seen }: Opened, mode: ImportMode, decisions: Decisions) => {
    const taken = await onTake(file, mode, decisions);
    if (isRefusal(taken)) finish(toRefusalNotice(taken, language));
    else if ('conflicts' in taken) setOpened({ file, look: seen, conflicts: taken.conflicts });
    else finish({ text: t('backupDone'), lines: toCountTexts(taken.counts, language) });
  };
  const undo = async () => {
    const undone = await onUndo();
    if (isRefusal(undone)) return finish(toRefusalNotice(undone, language));
    const lines = undone.kept > 0 ? [t('backupKept', [undone.kept])] : [];
    finish({ text: t('backupUndone', [undone.undone]), lines });
  };
  const forget = () => {
    onForget();
    finish({ text: t('backupForgotten') });
  };
  return { opened, notice, finish, save, look, take, undo, forget };
}

interface FileButtonsProps {
  language: Language;
  onSave: () => void;
  onFile: (file: File) => void;
}

const FileButtons = ({ language: { t }, onSave, onFile }: FileButtonsProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const take = () => {
    const [file] = picker.current?.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again.
    if (picker.current) picker.current.value = '';
  };
  return (
    <p class="file-buttons">
      <button type="button" onClick={onSave}>
        {t('backupSave')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {t('backupOpen')}
      </button>
      <input ref={picker} type="file" accept=".json,application/json" hidden onChange={take} />
    </p>
  );
};

const NoticeText = ({ notice }: { notice: Notice | null }) => (
  <div class="notice" role="status">
    {notice && <p>{notice.text}</p>}
    {notice?.lines && notice.lines.length > 0 && (
      <ul lang={notice.lang}>
        {notice.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </div>
);

interface LastLineProps {
  last: LastImport;
  language: Language;
  onUndo: () => void;
  onForget: () => void;
}

const LastLine = ({ last, language, onUndo, onForget }: LastLineProps) => (
  <p class="backup-last">
    <span class="second">{language.t('backupLast', [last.file, toMomentText(last.at, language)])}</span>
    <button type="button" onClick={onUndo}>
      {language.t('backupUndo')}
    </button>
    <button type="button" onClick={onForget}>
      {language.t('backupForget')}
    </button>
  </p>
);
