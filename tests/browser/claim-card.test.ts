// The card in every state, laid out by a real browser: nothing runs over its edge, everything that is pressed is
// large enough, axe finds nothing. Each card lies in a shadow root, as it does over a report.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCardTitleId } from '../../components/card/CardHeader.tsx';
import { ClaimCard } from '../../components/card/ClaimCard.tsx';
import type { Locale } from '../../components/translate.ts';
import { states } from '../components/linked-claims.ts';
import { speak } from '../components/messages.ts';
import { startBrowser, type TestBrowser } from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const readCss = (name: string) => readFileSync(new URL(`../../components/${name}`, import.meta.url), 'utf8');
const CSS = ['tokens.css', 'card/claim-card.css', 'card/card-rows.css'].map(readCss).join('');

const nothing = () => {};
const actions = {
  onJump: nothing,
  onPin: nothing,
  onClose: nothing,
  onCopy: nothing,
  onNext: nothing,
  onPrevious: nothing,
  own: { onAdd: async () => null, drafts: new Map(), onManage: nothing },
};

const toPage = (locale: Locale): string => {
  const cards = Object.values(states).map((linked, at) => {
    const id = `${linked.id}-${at}`;
    const props = {
      position: { index: at + 1, total: 144 },
      pinned: at % 2 === 0,
      ...speak(locale),
      ...actions,
    };
    const card = renderToString(h(ClaimCard, { linked: { ...linked, id }, ...props }));
    return `<div class="host"><template shadowrootmode="open"><style>${CSS}</style>
      <div role="dialog" aria-labelledby="${toCardTitleId(id)}">${card.replaceAll('<details', '<details open')}</div></template></div>`;
  });
  return `<!doctype html><html lang="zh-CN"><title>cards</title><main><h1>cards</h1>${cards.join('')}</main>`;
};

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each<[string, Locale, object]>([
  ['Chinese, light', 'zh', { colorScheme: 'light' }],
  ['English, dark', 'en', { colorScheme: 'dark' }],
  ['Chinese, 320 px wide', 'zh', { viewport: { width: 320, height: 640 } }],
  [
    'English, 320 px wide, forced colours',
    'en',
    { viewport: { width: 320, height: 640 }, forcedColors: 'active' },
  ],
])('%s', (_, locale, options) => {
  const open = () => browser.open(toPage(locale), options);

  test('nothing runs over the edge of its card, and what is pressed is 24 px or more', async () => {
    const page = await open();
    const faults = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('.host')].map((host) =>
        host.shadowRoot?.querySelector('.card'),
      );
      return cards.flatMap((card) => {
        const edge = card?.getBoundingClientRect().right ?? 0;
        const parts = [...(card?.querySelectorAll('*') ?? [])].map((part) => ({
          part,
          box: part.getBoundingClientRect(),
        }));
        const over = parts.filter(({ box }) => box.right > edge + 0.5);
        const small = parts.filter(
          ({ part, box }) => part.matches('button, summary') && (box.width < 23.9 || box.height < 23.9),
        );
        return [...over, ...small].map(({ part }) => part.outerHTML.slice(0, 100));
      });
    });
    expect(faults).toEqual([]);
    expect(await page.locator('.card').count()).toBe(Object.keys(states).length);
  });

  test('axe finds nothing', async () => {
    const page = await open();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});
