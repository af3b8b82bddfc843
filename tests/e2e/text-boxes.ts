// Where the texts of a drawing stand on the screen, and which of them run into each other.

import type { Locator } from 'playwright-core';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type TextBox = Box & { text: string };

/** The drawing's frame and its texts, in px of the screen. */
export function readBoxes(drawing: Locator): Promise<{ frame: Box; texts: TextBox[] }> {
  return drawing.evaluate((svg) => {
    const toBox = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const texts = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent?.trim());
    return {
      frame: toBox(svg),
      texts: texts.map((each) => ({ text: each.textContent ?? '', ...toBox(each) })),
    };
  });
}

/** Letters do not fill their boxes: so much may two of them share. */
const LEADING = 3;

/** Pairs of texts that run into each other: "first | second". */
export function toOverlaps(texts: readonly TextBox[]): string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

function meet(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > LEADING;
}
