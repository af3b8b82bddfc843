// What the extension's own pages ask of the background worker about the state as a whole: to a file, from a file, back.

import type { BackupLook, BackupRefusal, CountsByPart, LastImport } from '../../data/backup/backup-store.ts';
import type { Conflict, Decisions, ImportMode } from '../../data/backup/plan-import.ts';

export type BackupRequest =
  | { type: 'backup-save' }
  | { type: 'backup-look'; text: string; file: string }
  | { type: 'backup-take'; text: string; file: string; mode: ImportMode; decisions: Decisions }
  | { type: 'backup-last' }
  | { type: 'backup-forget' }
  | { type: 'backup-undo' };

export interface BackupAnswers {
  /** `leftOut`: what is kept and cannot be read. */
  'backup-save': { text: string; leftOut: string[] } | BackupRefusal;
  'backup-look': BackupLook | BackupRefusal;
  /** `conflicts`: to be decided first; nothing was written. */
  'backup-take': { counts: CountsByPart } | { conflicts: Conflict[] } | BackupRefusal;
  'backup-last': LastImport | null;
  'backup-forget': null;
  'backup-undo': { undone: number; kept: number } | BackupRefusal;
}

const TYPES = ['backup-save', 'backup-look', 'backup-take', 'backup-last', 'backup-forget', 'backup-undo'];

/** A message that is a request about the whole state, or undefined for any other. Only our own pages are heard. */
export function readBackupRequest(message: unknown, isOurPage: boolean): BackupRequest | undefined {
  if (!isOurPage || typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return TYPES.includes(String(message.type)) ? (message as BackupRequest) : undefined;
}
