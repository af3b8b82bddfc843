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

/** An element that is being read. Its style is live, so it is asked for once. */
interface Open {
  style: CSSStyleDeclaration;
  isBlock: boolean;
}

/**
 * Reads what stands under `root`. A generator that pauses now and then, for pages of any length; it writes nothing
 * and asks only for computed styles, which need no layout.
 */
export function* readPageText(root: Element): Generator<void, PageText> {
  const map: PageText = new TextMap();
  const open: Open[] = [{ style: getComputedStyle(root), isBlock: true }];
  let node: Node | null = root.firstChild;
  let count = 0;
  while (node) {
    if (++count % NODES_PER_SLICE === 0) yield;
    if (node.nodeType === Node.TEXT_NODE) addText(map, node as Text, open);
    const child = node.nodeType === Node.ELEMENT_NODE ? enter(map, node as Element, open) : null;
    node = child ?? leave(map, node, open);
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
function enter(map: PageText, element: Element, open: Open[]): Node | null {
  const { tagName, firstChild } = element;
  if (tagName === 'BR' || tagName === 'HR') map.breakLine();
  if (firstChild === null || NOT_READ.has(tagName) || isFrame(element) || isFolded(element)) return null;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return null;
  const isBlock = !INLINE_DISPLAYS.has(display);
  if (isBlock) map.breakLine();
  open.push({ style, isBlock });
  return firstChild;
}

/** Goes to the next node in reading order, ending the line of each block that is left on the way. */
function leave(map: PageText, from: Node, open: Open[]): Node | null {
  let node: Node | null = from;
  while (node) {
    if (node.nextSibling) return node.nextSibling;
    if (open.pop()?.isBlock) map.breakLine();
    if (open.length === 0) return null;
    node = node.parentNode;
  }
  return null;
}

function addText(map: PageText, node: Text, open: Open[]): void {
  const { data } = node;
  const style = open.at(-1)?.style;
  if (data === '' || style?.visibility !== 'visible') return;
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
