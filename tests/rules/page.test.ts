// What code may touch: the page only from overlay and entrypoints, its DOM only from two files,
// the browser's extension API only from entrypoints, the network never.

import { describe, expect, test } from 'vitest';
import { SHIPPED_FILES, SOURCE_FILES, type SourceFile, toLine } from './project-files.ts';
import { findNames, type Node, walk } from './walk.ts';

/** The two files of overlay that write to the page: the highlight painter and the popover's host. */
const PAGE_WRITERS = ['overlay/highlights.ts', 'overlay/popover-host.ts'];

const PAGE_NAMES = ['document', 'window', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage'];
const NETWORK_NAMES = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
];
const UNSAFE_MEMBERS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'sendBeacon',
];
const WRITING_METHODS = [
  ...['append', 'appendChild', 'prepend', 'before', 'after', 'insertBefore', 'replaceWith', 'replaceChild'],
  ...[
    'replaceChildren',
    'removeChild',
    'insertAdjacentElement',
    'insertAdjacentText',
    'normalize',
    'splitText',
  ],
  ...[
    'surroundContents',
    'setAttribute',
    'removeAttribute',
    'toggleAttribute',
    'attachShadow',
    'createElement',
    'execCommand',
  ],
];
const WRITTEN_PROPERTIES = [
  'textContent',
  'innerText',
  'nodeValue',
  'className',
  'hidden',
  'adoptedStyleSheets',
  'cssText',
];

function findNamed(files: SourceFile[], names: string[]): string[] {
  return files.flatMap((file) =>
    findNames(file.program)
      .filter(({ name }) => names.includes(name))
      .map(({ name, start }) => `${file.path}:${toLine(file.text, start)} ${name}`),
  );
}

/** Members (`a.name`), object keys and JSX attributes with one of these names. */
function findMembers(file: SourceFile, names: string[]): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    const name = toMemberName(node);
    if (name && names.includes(name)) found.push(`${file.path}:${toLine(file.text, node.start)} ${name}`);
  });
  return found;
}

function toMemberName(node: Node): string | undefined {
  const { property, key, name } = node as Node &
    Record<string, { name?: string; value?: string } | undefined>;
  if (node.type === 'MemberExpression') return property?.name ?? property?.value;
  if (node.type === 'Property') return key?.name ?? key?.value;
  if (node.type === 'JSXAttribute') return name?.name;
  return undefined;
}

/** Calls of DOM methods that change a tree (not an object's calls of its own methods), and assignments to properties that do. */
function findWrites(file: SourceFile): string[] {
  const writes: string[] = [];
  walk(file.program, (node) => {
    const { callee, left } = node as Node & { callee?: Node & { object?: Node }; left?: Node };
    const isCall = node.type === 'CallExpression' && callee?.object?.type !== 'ThisExpression';
    const method = isCall && callee ? toMemberName(callee) : undefined;
    const written = node.type === 'AssignmentExpression' && left ? toMemberName(left) : undefined;
    const isWrite = WRITING_METHODS.includes(method ?? '') || WRITTEN_PROPERTIES.includes(written ?? '');
    if (isWrite) writes.push(`${file.path}:${toLine(file.text, node.start)} ${method ?? written}`);
  });
  return writes;
}

describe('the page', () => {
  test('is known to overlay and entrypoints only', () => {
    const pure = SOURCE_FILES.filter(({ room }) => ['claims', 'data', 'components'].includes(room));
    expect(findNamed(pure, PAGE_NAMES), 'Take what is needed as an argument or a prop.').toEqual([]);
  });

  test('is written to by the painter and the popover host only', () => {
    const others = SHIPPED_FILES.filter(
      ({ room, path }) => room === 'overlay' && !PAGE_WRITERS.includes(path),
    );
    const content = SHIPPED_FILES.filter(({ path }) => path.startsWith('entrypoints/report.content/'));
    expect(
      [...others, ...content].flatMap(findWrites),
      `Only ${PAGE_WRITERS.join(' and ')} change anything on the page: give them the work.`,
    ).toEqual([]);
  });

  test('gets no markup from strings and no code from text', () => {
    const unsafe = SHIPPED_FILES.flatMap((file) => findMembers(file, UNSAFE_MEMBERS));
    const evaluated = findNamed(SHIPPED_FILES, ['eval', 'Function']);
    expect([...unsafe, ...evaluated], 'Build elements, or render a view.').toEqual([]);
  });
});

describe('the browser', () => {
  test('is spoken to from entrypoints only', () => {
    const others = SHIPPED_FILES.filter(({ room }) => room !== 'entrypoints');
    expect(
      findNamed(others, ['browser', 'chrome']),
      'Pass the answer, or a function, in from entrypoints.',
    ).toEqual([]);
  });

  test('is asked for no network', () => {
    expect(findNamed(SHIPPED_FILES, NETWORK_NAMES), 'The extension makes no request, ever.').toEqual([]);
  });
});
