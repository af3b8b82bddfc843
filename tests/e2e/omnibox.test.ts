// The keyword in the address bar: the browser's own events, given to the background worker as it would get them.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCard } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
  await stage.context.route(`${new URL(REPORT_ADDRESS).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: makePage(readArchivedText()) }),
  );
});
afterAll(() => stage.close());

const type = (text: string) => stage.worker().evaluate(typeInAddressBar, text);
const enter = (text: string, disposition: string) =>
  stage.worker().evaluate(enterInAddressBar, { text, disposition });
const cardText = async (page: Page) => {
  await toCard(page).waitFor();
  return (await toCard(page).innerText()).replace(/\s/g, '');
};

describe('what is typed after dz', () => {
  test('lists what the popup would, with what matched marked', async () => {
    const { first, others } = await type('充电桩');
    expect(first).toContain('<match>充电桩</match>');
    expect(first).toContain('350 套');
    expect(others.length).toBeLessThan(6);
  });

  test('is understood as XML by the browser, whatever it is', async () => {
    expect((await type('R&D')).first).toContain('研发');
    expect((await type('<?>"&')).first).toContain('没有找到“&lt;?&gt;&quot;&amp;”');
  });

  test('is told where nothing is found, and what may be typed where nothing is', async () => {
    expect((await type('火星基地')).first).toContain('没有找到“火星基地”');
    expect((await type(' ')).first).toContain('拼音');
  });
});

describe('Enter', () => {
  test('opens the report, and the card of the claim', async () => {
    const opened = stage.context.waitForEvent('page');
    await enter('dianti', 'newForegroundTab');
    const report = await opened;
    expect(await cardText(report)).toMatch(/加装既有住宅电梯.*22部/);
    expect(report.url()).toBe(REPORT_ADDRESS);
  });

  test('on a suggestion goes to the report that is open', async () => {
    const report = stage.context.pages().find((page) => page.url() === REPORT_ADDRESS);
    await enter('新建公厕', 'currentTab');
    await expect.poll(() => report && cardText(report)).toContain('公厕');
    expect(stage.context.pages().filter((page) => page.url() === REPORT_ADDRESS)).toHaveLength(1);
  });
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});

interface Suggestion {
  content: string;
  description: string;
}

/** `dispatch` is in Chromium's events, though in no documentation. */
interface Omnibox {
  setDefaultSuggestion(suggestion: { description: string }): unknown;
  onInputChanged: { dispatch(text: string, suggest: (others: Suggestion[]) => void): void };
  onInputEntered: { dispatch(text: string, disposition: string): void };
}

/** Runs in the background worker: what the address bar would show. Chrome refuses a default that is no XML. */
async function typeInAddressBar(text: string): Promise<{ first: string; others: Suggestion[] }> {
  const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
  const setDefault = omnibox.setDefaultSuggestion;
  let refused: unknown;
  let first = '';
  omnibox.setDefaultSuggestion = (suggestion) => {
    first = suggestion.description;
    const set = Promise.resolve(setDefault.call(omnibox, suggestion));
    return set.catch((error: unknown) => {
      refused = error;
    });
  };
  const others = await new Promise<Suggestion[]>((resolve) => {
    omnibox.onInputChanged.dispatch(text, resolve);
  });
  await new Promise((resolve) => setTimeout(resolve));
  omnibox.setDefaultSuggestion = setDefault;
  if (refused) throw refused;
  return { first, others };
}

/** Runs in the background worker. */
function enterInAddressBar({ text, disposition }: { text: string; disposition: string }): void {
  const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
  omnibox.onInputEntered.dispatch(text, disposition);
}
