// Runs in the page that is measured: what others do to mark figures, none of which know what a figure says.

export type PeerWork = typeof import('./peer-work.ts');

/** Milliseconds; `layoutMs` is the style and layout of the page, forced afterwards. */
export interface PeerTimes {
  scriptMs: number;
  layoutMs: number;
  figures: number;
}

/** mark.js, put into the page beforehand. */
interface MarkJs {
  markRegExp(pattern: RegExp, options: { acrossElements: boolean; done(count: number): void }): void;
}
declare const Mark: (new (root: Element) => MarkJs) | undefined;

const NUMERAL = /\d+(?:\.\d+)?/g;

/** Wraps every numeral in elements, those too that stand in several, as ours do. Undefined where mark.js is not installed. */
export function wrapNumerals(): PeerTimes | undefined {
  if (typeof Mark === 'undefined') return undefined;
  const marker = new Mark(document.body);
  return time((count) => marker.markRegExp(NUMERAL, { acrossElements: true, done: count }));
}

/** Paints every numeral as a custom highlight. */
export function highlightNumerals(): PeerTimes {
  return time((count) => {
    const highlight = new Highlight();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: numeral, index } of (node.nodeValue ?? '').matchAll(NUMERAL)) {
        const [startContainer, endContainer] = [node, node];
        const endOffset = index + numeral.length;
        highlight.add(new StaticRange({ startContainer, startOffset: index, endContainer, endOffset }));
      }
    }
    CSS.highlights.set('numerals', highlight);
    count(highlight.size);
  });
}

/** Every numeral of every text node, only counted: no reader can do less. */
export function countNumerals(): PeerTimes {
  return time((count) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let figures = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      figures += node.nodeValue?.match(NUMERAL)?.length ?? 0;
    }
    count(figures);
  });
}

function time(work: (count: (figures: number) => void) => void): PeerTimes {
  let figures = 0;
  const startMs = performance.now();
  work((count) => {
    figures = count;
  });
  const doneMs = performance.now();
  document.body.getBoundingClientRect();
  return { scriptMs: doneMs - startMs, layoutMs: performance.now() - doneMs, figures };
}
