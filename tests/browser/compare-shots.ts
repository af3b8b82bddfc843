// Two pictures of a page, before and after: what changed lies on these rectangles, and on each of them something did.

import type { Page } from 'playwright-core';
import type { Stood } from './parts.ts';

export interface ShotComparison {
  /** Texts of the figures on which nothing changed. */
  unpainted: string[];
  /** How many pixels changed that lie near no figure. */
  stray: number;
}

/** An underline stands below its line box, or above it where the line is high. */
const NEAR_PX = 12;

/** @param helper any page, to decode the pictures in: PNGs, one pixel a CSS pixel */
export function compareShots(
  helper: Page,
  before: Buffer,
  after: Buffer,
  stood: Stood[],
): Promise<ShotComparison> {
  const shots = [before, after].map((png) => png.toString('base64'));
  return helper.evaluate(compare, { shots, stood, nearPx: NEAR_PX });
}

/** Runs in the helper. */
async function compare(given: { shots: string[]; stood: Stood[]; nearPx: number }): Promise<ShotComparison> {
  const [before, after] = await Promise.all(
    given.shots.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (!before || !after || before.width !== after.width) throw new Error('The pictures differ in size.');
  const { width, height } = after;
  const old = new Uint32Array(before.data.buffer);
  const changed = new Uint32Array(after.data.buffer).map((pixel, at) => (pixel === old[at] ? 0 : 1));
  /** Counts what changed in a box and takes it off. */
  const take = (box: Stood['rects'][number]): number => {
    let count = 0;
    const right = Math.min(width, box.x + box.width + given.nearPx);
    const bottom = Math.min(height, box.y + box.height + given.nearPx);
    for (let y = Math.max(0, Math.floor(box.y - given.nearPx)); y < bottom; y++) {
      const from = y * width + Math.max(0, Math.floor(box.x - given.nearPx));
      const row = changed.subarray(from, y * width + right);
      count += row.reduce((sum, one) => sum + one, 0);
      row.fill(2);
    }
    return count;
  };
  const unpainted = given.stood.filter(
    ({ rects }) => rects.length === 0 || rects.some((box) => take(box) === 0),
  );
  return { unpainted: unpainted.map(({ text }) => text), stray: changed.filter((one) => one === 1).length };
}
