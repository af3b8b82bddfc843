// What a checker of accessibility finds wrong with a page or a part of it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong below a selector, that of a shadow host first where there is one. */
export async function findFaults(page: Page, selectors: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (path) => (globalThis as unknown as { axe: Axe }).axe.run({ include: [{ fromShadowDom: path }] }),
    selectors,
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(', ')})`,
  );
}

interface Axe {
  run(context: object): Promise<AxeResults>;
}
