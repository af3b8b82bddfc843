// What no tracked file may hold: the host of a package registry, or a path of the machine it was written on.

import { expect, test } from 'vitest';
import { PROJECT_FILES, readProjectFile } from './project-files.ts';

const BINARY = /\.(png|ico|woff2?|zip)$/;

// Written in pieces, so that this file does not hold what it looks for.
const FORBIDDEN = [
  {
    what: 'the host of a package registry',
    pattern: ['registry\\.(npm', 'yarn)|npmm', 'irror\\.|//deb\\.deb', 'ian\\.'].join(''),
  },
  {
    what: 'a path of one machine',
    pattern: ['(^|[\\s"\'`(=:])/(work|ro', 'ot|home|Users|t', 'mp)/'].join(''),
  },
];

test.each(FORBIDDEN)('no file holds $what', ({ pattern }) => {
  const wanted = new RegExp(pattern, 'm');
  const found = PROJECT_FILES.filter((path) => !BINARY.test(path)).flatMap((path) => {
    const match = wanted.exec(readProjectFile(path));
    return match ? [`${path}: ${match[0].trim()}`] : [];
  });
  expect(found, 'Name packages by name, and paths from the root of the project.').toEqual([]);
});
