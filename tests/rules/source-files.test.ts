import { expect, test } from 'vitest';
import { toSourceFile } from './project-files.ts';
import { findNames } from './walk.ts';

test('imports of every form are seen, with paths from the root', () => {
  const { imports } = toSourceFile(
    'overlay/a.ts',
    `import x, { y } from '../data/x.ts';
     import type { T } from './t.ts';
     import css from './card.css?inline';
     import 'preact/debug';
     export { z } from '../claims/z.ts';
     export * from '../cli/all.ts';
     let u: import('../entrypoints/u.ts').U;
     const v = await import('../components/V.tsx');`,
  );
  expect(imports.map(({ target }) => target).sort()).toEqual([
    'claims/z.ts',
    'cli/all.ts',
    'components/V.tsx',
    'data/x.ts',
    'entrypoints/u.ts',
    'overlay/card.css',
    'overlay/t.ts',
    'preact/debug',
  ]);
  expect(imports.filter(({ isPackage }) => isPackage).map(({ target }) => target)).toEqual(['preact/debug']);
});

test('names used as values are seen, members, keys and types are not', () => {
  const { program } = toSourceFile(
    'components/a.tsx',
    `interface Props { document: Window }
     const a = { document: 1, location };
     const b = (x: Document) => x.document + x[name];
     export const C = () => <p title={window.name}>{String(navigator as unknown)}</p>;`,
  );
  const names = findNames(program).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['location', 'name', 'window', 'navigator']));
  expect(names).not.toContain('document');
});
