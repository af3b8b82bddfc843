// What to do with a file that was looked at: put it together with what is here, or make all as the file has it. Each says
// what it would change.

import { useEffect, useRef } from 'preact/hooks';
import type { BackupLook, CountsByPart } from '../../data/backup/backup-store.ts';
import type { ImportMode } from '../../data/backup/plan-import.ts';
import type { Language, MessageKey } from '../translate.ts';
import { toCountTexts, toMomentText, toPartText } from './backup-words.ts';

interface BackupChoiceProps {
  /** Its name. */
  file: string;
  look: BackupLook;
  language: Language;
  onTake: (mode: ImportMode) => void;
  onCancel: () => void;
}

/** The file in words, both ways, and the way back. */
export const BackupChoice = ({ file, look, language, onTake, onCancel }: BackupChoiceProps) => {
  const { t } = language;
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const held = Object.entries(look.held).filter(([name, count]) => name !== 'settings' && count > 0);
  return (
    <div class="backup-choice">
      <p ref={head} tabIndex={-1}>
        {t('backupFile', [file, toMomentText(look.made, language)])}
      </p>
      <p class="second">
        {held.length === 0
          ? t('backupEmpty')
          : held.map(([name, count]) => `${toPartText(name, language)} ${count}`).join(' · ')}
      </p>
      <div class="backup-ways">
        <Way mode="merge" counts={look.merge} conflicts={look.conflicts.length} {...{ language, onTake }} />
        <Way mode="restore" counts={look.restore} conflicts={0} {...{ language, onTake }} />
      </div>
      <p class="file-buttons">
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </p>
    </div>
  );
};

const WORDING: Record<ImportMode, { name: MessageKey; hint: MessageKey }> = {
  merge: { name: 'backupMerge', hint: 'backupMergeHint' },
  restore: { name: 'backupRestore', hint: 'backupRestoreHint' },
};

interface WayProps {
  mode: ImportMode;
  counts: CountsByPart;
  conflicts: number;
  language: Language;
  onTake: (mode: ImportMode) => void;
}

const Way = ({ mode, counts, conflicts, language, onTake }: WayProps) => {
  const { t } = language;
  const { name, hint } = WORDING[mode];
  const told = toCountTexts(counts, language);
  if (conflicts > 0) told.push(t('backupConflicts', [conflicts]));
  return (
    <div class="backup-way">
      <p class="second" id={`backup-${mode}`}>
        {t(hint)}
      </p>
      <ul>
        {(told.length > 0 ? told : [t('backupNothing')]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        class="backup-act"
        aria-describedby={`backup-${mode}`}
        onClick={() => onTake(mode)}
      >
        {t(name)}
      </button>
    </div>
  );
};
