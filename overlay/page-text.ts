// Reads the page once, as the eye sees it, into one string with a map back to its text nodes.
// One paragraph a line; what is hidden, typed in, or the site's own frame is left out.

import type { Span } from '../claims/claim.ts';
import { TextMap } from './text-map.ts';

/** The page's text and the way back from it. */
export type PageText = TextMap<Text>;

/** Our own element on the page; never read. */
export const HOST_NAME = 'duizhao-overlay';

/** How many nodes are read before the reader may pause. */
const NODES_PER_SLICE = 2000;

const NOT_READ = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT CANVAS VIDEO AUDIO SVG svg
   INPUT TEXTAREA SELECT BUTTON DATALIST METER PROGRESS NAV RT RP ${HOST_NAME.toUpperCase()}`.split(/\s+/),
);
const FRAME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar']);
const INLINE_DISPLAYS = new Set(['inline', 'inline-block', 'contents', 'ruby', 'ruby-base']);

/**
 * Reads what stands under `root`. A generator that pauses now and then, for pages of any length; it writes nothing
 * and asks only for computed styles, which need no layout.
 */
export function* readPageText(root: Element): Generator<void, PageText> {
  const map: PageText = new TextMap();
  let node: Node | null = root.firstChild;
  let count = 0;
  while (node) {
    if (++count % NODES_PER_SLICE === 0) yield;
    if (node.nodeType === Node.TEXT_NODE) addText(map, node as Text);
    const child = node.nodeType === Node.ELEMENT_NODE ? enter(map, node as Element) : null;
    node = child ?? leave(map, node, root);
  }
  return map;
}

/** The range of a span of the page's text. A static one: live ranges slow down the page's own edits. */
export function toRange(page: PageText, span: Span): StaticRange {
  const start = page.findPoint(span.start);
  const last = page.findPoint(span.end - 1);
  if (!start || !last) throw new RangeError(`No text stands at ${span.start}–${span.end}`);
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
}

/** Begins an element; gives its first child where it is to be read. */
function enter(map: PageText, element: Element): Node | null {
  if (element.tagName === 'BR' || element.tagName === 'HR') map.breakLine();
  if (element.firstChild === null || NOT_READ.has(element.tagName) || isFrame(element)) return null;
  const { display } = getComputedStyle(element);
  if (display === 'none' || isFolded(element)) return null;
  if (!INLINE_DISPLAYS.has(display)) map.breakLine();
  return element.firstChild;
}

/** Goes to the next node in reading order, ending the line of each block that is left on the way. */
function leave(map: PageText, from: Node, root: Element): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
    if (node instanceof Element && !INLINE_DISPLAYS.has(getComputedStyle(node).display)) map.breakLine();
  }
  return null;
}

function addText(map: PageText, node: Text): void {
  const { parentElement, data } = node;
  if (data === '' || !parentElement) return;
  const style = getComputedStyle(parentElement);
  if (style.visibility !== 'visible') return;
  map.add(node, data, data.includes('\n') && /^(?:pre|break)/.test(style.whiteSpace));
}

/** The site's own frame: navigation, and header or footer of the page rather than of an article. */
function isFrame(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null) return FRAME_ROLES.has(role);
  const { tagName } = element;
  return (
    (tagName === 'HEADER' || tagName === 'FOOTER') && element.closest('article, main, [role="main"]') === null
  );
}

/** Folded away where it stands: a closed details, or hidden until found. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  return (
    (parent instanceof HTMLDetailsElement && !parent.open && element.tagName !== 'SUMMARY') ||
    element.getAttribute('hidden') === 'until-found'
  );
}
