import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './open-page.ts';
import { FIGURES, filler, reportPage } from './report-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const painted = (page: Page) => page.evaluate(() => duizhao.painted());
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 10_000 });
const ALL = {
  'duizhao-actual': ['22部', '180\u00ad亿元', '1124个', '94家', '50%', '60%'],
  'duizhao-target': ['20部'],
  'duizhao-differs': ['1142个'],
  'duizhao-unrecorded': [],
};

describe('painting', () => {
  it('paints each figure of the report by its state, and none outside its body', async () => {
    const page = await browser.open(reportPage(FIGURES));
    await page.evaluate(async () => void (await duizhao.start()));
    expect(await painted(page)).toEqual(ALL);
  });

  it('changes nothing of the page but for one element, and nothing at all in the end', async () => {
    const page = await browser.open(reportPage(FIGURES));
    const seen = await page.evaluate(async () => {
      const html = () => document.documentElement.outerHTML;
      const before = html();
      const { overlay } = await duizhao.start();
      const host = document.querySelector('duizhao-overlay');
      const during = html().replace(host?.outerHTML ?? '', '');
      overlay.destroy();
      return { before, during, after: html(), left: [...CSS.highlights.keys()] };
    });
    expect(seen.during).toBe(seen.before);
    expect(seen.after).toBe(seen.before);
    expect(seen.left).toEqual([]);
  });

  it('paints the first screen of a very long page before the rest is read', async () => {
    const many = `${FIGURES}${filler(3)}`.repeat(100);
    const page = await browser.open(reportPage(many));
    const seen = await page.evaluate(async () => {
      duizhao.pace.wholeMs = 2000;
      const count = () => Object.values(duizhao.painted()).flat().length;
      const done = duizhao.start();
      while (count() === 0) await new Promise(requestAnimationFrame);
      const first = { count: count(), isFirst: duizhao.painted()['duizhao-actual']?.[0] };
      const { overlay } = await done;
      await new Promise(requestAnimationFrame);
      return { first, claims: overlay.state.claims };
    });
    expect(seen.first.isFirst).toBe('22部');
    expect(seen.first.count).toBeLessThan(40);
    expect(seen.claims).toBe(800);
    await eventually(async () => Object.values(await painted(page)).flat().length).toBe(800);
  });

  it('paints the screen where the reader is, where that is further down', async () => {
    const many = `${FIGURES}${filler(3)}`.repeat(100);
    const page = await browser.open(reportPage(many));
    const count = await page.evaluate(async () => {
      duizhao.pace.wholeMs = 2000;
      scrollTo(0, document.documentElement.scrollHeight / 3);
      void duizhao.start();
      const isSeen = () =>
        [...(CSS.highlights.get('duizhao-actual') ?? [])].some((range) => {
          const { top = -1 } = duizhao.rectsOf(range)[0] ?? {};
          return top >= 0 && top < innerHeight;
        });
      while (!isSeen()) await new Promise(requestAnimationFrame);
      return Object.values(duizhao.painted()).flat().length;
    });
    expect(count).toBeLessThan(400);
  });

  it('keeps what is shown of a very long page while all of it is read anew', async () => {
    const page = await browser.open(reportPage(`${FIGURES}${filler(3)}`.repeat(100)));
    const counts = await page.evaluate(async () => {
      const { overlay } = await duizhao.start();
      const count = () => Object.values(duizhao.painted()).flat().length;
      while (count() < overlay.state.claims) await new Promise(requestAnimationFrame);
      duizhao.pace.wholeMs = 500;
      overlay.refresh();
      const counts = new Set<number>();
      const endMs = performance.now() + 800;
      while (performance.now() < endMs) {
        counts.add(count());
        await new Promise(requestAnimationFrame);
      }
      return [...counts];
    });
    // While the same figures are painted anew, those before the eyes come first.
    expect(Math.min(...counts)).toBeGreaterThan(200);
  });

  it('hides and shows again, and tells its state', async () => {
    const page = await browser.open(reportPage(FIGURES));
    const { hidden, states } = await page.evaluate(async () => {
      const { overlay, states } = await duizhao.start();
      overlay.setShown(false);
      const hidden = duizhao.painted();
      overlay.setShown(true);
      return { hidden, states };
    });
    expect(hidden).toEqual({});
    expect(await painted(page)).toEqual(ALL);
    const report = { title: '政府工作报告', period: '2025', recorded: false };
    const shown = { report, claims: 8, differs: 1, shown: true, summary: null };
    expect(states).toEqual([shown, { ...shown, shown: false }, shown]);
  });
});

