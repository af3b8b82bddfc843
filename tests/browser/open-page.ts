// Opens a page of our making in a real browser, with the overlay's parts in reach of the test as `duizhao`.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { getBrowser } from '../../cli/install-browser.ts';
import type { Parts } from './parts.ts';

declare global {
  /** What parts.ts exports; in the page only. */
  const duizhao: Parts;
}

export interface TestBrowser {
  /** Opens a document, in a window of its own where options are given; `fragment` is the end of its address. */
  open(html: string, options?: BrowserContextOptions, fragment?: string): Promise<Page>;
  close(): Promise<void>;
}

/** One browser for the tests of a file. Pages live at an address of their own, so that nothing is fetched. */
export async function startBrowser(): Promise<TestBrowser> {
  const parts = await bundleParts();
  const browser = await chromium.launch({
    executablePath: getBrowser(console.error),
    chromiumSandbox: false,
  });
  const plain = await browser.newContext();
  return {
    async open(html, options, fragment = '') {
      const context = options ? await browser.newContext(options) : plain;
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(`https://page.test/${fragment}`);
      await page.evaluate(parts);
      return page;
    },
    close: () => browser.close(),
  };
}

async function bundleParts(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'parts.ts'),
    platform: 'browser',
    plugins: [inlineCss],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'duizhao' });
  return `${output[0].code};globalThis.duizhao = duizhao;`;
}

/** As the shipped build does: `file.css?inline` is the file's text. */
const inlineCss = {
  name: 'inline-css',
  resolveId: (source: string, importer?: string) =>
    source.endsWith('.css?inline') && importer ? join(dirname(importer), source) : null,
  load: (id: string) => {
    if (!id.endsWith('.css?inline')) return null;
    const text = readFileSync(id.replace('?inline', ''), 'utf8');
    return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' as const };
  },
};

/** Lets so much of the page's own time pass: whatever was due in it before has been done, however slow the machine. */
export const letPass = (page: Page, ms: number) =>
  page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), ms);

/** Waits until nothing in our element has moved for a frame. */
export const waitForRest = (page: Page) =>
  page.waitForFunction(async () => {
    const boxes = () =>
      [...(document.querySelector('duizhao-overlay')?.shadowRoot?.querySelectorAll('[role=dialog]') ?? [])]
        .map((each) => Object.values(each.getBoundingClientRect().toJSON()).join())
        .join(';');
    const nextFrame = () => new Promise(requestAnimationFrame);
    const before = boxes();
    await nextFrame();
    await nextFrame();
    return before !== '' && before === boxes();
  });
