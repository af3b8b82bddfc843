// How much of a long page has to be read for what is before the reader's eyes: that much is read and painted first,
// while the rest takes its time.

import { type PageText, toRange } from './page-text.ts';
import { rectsOf } from './range-rects.ts';

/** A text shorter than this is read in one go, in UTF-16 units: two goes would save nothing that an eye can see. */
const LONG_CHARS = 50_000;
/** Where so much has to be read for the first screen, it is as well read whole. */
const MOST_OF_TEXT = 0.7;

/**
 * The text from its beginning to the end of the line at the foot of the viewport: what stands before a figure says
 * what it is.
 * @returns undefined where the whole may as well be read
 */
export function readToFirstScreen(page: PageText): string | undefined {
  const { text } = page;
  if (text.length < LONG_CHARS) return undefined;
  let low = 0;
  let high = text.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (isBelowView(page, middle)) high = middle;
    else low = middle;
  }
  const lineEnd = text.indexOf('\n', high);
  return lineEnd < 0 || lineEnd > text.length * MOST_OF_TEXT ? undefined : text.slice(0, lineEnd);
}

/** A line end stands nowhere; the character before it does. */
function isBelowView(page: PageText, offset: number): boolean {
  const at = page.findPoint(offset) ? offset : offset - 1;
  if (!page.findPoint(at)) return false;
  const [rect] = rectsOf(toRange(page, { start: at, end: at + 1 }));
  return rect !== undefined && rect.top > innerHeight;
}
