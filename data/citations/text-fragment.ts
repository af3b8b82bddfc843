// A link that finds the very words, checked before it is given: a text fragment (`#:~:text=prefix-,start,-suffix`) whose
// words stand in one place of the text only. Rules are those of "URL Fragment Text Directives" (WICG), "find a range
// from a text directive": terms lie within a block, white space between them is skipped, width and case of letters do
// not count, and the outer ends must be word boundaries.

import type { Span } from '../../claims/claim.ts';
import { ContextCuts } from './context-cuts.ts';

/** The terms of a directive, "" where there is none. */
export interface TextFragment {
  prefix: string;
  start: string;
  suffix: string;
}

const SPACE = /\s/;

/** Finds fragments in one text, whose letters are folded once. */
export class FragmentFinder {
  readonly #text: string;
  readonly #folded: string;
  readonly #cuts: ContextCuts;
  /** Where folded words stand. */
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
    this.#cuts = new ContextCuts(text);
  }

  /**
   * The shortest fragment that stands where the span is and nowhere else; context grows from pause to pause.
   * @returns null where the words of the whole line stand elsewhere too
   */
  find(span: Span): TextFragment | null {
    const start = this.#text.slice(span.start, span.end);
    if (start.trim() === '' || !start.isWellFormed()) return null;
    const { before, after } = this.#cuts.list(span);
    if (before.length === 0 || after.length === 0) return null;
    const steps = Math.max(before.length, after.length);
    // What the widest context does not tell apart, no narrower one does.
    if (!this.#isAlone(this.#cut(span, pick(before, steps), pick(after, steps)))) return null;
    for (let step = 0; step < steps; step++) {
      for (const behind of step === 0 ? [0] : [step - 1, step]) {
        const fragment = this.#cut(span, pick(before, step), pick(after, behind));
        if (this.#isAlone(fragment)) return fragment;
      }
    }
    return null;
  }

  /** Where a directive finds its words: UTF-16 offsets of `start`, word boundaries aside. */
  locate(fragment: TextFragment): number[] {
    return this.#list(fold(fragment.start)).filter(this.#toTest(fragment));
  }

  #isAlone(fragment: TextFragment): boolean {
    const test = this.#toTest(fragment);
    let found = 0;
    return this.#list(fold(fragment.start)).every((at) => !test(at) || ++found < 2) && found === 1;
  }

  /** Whether a directive's context stands around its words at a place. */
  #toTest({ prefix, start, suffix }: TextFragment): (at: number) => boolean {
    const [before, after] = [fold(prefix), fold(suffix)];
    const text = this.#folded;
    return (at) => {
      const from = skipBack(text, at) - before.length;
      const to = skipOn(text, at + start.length);
      return (before === '' || text.startsWith(before, from)) && (after === '' || text.startsWith(after, to));
    };
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

function pick(cuts: readonly number[], at: number): number {
  return cuts[Math.min(at, cuts.length - 1)] ?? 0;
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
