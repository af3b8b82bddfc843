// What went wrong with learnt reports, and how large they are, in words.

import type { LearntFailure, LearntImport, LearntRefusal } from '../../data/learnt/learnt-answer.ts';
import type { Language, MessageKey } from '../translate.ts';

const FAILURE_KEYS: Record<LearntFailure, MessageKey> = {
  stale: 'ownFailStale',
  gone: 'ownFailGone',
  full: 'learntFull',
  large: 'learntLarge',
  newer: 'learntNewer',
  failed: 'learntFailed',
};

const KILO = 1000;

/** "62 kB", "1.2 MB". */
export const toSizeText = (bytes: number): string =>
  bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;

/** Why something was not done, and what to delete where the store is full. */
export const toRefusalText = ({ failure, deletable }: LearntRefusal, { t }: Language): string => {
  const reason = t(FAILURE_KEYS[failure]);
  if (!deletable?.length) return reason;
  return `${reason} ${t('learntDeletable', [deletable.map(({ name }) => name).join('; ')])}`;
};

/** What was done last, or why it was not. */
export interface Notice {
  text: string;
  problems?: string[];
}

/** What came of importing a file. */
export const toImportNotice = (file: string, result: LearntImport, language: Language): Notice => {
  const { t } = language;
  if ('added' in result)
    return { text: t('learntImported', [file, result.added, result.already, result.decisions]) };
  if ('problems' in result) return { text: t('learntNotImported', [file]), problems: result.problems };
  return { text: `${t('learntNotImported', [file])} ${toRefusalText(result, language)}` };
};
