import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './open-page.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.open('<body></body>');
});
afterAll(() => browser.close());

const readText = (html: string): Promise<string> =>
  page.evaluate((html) => {
    document.body.innerHTML = html;
    return duizhao.readAll().text.trim();
  }, html);

describe('what is read', () => {
  it.each([
    ['a figure split over inline elements', '实现<b>1</b><font>8<i>0</i></font>亿<a>元</a>', '实现180亿元'],
    ['a figure with comments and soft hyphens in it', '1<!-- x -->8&shy;0亿&#8203;元', '180亿元'],
    ['nbsp and ideographic indents', '<p>&nbsp;&nbsp;一</p><p>　　二&nbsp;三</p>', '一\n二 三'],
    ['full-width digits as they stand', '<p>１８０亿元</p>', '１８０亿元'],
    ['breaks and rules as line ends', '一<br>二<br><br>三<hr>四', '一\n二\n三\n四'],
    ['blocks as lines, whatever their tag', '一<span style="display:block">二</span>三', '一\n二\n三'],
    ['an inline block as part of its line', '22<span style="display:inline-block">部</span>', '22部'],
    ['table cells apart', '<table><tr><td>一</td><td>二</td></tr></table>', '一\n二'],
    ['source line ends as spaces', '<p>一\n   二</p>', '一 二'],
    ['preformatted line ends as lines', '<pre>一\n二</pre>', '一\n二'],
    ['what stands in a form', '<form><div>22部</div></form>', '22部'],
    ['what only screen readers skip', '<p aria-hidden="true">22部</p>', '22部'],
    ['an article’s own header', '<article><header>报告</header>22部</article>', '报告\n22部'],
    [
      'a visible part of a hidden one',
      '<p style="visibility:hidden">1<b style="visibility:visible">2</b></p>',
      '2',
    ],
    ['ruby without its reading', '<ruby>22<rp>(</rp><rt>èr</rt><rp>)</rp></ruby>部', '22部'],
  ])('%s', async (_name, html, expected) => {
    expect(await readText(html)).toBe(expected);
  });
});

describe('what is not read', () => {
  it.each([
    ['scripts and styles', '<script>1</script><style>.a{top:2px}</style><noscript>3</noscript>'],
    ['templates', '<template><p>1部</p></template>'],
    [
      'form controls',
      '<input value="1"><textarea>2部</textarea><select><option>3</select><button>4</button>',
    ],
    ['hidden elements', '<p hidden>1</p><p style="display:none">2</p><p style="visibility:hidden">3</p>'],
    ['a closed details', '<details><p>1部</p></details>'],
    ['navigation', '<nav>1</nav><div role="navigation">2</div>'],
    ['the page’s header and footer', '<header>1</header><footer>2</footer><div role="contentinfo">3</div>'],
    ['media and their fallbacks', '<svg><text>1</text></svg><video>2</video><iframe src="x">3</iframe>'],
    ['our own element', '<duizhao-overlay>22部</duizhao-overlay>'],
  ])('%s', async (_name, html) => {
    expect(await readText(`<p>始</p>${html}<p>终</p>`)).toBe('始\n终');
  });

  it('a hidden part within a figure', async () => {
    expect(await readText('1<span style="display:none">9</span>8部')).toBe('18部');
  });
});

describe('bad pages', () => {
  it('an empty body reads as nothing', async () => {
    expect(await readText('')).toBe('');
  });

  it('elements nested without end are read without a fall', async () => {
    const text = await page.evaluate(() => {
      document.body.innerHTML = '';
      let innermost: Element = document.body;
      for (let depth = 0; depth < 3000; depth++) {
        innermost.append(document.createElement('span'));
        innermost = innermost.firstElementChild ?? innermost;
      }
      innermost.textContent = '22部';
      return duizhao.readAll().text.trim();
    });
    expect(text).toBe('22部');
  });

  it('a long page is read in slices, to the same text', async () => {
    const { same, longestMs, totalMs } = await page.evaluate(async () => {
      document.body.innerHTML = '<p>新建公厕<b>10</b>个</p>'.repeat(20_000);
      document.body.getBoundingClientRect();
      let totalMs = 0;
      let longestMs = 0;
      const work = duizhao.readPageText(document.body);
      const timed = {
        next: () => {
          const startedMs = performance.now();
          const step = work.next();
          const tookMs = performance.now() - startedMs;
          longestMs = Math.max(longestMs, tookMs);
          totalMs += tookMs;
          return step;
        },
      } as typeof work;
      const text = (await duizhao.runInSlices(timed, new AbortController().signal))?.text;
      return { same: text === '新建公厕10个\n'.repeat(20_000), longestMs, totalMs };
    });
    expect(same).toBe(true);
    expect(longestMs).toBeLessThan(totalMs / 4);
  });
});

describe('the way back', () => {
  it('gives each character of the text its own place on the page, and leaves the page as it was', async () => {
    const { text, back, before, after } = await page.evaluate(() => {
      document.body.innerHTML = '<p>a<b>b<!-- -->c</b>&nbsp; d<br>１<i>8</i>&shy;0亿</p><p>e</p>';
      const before = document.documentElement.outerHTML;
      const map = duizhao.readAll();
      const { text } = map;
      const back = [...text].map((_, at) => {
        const point = map.findPoint(at);
        return point ? (point.node.data[point.offset] ?? '') : '\n';
      });
      return { text, back: back.join(''), before, after: document.documentElement.outerHTML };
    });
    expect(back.replaceAll('\u00a0', ' ')).toBe(text);
    expect(after).toBe(before);
  });
});
