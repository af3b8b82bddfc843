// Where a range stands in the viewport. The one place that asks the page for layout.

/** Pixels by which a pointer may miss a figure's line box and still mean it: the underline stands there. */
const SLOP_PX = 2;

/** The rectangles of a range, one or more a line, in viewport pixels; none where it is not laid out. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // The page may have cut the text short since it was read.
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether a point of the viewport lies on a rectangle, or so near that it is meant. */
export function covers({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top - SLOP_PX && y <= bottom + SLOP_PX;
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
}
