// Pages that mean harm, or might as well: endless, deep, broken, or made to be mistaken for us. Figures are found all the
// same, nothing runs that stands in a text, nothing is complained of.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPainted, rest, toCard } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';
import { createStage, type Stage } from './launch.ts';

const TEXT = readArchivedText();
const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
const MANY = 50_000;
/** The desk's, for a page of so many figures. */
const PATIENCE_MS = 90_000;

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.errors.length = 0;
});

/** The report, with this HTML at the end of its body. */
const withMore = (html: string) =>
  makePage(TEXT, MARKUPS.plain).replace('</body>', () => `<div id="more">${html}</div></body>`);

/** Opens a page, waits for its figures, and opens one's card. */
async function openCard(html: string): Promise<Page> {
  const page = await stage.open(html);
  // Of a very long page the first screen is painted before the rest.
  const isPainted = async () =>
    (await readPainted(page)).some(
      ({ text, before }) => text === LIFTS.text && before.endsWith(LIFTS.before),
    );
  await expect.poll(isPainted).toBe(true);
  await rest(page, LIFTS);
  await toCard(page).waitFor();
  return page;
}

describe('the figures are found, and a card opens, on a page with', () => {
  test.each<[string, string]>([
    ['a megabyte of digits', `<p>${'7'.repeat(2 ** 20)}</p>`],
    ['a hundred thousand nested elements', `${'<b><i>'.repeat(50_000)}新建公厕10个。`],
    ['a figure in each of ten thousand attributes', '<p title="新建公厕10个">无</p>'.repeat(10_000)],
    [
      'elements by our own names',
      '<duizhao-overlay><div role="dialog" data-claim="x">22部</div></duizhao-overlay>',
    ],
    [
      'an element that the page has defined by our name',
      `<script>customElements.define('duizhao-overlay', class extends HTMLElement {
        constructor() { super(); window.made = (window.made || 0) + 1; }
        connectedCallback() { this.hidden = true; this.setAttribute('style', 'display: none'); } })</script>`,
    ],
    [
      'highlights by our names',
      `<script>CSS.highlights.set('duizhao-actual', new Highlight(new Range())); CSS.highlights.set('duizhao-current', new Highlight())</script>`,
    ],
    [
      'frozen prototypes and broken methods',
      `<script>for (const method of ['attachShadow', 'append', 'setAttribute'])
        Element.prototype[method] = () => { throw new Error('broken'); };
        for (const { prototype } of [Array, Object, Element, Node, Map, Highlight, Event]) Object.freeze(prototype);</script>`,
    ],
  ])('%s', async (_, more) => {
    const page = await openCard(withMore(more));
    expect(stage.errors).toEqual([]);
    await page.close();
  });
});

test(
  'fifty thousand figures are all marked, and one may step through them',
  async () => {
    const page = await stage.open(withMore('<p>新建公厕10个。</p>'.repeat(MANY)));
    const count = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await expect.poll(count, { timeout: PATIENCE_MS }).toBeGreaterThan(MANY);
    await stage.send(page, { type: 'next' });
    await toCard(page).waitFor();
    expect(stage.errors).toEqual([]);
    await page.close();
  },
  2 * PATIENCE_MS,
);

test('half characters are read past', async () => {
  const page = await openCard(withMore('<p id="half"></p>'));
  const before = (await readPainted(page)).length;
  await page.locator('#half').evaluate((half) => {
    half.textContent = '\ud83d新建公厕\udc0010个\ud83d,完成\udfff投资20亿元。';
  });
  await expect
    .poll(async () => (await readPainted(page)).length, { timeout: 10_000 })
    .toBeGreaterThan(before);
  expect(stage.errors).toEqual([]);
  await page.close();
});

test('markup in a text stays text, wherever it is shown', async () => {
  const attack =
    '<img src=x onerror="document.title=1"><script>document.title=2</script>"><b onmouseover=alert(1)>';
  const text = TEXT.replaceAll('。', `${attack}。`)
    .replace('政府工作报告(摘要)', `政府工作报告(摘要)${attack}`)
    .replace('一、重大项目', `一、${attack}重大项目`);
  const page = await openCard(makePage(text, MARKUPS.plain));
  const title = await page.title();
  await stage.send(page, { type: 'list' });
  await page.locator('duizhao-overlay').getByText('onerror').first().waitFor();
  const made = await page.evaluate(() => {
    const root = document.querySelector('duizhao-overlay')?.shadowRoot;
    return [...(root?.querySelectorAll('img, script, [onerror], [onmouseover]') ?? [])].length;
  });
  expect(made).toBe(0);
  expect(await page.title()).toBe(title);
  expect(stage.errors).toEqual([]);
  await page.close();
});

test('figures in a text that is being written are marked, and writing goes on', async () => {
  const page = await openCard(withMore('<div id="pad" contenteditable>新建公厕10个。</div>'));
  await page.keyboard.press('Escape');
  await page.locator('#pad').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('新建学校12所。');
  expect(await page.locator('#pad').innerHTML()).toBe('新建公厕10个。新建学校12所。');
  const texts = async () => (await readPainted(page)).map(({ text }) => text);
  await expect.poll(texts, { timeout: 10_000 }).toContain('12所');
  await page.keyboard.press('Control+z');
  await page.keyboard.type('完');
  expect(stage.errors).toEqual([]);
  await page.close();
});

test('a page that throws in every handler is not made to throw more', async () => {
  const events = ['pointermove', 'pointerdown', 'click', 'keydown', 'scroll', 'focusin'];
  const script = `<script>for (const type of ${JSON.stringify(events)})
    addEventListener(type, () => { throw new Error('the page’s own') }, true);</script>`;
  const page = await openCard(withMore(script));
  await page.keyboard.press('Escape');
  await toCard(page).waitFor({ state: 'detached' });
  expect(stage.errors.filter((error) => !error.includes('the page’s own'))).toEqual([]);
  await page.close();
});

test('a page that deletes what it does not know gets its figures marked all the same', async () => {
  const script = `<script>new MutationObserver((records) => { for (const { addedNodes } of records)
    for (const node of addedNodes) if (node.parentNode === document.documentElement) node.remove();
    }).observe(document.documentElement, { childList: true })</script>`;
  const page = await stage.open(withMore(script));
  await expect.poll(async () => (await readPainted(page)).length).toBeGreaterThan(100);
  // It answers still: neither side goes on for ever.
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  expect(stage.errors).toEqual([]);
  await page.close();
});
