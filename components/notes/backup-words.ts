// What is said of a backup: names of its parts, counts, failures, moments.

import type { BackupFailure, CountsByPart } from '../../data/backup/backup-store.ts';
import type { ImportCounts } from '../../data/backup/plan-import.ts';
import type { Language, MessageKey } from '../translate.ts';

/** By the names that parts have in the file. */
const PART_KEYS: Readonly<Record<string, MessageKey>> = {
  settings: 'backupSettings',
  ownFigures: 'backupOwnFigures',
  notes: 'backupNotes',
  learntReports: 'backupLearntReports',
  linkDecisions: 'backupLinkDecisions',
};

const FAILURE_KEYS: Record<BackupFailure, MessageKey> = {
  full: 'backupFailFull',
  many: 'backupFailMany',
  newer: 'backupFailNewer',
  nothing: 'backupFailNothing',
  failed: 'backupFailFailed',
};

const COUNT_KEYS: readonly [keyof ImportCounts, MessageKey][] = [
  ['added', 'backupAdded'],
  ['replaced', 'backupReplaced'],
  ['removed', 'backupRemoved'],
  ['same', 'backupSame'],
];

/** A part in words: "评注与结论". */
export function toPartText(name: string, { t }: Language): string {
  const key = Object.hasOwn(PART_KEYS, name) ? PART_KEYS[name] : undefined;
  return key === undefined ? name : t(key);
}

export const toBackupFailureText = (failure: BackupFailure, { t }: Language): string =>
  t(FAILURE_KEYS[failure]);

/** What happens to each part, one text a part: "评注与结论:新增 5,相同 3". Parts with nothing to tell are left out. */
export function toCountTexts(counts: CountsByPart, language: Language): string[] {
  return Object.entries(counts).flatMap(([name, of]) => {
    // One thing, whole: that it is the same is nothing to count.
    const keys = name === 'settings' ? COUNT_KEYS.filter(([count]) => count !== 'same') : COUNT_KEYS;
    const told = keys.flatMap(([count, key]) => (of[count] > 0 ? language.t(key, [of[count]]) : []));
    if (told.length === 0) return [];
    const list = told.join(language.t('backupComma'));
    return language.t('backupOfPart', [toPartText(name, language), list]);
  });
}

/** A moment in the reader's own time: "2026年1月1日 08:00". Takes an ISO date and time. */
export function toMomentText(moment: string, { locale }: Language): string {
  const language = locale === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
