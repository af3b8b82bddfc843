// Who may import whom: claims <- data <- components <- overlay <- entrypoints, and cli from claims and data.

import { describe, expect, test } from 'vitest';
import type { Import } from './imports.ts';
import { SHIPPED_FILES, SOURCE_FILES, type SourceFile, toLine } from './project-files.ts';

interface Room {
  /** Rooms (and generated or public folders) that it may import from, besides itself. */
  rooms: string[];
  /** Packages it may import, with their subpaths. */
  packages: RegExp | null;
}

const ROOMS: Record<string, Room> = {
  claims: { rooms: [], packages: null },
  data: {
    rooms: ['claims'],
    packages: /^(zod|fuse\.js|pinyin-pro|opencc-js|papaparse|htmlparser2|mammoth|pdfjs-dist|diff)(\/|$)/,
  },
  components: {
    rooms: ['claims', 'data', 'public'],
    packages: /^(preact|@observablehq\/plot|@tanstack\/virtual-core)(\/|$)/,
  },
  overlay: { rooms: ['claims', 'data', 'components'], packages: /^(preact|@floating-ui\/dom)(\/|$)/ },
  entrypoints: {
    rooms: ['claims', 'data', 'components', 'overlay', 'public', '.generated'],
    packages: /^(preact|wxt|#imports|@wxt-dev\/[a-z0-9]+)(\/|$)/,
  },
  cli: { rooms: ['claims', 'data', '.generated'], packages: /./ },
};

const byPath = new Map(SOURCE_FILES.map((file) => [file.path, file]));
const imports = (files: SourceFile[]) =>
  files.flatMap((file) => file.imports.map((found) => ({ file, found })));
const at = (file: SourceFile, found: Import) => `${file.path}:${toLine(file.text, found.start)}`;

/** Every file reached from these by imports, and every package. */
function reach(starts: SourceFile[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file.path)) continue;
    files.add(file.path);
    for (const { target, isPackage } of file.imports) {
      const next = byPath.get(target);
      if (isPackage) packages.add(target);
      else if (next) waiting.push(next);
    }
  }
  return { files, packages };
}

describe('rooms', () => {
  test.each(Object.entries(ROOMS))('%s imports only from the rooms on its left', (name, room) => {
    const allowed = [name, ...room.rooms];
    const wrong = imports(SOURCE_FILES.filter((file) => file.room === name))
      .filter(({ found }) => !found.isPackage && !allowed.includes(found.room))
      .map(
        ({ file, found }) =>
          `${at(file, found)} imports ${found.target}. ${name} may import ${allowed.join(', ')} only: ` +
          'move what it needs into one of those, or let its caller pass it in.',
      );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('%s imports only its own packages', (name, room) => {
    const wrong = imports(SOURCE_FILES.filter((file) => file.room === name))
      .filter(({ found }) => found.isPackage && !room.packages?.test(found.target))
      .map(
        ({ file, found }) =>
          `${at(file, found)} imports the package ${found.target}, which ${name} may not know. ` +
          'Each package has one home: zod and fuse.js in data, browser and wxt in entrypoints, node in cli.',
      );
    expect(wrong).toEqual([]);
  });

  test('every shipped file is in a room', () => {
    const folders = new Set(SOURCE_FILES.map(({ room }) => room));
    const known = [...Object.keys(ROOMS), 'tests', ''];
    const strays = [...folders].filter((room) => !known.includes(room));
    expect(
      strays,
      'A new folder at the root is a new room: give it a row in the table of this test.',
    ).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const cycles = SHIPPED_FILES.filter((file) => {
      const next = file.imports
        .map(({ target }) => byPath.get(target))
        .filter((found) => found !== undefined);
      return reach(next).files.has(file.path);
    }).map(
      ({ path }) => `${path} is part of a cycle of imports: move what both ends need into a file of its own.`,
    );
    expect(cycles).toEqual([]);
  });

  test('the popup never reaches overlay', () => {
    const popup = SOURCE_FILES.filter(({ path }) => path.startsWith('entrypoints/popup/'));
    const reached = [...reach(popup).files].filter((path) => path.startsWith('overlay/'));
    expect(reached, 'The popup speaks to the page by messages; it takes no code from overlay.').toEqual([]);
  });

  test('the content script reaches neither zod nor fuse.js', () => {
    const content = SOURCE_FILES.filter(({ path }) => path.startsWith('entrypoints/report.content/'));
    const heavy = [...reach(content).packages].filter((name) => /^(zod|fuse\.js)/.test(name));
    expect(
      heavy,
      'Packs are validated when they are built; split the file that the page and the search share.',
    ).toEqual([]);
  });
});
