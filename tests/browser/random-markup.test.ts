// Whatever pieces a text is cut into, and whatever trees stand around it, what is read is what the eye sees, and each
// character leads back to its own place.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readClaims } from '../../claims/read-claims.ts';
import { fc } from '../claims/fast-check.ts';
import { startBrowser, type TestBrowser } from './open-page.ts';

const REPORT = readFileSync(join(import.meta.dirname, '../cases/reports/jintan-2025.txt'), 'utf8');
const PARAGRAPHS = REPORT.split('\n')
  .map((line) => line.trim())
  .filter((line) => /\d/.test(line));
const RUNS = 60;

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.open('<body></body>');
});
afterAll(() => browser.close());

/** A cut: after how many characters, and what is put there. */
type Cut = [number, (typeof BETWEEN)[number]];
const BETWEEN = ['nothing', 'comment', 'b', 'span', 'a', 'o:p', 'zero', 'hidden', 'script', 'slot'] as const;

it('claims never change, however the text is cut', async () => {
  const cut: fc.Arbitrary<Cut> = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...BETWEEN));
  const cuts = fc.array(cut, { minLength: 1, maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PARAGRAPHS), cuts, async (paragraph, cuts) => {
      const { text, backs } = await page.evaluate(cutAndRead, {
        paragraph,
        cuts,
        spans: readClaims(paragraph),
      });
      expect(text).toBe(paragraph.replace(/\s+/g, ' '));
      expect(backs).toEqual(readClaims(paragraph).map((claim) => claim.text));
    }),
    { numRuns: RUNS },
  );
});

/** Runs in the page. */
function cutAndRead(given: { paragraph: string; cuts: Cut[]; spans: { start: number; end: number }[] }): {
  text: string;
  backs: string[];
} {
  const { paragraph, cuts, spans } = given;
  const line = document.createElement('p');
  let from = 0;
  for (let turn = 0; from < paragraph.length; turn++) {
    const [length, between] = cuts[turn % cuts.length] ?? [1, 'nothing'];
    const piece = document.createTextNode(paragraph.slice(from, from + length));
    from += length;
    if (between === 'comment') line.append(piece, document.createComment('99'));
    else if (between === 'nothing') line.append(piece);
    else if (between === 'zero') line.append(piece, '\u200b\u00ad');
    else {
      const element = document.createElement(between === 'hidden' ? 'i' : between);
      line.append(element);
      element.hidden = between === 'hidden';
      if (between === 'hidden' || between === 'script') {
        element.textContent = '99';
        element.before(piece);
      } else element.append(piece);
    }
  }
  document.body.replaceChildren(line);
  const map = duizhao.readAll();
  const start = map.text.length - map.text.trimStart().length;
  const backs = spans.map((span) => {
    const points = Array.from({ length: span.end - span.start }, (_, at) =>
      map.findPoint(start + span.start + at),
    );
    return points.map((point) => point?.node.data[point.offset] ?? '').join('');
  });
  return { text: map.text.trim(), backs };
}

interface Tree {
  tag: string;
  style: string;
  inner: (Tree | string)[];
}

it('no tree makes reading, placing or painting fall', async () => {
  const text = fc.oneof(
    fc.constantFrom(
      '22部',
      '１８０亿元',
      '\ud83d',
      '\udc00',
      '增长6%',
      '\u0000',
      '7'.repeat(5000),
      ' \n\t\u3000',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const tag = fc.constantFrom(
    ...[
      'p',
      'span',
      'div',
      'table',
      'td',
      'tr',
      'ruby',
      'rt',
      'svg',
      'select',
      'option',
      'details',
      'summary',
    ],
    ...[
      'br',
      'slot',
      'template',
      'iframe',
      'textarea',
      'button',
      'header',
      'nav',
      'duizhao-overlay',
      'x-card',
      'pre',
    ],
  );
  const style = fc.constantFrom(
    '',
    'display:none',
    'visibility:hidden',
    'display:contents',
    'float:left',
    'zoom:0.1',
  );
  const { tree } = fc.letrec<{ tree: Tree; leaf: Tree | string }>((tie) => ({
    leaf: fc.oneof({ maxDepth: 5 }, text, tie('tree')),
    tree: fc.record({ tag, style, inner: fc.array(tie('leaf'), { maxLength: 6 }) }),
  }));
  await fc.assert(
    fc.asyncProperty(tree, async (tree) => {
      const { text, back } = await page.evaluate(growAndRead, tree);
      expect(back).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

/** Runs in the page. Every third element keeps what it has in a shadow tree, where it can have one. */
function growAndRead(tree: Tree): { text: string; back: string } {
  let count = 0;
  const grow = ({ tag, style, inner }: Tree): Element => {
    const element = document.createElement(tag);
    element.setAttribute('style', style);
    const canHost = /^(?:p|span|div|x-card)$/.test(tag) && ++count % 3 === 0;
    const root = canHost ? element.attachShadow({ mode: 'open' }) : element;
    root.append(...inner.map((each) => (typeof each === 'string' ? each : grow(each))));
    return element;
  };
  document.body.replaceChildren(grow(tree));
  const targets = duizhao.toTargets();
  void duizhao.paint(targets.claims);
  for (const x of [5, 50, 200]) duizhao.findClaimAt(targets, x, 10);
  const { text } = targets.page;
  // What a page shows as a space and reports write as one; rarer spaces (a vertical tab, an em space) stay as they are.
  const shown = (char: string) => (/[ \t\n\r\f\u00a0\u3000]/.test(char) ? ' ' : char);
  const back = Array.from({ length: text.length }, (_, at) => {
    const point = targets.page.findPoint(at);
    return point ? shown(point.node.data[point.offset] ?? '') : '\n';
  });
  return { text, back: back.join('') };
}
