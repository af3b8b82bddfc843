// Looks at the figures that are painted on a page, as the browser holds them, and finds where they stand on the screen.

import type { Locator, Page } from 'playwright-core';

export interface PaintedFigure {
  /** The registry's name: duizhao-actual, duizhao-target, … */
  name: string;
  /** The painted characters, with full-width digits folded and spaces left out. */
  text: string;
  /** Up to twelve characters before it, folded likewise. */
  before: string;
}

export interface Wanted {
  text: string;
  before: string;
}

/** All figures painted on the page, in text order; the one in hand is not counted twice. */
export async function readPainted(page: Page): Promise<PaintedFigure[]> {
  const ranges = await page.evaluateHandle(findPaintedRanges);
  return ranges.evaluate((all) => {
    const fold = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
    return all.map(({ name, range }) => {
      const lead = new Range();
      lead.setStart(range.startContainer.getRootNode(), 0);
      lead.setEnd(range.startContainer, range.startOffset);
      return { name, text: fold(range.toString()), before: fold(lead.toString().slice(-40)).slice(-12) };
    });
  });
}

/** Runs in the page. */
function findPaintedRanges(): { name: string; range: Range }[] {
  const found = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('duizhao-') && name !== 'duizhao-current'
      ? [...highlight].map((painted) => {
          const range = new Range();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          return { name, range };
        })
      : [],
  );
  // Figures of different shadow trees have no order of their own: they stay as they were painted.
  return found.sort((a, b) => {
    const isOneTree = a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode();
    return isOneTree ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : 0;
  });
}

/** Waits until figures are painted. */
export async function waitForPaint(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('duizhao-')));
}

/** Rests the mouse on a figure, scrolled into view. Throws where it is not painted. */
export async function rest(page: Page, wanted: Wanted): Promise<void> {
  const { x, y } = await findPoint(page, wanted);
  await page.mouse.move(x, y);
}

/** Scrolls to a figure and gives a point in the middle of its first line. Throws where it is not painted. */
export async function findPoint(page: Page, wanted: Wanted): Promise<{ x: number; y: number }> {
  const painted = await readPainted(page);
  const index = painted.findIndex(
    ({ text, before }) => text === wanted.text && before.endsWith(wanted.before),
  );
  if (index < 0) throw new Error(`${wanted.before}${wanted.text} is not painted.`);
  const ranges = await page.evaluateHandle(findPaintedRanges);
  return ranges.evaluate((all, at) => {
    all[at]?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = all[at]?.range.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, index);
}

/** The open card. */
export function toCard(page: Page): Locator {
  return page.locator('duizhao-overlay').getByRole('dialog');
}

/** A row of the card by what it says: prior, target, outcome, sections, source, finding. */
export function toField(page: Page, field: string): Locator {
  return toCard(page).locator(`[data-field="${field}"]`);
}
