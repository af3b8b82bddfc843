// Names and sizes: a stranger should find a thing by its name and read a file in one sitting.

import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FILES, readProjectFile, SOURCE_FILES, toLine } from './project-files.ts';
import { type Node, walk } from './walk.ts';

const MOST_LINES_IN_FILE = 300;
const MOST_LINES_IN_FUNCTION = 40;
const MOST_LINES_IN_DECISION = 45;
const VAGUE_NAMES = /(^|\/)(utils?|helpers?|shared|lib|common|misc)(\/|\.|$)/i;

const code = SOURCE_FILES.filter(({ room }) => room !== '');

describe('names', () => {
  test('say what is inside', () => {
    const vague = PROJECT_FILES.filter((path) => VAGUE_NAMES.test(path));
    expect(vague, 'Put it beside its one user, or in the room that owns the idea.').toEqual([]);
  });

  test('are kebab-case, or PascalCase for components', () => {
    const wrong = code.filter(({ path }) => {
      const [name = ''] = basename(path).split('.');
      return path.endsWith('.tsx') && /^[A-Z]/.test(name)
        ? !/^[A-Z][A-Za-z0-9]*$/.test(name)
        : !/^[a-z0-9-]+$/.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('sizes', () => {
  test(`no file is longer than ${MOST_LINES_IN_FILE} lines`, () => {
    const long = code.filter(({ text }) => text.split('\n').length > MOST_LINES_IN_FILE);
    expect(
      long.map(({ path }) => path),
      'Ask what is missing, and give it a file.',
    ).toEqual([]);
  });

  test(`no function is longer than ${MOST_LINES_IN_FUNCTION} lines`, () => {
    const long: string[] = [];
    for (const file of code.filter(({ room }) => room !== 'tests')) {
      walk(file.program, (node) => {
        if (!isFunction(node)) return;
        const lines = toOwnLines(file.text, node);
        if (lines > MOST_LINES_IN_FUNCTION)
          long.push(`${file.path}:${toLine(file.text, node.start)} ${lines} lines`);
      });
    }
    expect(long, 'Ask what is missing, and give it a name.').toEqual([]);
  });

  test('a decision is told in half a page', () => {
    const long = PROJECT_FILES.filter((path) => path.startsWith('docs/decisions/')).filter(
      (path) => readProjectFile(path).split('\n').length > MOST_LINES_IN_DECISION,
    );
    expect(long, 'Say what was decided, why, and what was left; no more.').toEqual([]);
  });
});

describe('files', () => {
  test('open with a comment that says what they are for', () => {
    const silent = code.filter(
      ({ path, text }) => !path.endsWith('.test.ts') && !/^(#!.*\n)?\/[/*]/.test(text),
    );
    expect(
      silent.map(({ path }) => path),
      'Two to four lines, in plain words.',
    ).toEqual([]);
  });

  test('leave nothing for later', () => {
    const left = code.filter(
      ({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text) && !text.includes('leave nothing for later'),
    );
    expect(
      left.map(({ path }) => path),
      'Do it, or file it.',
    ).toEqual([]);
  });
});

function isFunction(node: Node): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** Lines of a function without those of the functions in it: a maker of several small functions is not a long one. */
function toOwnLines(text: string, node: Node): number {
  const inner: Node[] = [];
  walk(node, (child, parents) => {
    if (child !== node && isFunction(child) && !parents.some((parent) => inner.includes(parent)))
      inner.push(child);
  });
  const toLines = ({ start, end }: Node) => toLine(text, end) - toLine(text, start) + 1;
  return toLines(node) - inner.reduce((sum, child) => sum + toLines(child) - 1, 0);
}