describe('pages that are no report', () => {
  it.each([
    ['an empty page', ''],
    ['another page', '<p>新建公厕10个</p>'],
    ['a page that only names one', '<p>学习政府工作报告,新建公厕10个</p>'],
  ])('does nothing on %s', async (_name, html) => {
    const page = await browser.open(html);
    const seen = await page.evaluate(async () => {
      const { states } = await duizhao.start();
      return { states, names: [...CSS.highlights.keys()], host: document.querySelector('duizhao-overlay') };
    });
    expect(seen).toEqual({
      states: [{ report: null, claims: 0, differs: 0, shown: true, summary: null }],
      names: [],
      host: null,
    });
  });
});

describe('pages that change', () => {
  it('paints a report that arrives late, and clears up when it goes', async () => {
    const page = await browser.open('<div id="main"></div>');
    await page.evaluate(async () => void (await duizhao.start()));
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, reportPage(FIGURES));
    await eventually(() => painted(page)).toEqual(ALL);
    await page.evaluate(() => document.body.replaceChildren());
    await eventually(() => painted(page)).toEqual({});
    expect(await page.locator('duizhao-overlay').count()).toBe(0);
  });

  it('follows a figure that changes, moves, hides or comes', async () => {
    const page = await browser.open(reportPage(`${FIGURES}${filler(1)}`));
    await page.evaluate(async () => void (await duizhao.start()));
    await page.locator('#plain').evaluate((element) => {
      element.textContent = '23部';
    });
    await eventually(async () => (await painted(page))['duizhao-actual']?.[0]).toBe('23部');
    await page.locator('#plain').evaluate((element) => {
      element.style.display = 'none';
    });
    await eventually(async () => (await painted(page))['duizhao-actual']?.[0]).toBe('180\u00ad亿元');
  });

  it('paints what stands there in the end, where it changes while it is being read', async () => {
    const page = await browser.open(reportPage(FIGURES));
    await page.evaluate(() => {
      duizhao.pace.answerMs = 200;
      void duizhao.start();
    });
    await page.locator('#plain').evaluate((element) => {
      element.textContent = '23部';
    });
    await eventually(async () => (await painted(page))['duizhao-actual']?.[0]).toBe('23部');
  });

  it('stays clean when it is taken down while the page is being read', async () => {
    const page = await browser.open(reportPage(FIGURES));
    const left = await page.evaluate(async () => {
      const { overlay } = await duizhao.start();
      document.getElementById('plain')?.append('九');
      duizhao.pace.answerMs = 100;
      await new Promise(requestAnimationFrame);
      overlay.destroy();
      await new Promise((resolve) => setTimeout(resolve, 400));
      return [document.querySelectorAll('duizhao-overlay').length, CSS.highlights.size];
    });
    expect(left).toEqual([0, 0]);
  });

  it('paints again where the page makes its text anew each moment, without end to its own work', async () => {
    const page = await browser.open(reportPage(FIGURES));
    await page.evaluate(async () => {
      await duizhao.start();
      await new Promise<void>((resolve) => {
        let times = 0;
        setInterval(() => {
          const { body } = document;
          body.innerHTML = String(body.innerHTML);
          if (++times === 10) resolve();
        }, 50);
      });
    });
    await eventually(() => painted(page)).toEqual(ALL);
    const host = await page.locator('duizhao-overlay').count();
    expect(host).toBe(1);
  });
});
