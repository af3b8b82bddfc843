// The whole state as one file: which format, which version, and each part under its name. Parts have gates of their
// own; here it is seen to that the file is one of ours, of a size and shape that can be read, and that no part is unknown.

import * as z from 'zod';
import { parseJson } from '../pack/parse-json.ts';
import { toField } from '../pack/schema-problems.ts';
import { MAX_BACKUP_CHARS } from './backup-limits.ts';

export const BACKUP_FORMAT = 'duizhao-backup';
export const BACKUP_VERSION = 1;

const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  made: z.iso.datetime(),
  parts: z.record(z.string().max(40), z.unknown()),
});

export interface Backup {
  /** ISO date and time. */
  made: string;
  parts: Record<string, unknown>;
}

/** The file's text. */
export function toBackupText({ made, parts }: Backup): string {
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, made, parts }, null, 1)}\n`;
}

/**
 * Reads a backup's outer shape.
 * @param known names of the parts that can be read
 * @returns all that is wrong with it, a sentence each: file, path, reason
 */
export function readBackup(
  text: string,
  file: string,
  known: readonly string[],
): Backup | { problems: string[] } {
  const refuse = (field: string, message: string) => ({ problems: [toBackupProblem(file, field, message)] });
  const parsed = parseJson(text, MAX_BACKUP_CHARS);
  if (!('value' in parsed)) return refuse(parsed.field, parsed.message);
  const { format, version } = (parsed.value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) return refuse('format', `is not "${BACKUP_FORMAT}": this is no backup`);
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return refuse('version', `is ${version}, of a later extension; this one reads up to ${BACKUP_VERSION}`);
  const read = backupSchema.safeParse(parsed.value);
  if (!read.success)
    return {
      problems: read.error.issues.map(({ path, message }) => toBackupProblem(file, toField(path), message)),
    };
  const strange = Object.keys(read.data.parts).filter((name) => !known.includes(name));
  if (strange.length > 0)
    return {
      problems: strange.map((name) =>
        toBackupProblem(file, `parts.${name}`, `is not a part that this version knows`),
      ),
    };
  return read.data;
}

/** One problem as a line: file, path, what is wrong. */
export function toBackupProblem(file: string, field: string, message: string): string {
  return [file, field, message].filter((part) => part !== '').join(': ');
}
