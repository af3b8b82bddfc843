// Whether a press and its release are a plain click: not a drag, not a selection, not another button.

export interface Press {
  x: number;
  y: number;
  /** 0 is the main button, as in mouse events. */
  button: number;
}

/** How far a hand may tremble between press and release, in pixels. */
const TREMBLE_PX = 6;

/** @param selecting whether any text of the page is selected at the release */
export function isClick(press: Press | undefined, release: Press, selecting: boolean): boolean {
  if (press?.button !== 0 || release.button !== 0 || selecting) return false;
  return Math.hypot(release.x - press.x, release.y - press.y) <= TREMBLE_PX;
}
