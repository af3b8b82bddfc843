// What a reader would see, for a machine without a display: screenshots of page, card and popup in light and dark,
// and a table of what was read.

import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { type PaintedFigure, readPainted, rest, toCard, toField, waitForPaint } from './painted-figures.ts';
import { toTable } from './table.ts';

export interface Tour {
  /** The report's page, opened with the extension loaded. */
  page: Page;
  extensionId: string;
  /** Where screenshots go. */
  folder: string;
  say(line: string): void;
}

const SHOWN_FIGURE = { before: '加装既有住宅电梯', text: '22部' };
const SHOWN_SEARCH = '电梯';
const ROWS = 12;
const CELL_CHARS = 24;
const STATES: Record<string, string> = {
  'duizhao-actual': 'achieved',
  'duizhao-target': 'aimed at',
  'duizhao-unrecorded': 'not in the record',
  'duizhao-differs': 'differs from the record',
};

/** Takes the screenshots and says what was read. Throws where the page shows no figure within ten seconds. */
export async function takeTour({ page, extensionId, folder, say }: Tour): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await waitForPaint(page);
  const painted = await readPainted(page);
  say(`\n${painted.length} figures are highlighted:`);
  for (const [name, words] of Object.entries(STATES)) {
    say(`  ${String(painted.filter((figure) => figure.name === name).length).padStart(4)} ${words}`);
  }
  say(
    `\nThe first ${ROWS}, as their cards show them:\n${toTable(await readCards(page, painted.slice(0, ROWS)))}`,
  );
  const files = [
    ...(await photographReport(page, painted, folder)),
    ...(await photographPopup(page, extensionId, folder)),
  ];
  say(`\nScreenshots:\n${files.map((file) => `  ${relative('.', file)}`).join('\n')}`);
}

async function readCards(page: Page, figures: PaintedFigure[]): Promise<string[][]> {
  const rows = [['figure', 'state', 'prior year', 'target', 'outcome']];
  for (const figure of figures) {
    await rest(page, figure);
    await toCard(page).waitFor();
    const fields = await Promise.all(['prior', 'target', 'outcome'].map((field) => readField(page, field)));
    const title = await toCard(page).getByRole('heading').first().innerText();
    rows.push([`${title} ${figure.text}`, STATES[figure.name] ?? '', ...fields]);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
    await toCard(page).waitFor({ state: 'detached' });
  }
  return rows;
}

async function readField(page: Page, field: string): Promise<string> {
  const [text = ''] = await toField(page, field).locator('.row-value').allInnerTexts();
  return text.replace(/\s+/g, ' ').slice(0, CELL_CHARS);
}

async function photographReport(page: Page, painted: PaintedFigure[], folder: string): Promise<string[]> {
  const files = await photograph(page, folder, 'page');
  const shown = painted.find(
    ({ text, before }) => text === SHOWN_FIGURE.text && before.endsWith(SHOWN_FIGURE.before),
  );
  const figure = shown ?? painted[0];
  if (!figure) return files;
  await rest(page, figure);
  await toCard(page).waitFor();
  return [...files, ...(await photograph(page, folder, 'card'))];
}

async function photographPopup(page: Page, extensionId: string, folder: string): Promise<string[]> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByRole('combobox').fill(SHOWN_SEARCH);
  await popup.getByRole('option').first().waitFor();
  return photograph(popup, folder, 'popup');
}

/** One screenshot in light and one in dark. */
async function photograph(page: Page, folder: string, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const file = join(folder, `${name}-${colorScheme}.png`);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: file });
    files.push(file);
  }
  return files;
}
