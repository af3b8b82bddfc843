// The project as the rules see it: its tracked (or soon to be tracked) files, and its source files parsed.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync } from 'rolldown/utils';
import { type Import, toImports } from './imports.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  path: string;
  /** First folder of the path: claims, data, …; tests and cli are rooms too. Empty for files at the root. */
  room: string;
  text: string;
  program: ESTree.Program;
  imports: Import[];
}

/** Paths from the root, with forward slashes, of all files that git tracks or would track. */
export const PROJECT_FILES: string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export const SOURCE_FILES: SourceFile[] = PROJECT_FILES.filter((path) => /\.tsx?$/.test(path)).map((path) =>
  toSourceFile(path, readProjectFile(path)),
);

/** Source files that end up in the extension. */
export const SHIPPED_FILES = SOURCE_FILES.filter(({ room }) =>
  ['claims', 'data', 'components', 'overlay', 'entrypoints'].includes(room),
);

/** Line of an offset, from 1. */
export function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Throws where the text is no TypeScript. */
export function toSourceFile(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const room = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  return { path, room, text, program, imports: toImports(path, program, module) };
}
