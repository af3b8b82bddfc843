// A link that finds the very words, checked before it is given: a text fragment (`#:~:text=prefix-,start,-suffix`) whose
// words stand in one place of the text only. Rules are those of "URL Fragment Text Directives" (WICG), "find a range
// from a text directive": terms lie within a block, white space between them is skipped, width and case of letters do
// not count, and the outer ends must be word boundaries.

import type { Span } from '../../claims/claim.ts';

/** The terms of a directive, "" where there is none. */
export interface TextFragment {
  prefix: string;
  start: string;
  suffix: string;
}

/** Without a pause, context is widened at a word's end about so many characters on. */
const STRIDE_CHARS = 30;
/** Context longer than this helps no one: an address has to be pasted. */
const MAX_CONTEXT_CHARS = 240;

/** Where words may be parted. Half a character cannot be put in an address: context ends before it. */
const PAUSE = /[\p{P}\s\p{Cs}]/u;
const SPACE = /\s/;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Finds fragments in one text, whose letters are folded once. */
export class FragmentFinder {
  readonly #text: string;
  readonly #folded: string;
  /** Where folded words stand. */
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  /**
   * The shortest fragment that stands where the span is and nowhere else; context grows from pause to pause.
   * @returns null where the words of the whole line stand elsewhere too
   */
  find(span: Span): TextFragment | null {
    const start = this.#text.slice(span.start, span.end);
    if (start.trim() === '' || !start.isWellFormed()) return null;
    const { before, after } = listCuts(this.#text, span);
    if (before.length === 0 || after.length === 0) return null;
    const steps = Math.max(before.length, after.length);
    for (let step = 0; step < steps; step++) {
      for (const behind of step === 0 ? [0] : [step - 1, step]) {
        const fragment = this.#cut(span, pick(before, step), pick(after, behind));
        if (this.locate(fragment).length === 1) return fragment;
      }
    }
    return null;
  }

  /** Where a directive finds its words: UTF-16 offsets of `start`, word boundaries aside. */
  locate({ prefix, start, suffix }: TextFragment): number[] {
    const [before, after] = [fold(prefix), fold(suffix)];
    const text = this.#folded;
    return this.#list(fold(start)).filter((at) => {
      const from = skipBack(text, at) - before.length;
      const to = skipOn(text, at + start.length);
      return (before === '' || text.startsWith(before, from)) && (after === '' || text.startsWith(after, to));
    });
  }

  #cut({ start, end }: Span, from: number, to: number): TextFragment {
    const [prefix, suffix] = [this.#text.slice(from, start).trim(), this.#text.slice(end, to).trim()];
    return { prefix, start: this.#text.slice(start, end), suffix };
  }

  #list(needle: string): number[] {
    const known = this.#places.get(needle);
    if (known) return known;
    const places: number[] = [];
    for (let at = this.#folded.indexOf(needle); at >= 0; at = this.#folded.indexOf(needle, at + 1))
      places.push(at);
    this.#places.set(needle, places);
    return places;
  }
}

/** The address with a fragment, in place of any fragment that it has; as it is where there is none to add. */
export function toFragmentUrl(url: string, fragment: TextFragment | null): string {
  if (fragment === null) return url;
  const { prefix, start, suffix } = fragment;
  const terms = [prefix && `${encode(prefix)}-`, encode(start), suffix && `-${encode(suffix)}`];
  return `${url.replace(/#.*$/s, '')}#:~:text=${terms.filter(Boolean).join(',')}`;
}

/** An address that scrolls to the words and marks them; the plain address where no fragment finds only them. */
export function toTextFragmentUrl(url: string, text: string, span: Span): string {
  return toFragmentUrl(url, new FragmentFinder(text).find(span));
}

/** Places of the span's own line where context may end, nearest first: word boundaries at pauses, or a stride on. */
function listCuts(text: string, { start, end }: Span): { before: number[]; after: number[] } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const low = Math.max(lineStart, start - MAX_CONTEXT_CHARS);
  const high = Math.min(lineEnd < 0 ? text.length : lineEnd, end + MAX_CONTEXT_CHARS);
  // Segmented as a whole, since the dictionary of words looks at what stands around.
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const bounds = Array.from(words.segment(line), ({ index }) => lineStart + index);
  bounds.push(lineStart + line.length);
  const before = choose(
    bounds.filter((at) => at >= low && at <= start && text.slice(at, start).isWellFormed()).reverse(),
    (at) => at === lineStart || isPause(text, at - 1),
  );
  const after = choose(
    bounds.filter((at) => at >= end && at <= high && text.slice(end, at).isWellFormed()),
    (at) => at === lineStart + line.length || isPause(text, at),
  );
  // A figure that is a word of its own may stand without context.
  const alone = (at: number) => (bounds.includes(at) ? [at] : []);
  return {
    before: before.length > 0 ? before : alone(start),
    after: after.length > 0 ? after : alone(end),
  };
}

function choose(bounds: readonly number[], isEnd: (at: number) => boolean): number[] {
  const chosen: number[] = [];
  let last = bounds[0] ?? 0;
  for (const at of bounds) {
    if (!isEnd(at) && Math.abs(at - last) < STRIDE_CHARS) continue;
    chosen.push(at);
    last = at;
  }
  return chosen;
}

function pick(cuts: readonly number[], at: number): number {
  return cuts[Math.min(at, cuts.length - 1)] ?? 0;
}

function isPause(text: string, at: number): boolean {
  return PAUSE.test(text.charAt(at));
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && SPACE.test(text.charAt(at - 1))) at--;
  return at;
}

function skipOn(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

/** Full-width forms and capitals as a browser compares them: at the primary level. Every offset stays what it was. */
function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\p{Lu}/gu, (char) => {
      const small = char.toLowerCase();
      return small.length === char.length ? small : char;
    });
}

/** The dash parts the directive's terms, so it is encoded too. */
function encode(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
