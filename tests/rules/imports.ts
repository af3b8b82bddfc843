// What a source file imports, with relative paths resolved to paths from the root.

import { posix } from 'node:path';
import type { ESTree, ParseResult } from 'rolldown/utils';
import { walk } from './walk.ts';

export interface Import {
  /** A path from the root, or a package's name with its subpath. */
  target: string;
  isPackage: boolean;
  /** First folder of the path; empty for a package. */
  room: string;
  start: number;
}

/** Imports of every form: static, re-exported, dynamic, and those in types. Order is that of the forms, not of the text. */
export function toImports(path: string, program: ESTree.Program, module: ParseResult['module']): Import[] {
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
  ].filter((request) => request !== null && request !== undefined);
  const found = requests.map(({ value, start }) => toImport(path, value, start));
  walk(program, (node) => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return;
    const { source } = node as { source?: { value?: unknown } };
    if (typeof source?.value === 'string') found.push(toImport(path, source.value, node.start));
  });
  return found;
}

function toImport(path: string, specifier: string, start: number): Import {
  const [bare = ''] = specifier.split('?');
  if (!/^\.\.?\//.test(bare)) return { target: bare, isPackage: true, room: '', start };
  const target = posix.join(posix.dirname(path), bare);
  return { target, isPackage: false, room: target.split('/')[0] ?? '', start };
}
