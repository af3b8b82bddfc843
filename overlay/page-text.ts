// Reads the page once, as the eye sees it, into one string with a map back to its text nodes.
// One paragraph a line; what is hidden, typed in, or the site's own frame is left out.

import type { Span } from '../claims/claim.ts';
import { TextMap } from './text-map.ts';

/** The page's text and the way back from it. */
export class PageText extends TextMap<Text> {
  /** Those that were read: nothing of the document tells of changes in them, nor of carets. */
  readonly shadowRoots: ShadowRoot[] = [];
}

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

const NONE: Node[] = [];

/** An element that is being read. Its style is live, and each question to the page costs, so both are asked for once. */
interface Open {
  element: Element;
  tagName: string;
  style: CSSStyleDeclaration;
  isBlock: boolean;
  /** Whether text in it is seen; undefined until there is some. */
  isVisible: boolean | undefined;
  /** What stands in a slot in place of the slot's own children, and how far it has been read. */
  slotted: Node[];
  at: number;
}

/**
 * Reads what stands under `root`. A generator that pauses now and then, for pages of any length; it writes nothing
 * and asks only for computed styles, which need no layout.
 */
export function* readPageText(root: Element): Generator<void, PageText> {
  const page = new PageText();
  const open: Open[] = [];
  let node = begin(page, root, root.tagName, getComputedStyle(root), open);
  let count = 0;
  while (node) {
    if (++count % NODES_PER_SLICE === 0) yield;
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) addText(page, node as Text, open);
    const child: Node | null = nodeType === Node.ELEMENT_NODE ? enter(page, node as Element, open) : null;
    node = child ?? leave(page, node, open);
  }
  return page;
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

/** Begins an element where it is to be read; gives the first node in it. */
function enter(page: PageText, element: Element, open: Open[]): Node | null {
  const { tagName } = element;
  if (tagName === 'BR' || tagName === 'HR') page.breakLine();
  if (NOT_READ.has(tagName) || isFrame(element, tagName) || isFolded(element, tagName, open)) return null;
  const style = getComputedStyle(element);
  return style.display === 'none' ? null : begin(page, element, tagName, style, open);
}

/** What the eye sees in an element: its open shadow root, what was put into it as a slot, or its own children. */
function begin(
  page: PageText,
  element: Element,
  tagName: string,
  style: CSSStyleDeclaration,
  open: Open[],
): Node | null {
  const { shadowRoot } = element;
  if (shadowRoot) page.shadowRoots.push(shadowRoot);
  const slotted = tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : NONE;
  const first = slotted[0] ?? (shadowRoot ?? element).firstChild;
  if (!first) return null;
  const isBlock = !INLINE_DISPLAYS.has(style.display);
  if (isBlock) page.breakLine();
  open.push({ element, tagName, style, isBlock, isVisible: undefined, slotted, at: 0 });
  return first;
}

/** Goes to the next node in reading order, ending the line of each block that is left on the way. */
function leave(page: PageText, from: Node, open: Open[]): Node | null {
  let node = from;
  for (let parent = open.at(-1); parent; parent = open.at(-1)) {
    const next = parent.slotted.length > 0 ? parent.slotted[++parent.at] : node.nextSibling;
    if (next) return next;
    if (parent.isBlock) page.breakLine();
    node = parent.element;
    open.pop();
  }
  return null;
}

function addText(page: PageText, node: Text, open: Open[]): void {
  const { data } = node;
  const parent = open.at(-1);
  if (data === '' || !parent) return;
  parent.isVisible ??= parent.style.visibility === 'visible';
  if (!parent.isVisible) return;
  page.add(node, data, data.includes('\n') && /^(?:pre|break)/.test(parent.style.whiteSpace));
}

/** The site's own frame: navigation, and header or footer of the page rather than of an article. */
function isFrame(element: Element, tagName: string): boolean {
  const role = element.getAttribute('role');
  if (role !== null) return FRAME_ROLES.has(role);
  return (
    (tagName === 'HEADER' || tagName === 'FOOTER') && element.closest('article, main, [role="main"]') === null
  );
}

/** Folded away where it stands: a closed details, or hidden until found. */
function isFolded(element: Element, tagName: string, open: Open[]): boolean {
  const parent = open.at(-1);
  const isInClosed = parent?.tagName === 'DETAILS' && !parent.element.hasAttribute('open');
  return (isInClosed && tagName !== 'SUMMARY') || element.getAttribute('hidden') === 'until-found';
}
