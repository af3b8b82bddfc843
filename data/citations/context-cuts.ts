// Where the context of a link may end: at word boundaries, since a browser looks for whole words, and there at pauses,
// since words between two pauses belong together.

import type { Span } from '../../claims/claim.ts';

/** Without a pause, context is widened at a word's end about so many characters on. */
const STRIDE_CHARS = 30;
/** Context longer than this helps no one: an address has to be pasted. */
const MAX_CONTEXT_CHARS = 240;

/** Where words may be parted. Half a character cannot be put in an address: context ends before it. */
const PAUSE = /[\p{P}\s\p{Cs}]/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

interface Line {
  start: number;
  end: number;
  /** Offsets in the text. */
  bounds: number[];
}

/** The cuts of one text. Spans are mostly asked for in order, so the line at hand is remembered. */
export class ContextCuts {
  readonly #text: string;
  #line: Line | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Places on the span's own line where its context may end, nearest first; none where it cannot end at a word. */
  list({ start, end }: Span): { before: number[]; after: number[] } {
    const text = this.#text;
    const { bounds, ...line } = this.#findLine(start, end);
    const [low, high] = [start - MAX_CONTEXT_CHARS, end + MAX_CONTEXT_CHARS];
    const before = choose(
      bounds.filter((at) => at >= low && at <= start && text.slice(at, start).isWellFormed()).reverse(),
      (at) => at === line.start || isPause(text, at - 1),
    );
    const after = choose(
      bounds.filter((at) => at >= end && at <= high && text.slice(end, at).isWellFormed()),
      (at) => at === line.end || isPause(text, at),
    );
    // A figure that is a word of its own may stand without context.
    const alone = (at: number) => (bounds.includes(at) ? [at] : []);
    return {
      before: before.length > 0 ? before : alone(start),
      after: after.length > 0 ? after : alone(end),
    };
  }

  #findLine(from: number, to: number): Line {
    if (this.#line && from >= this.#line.start && to <= this.#line.end) return this.#line;
    const start = this.#text.lastIndexOf('\n', from - 1) + 1;
    const next = this.#text.indexOf('\n', to);
    const end = next < 0 ? this.#text.length : next;
    // Segmented as a whole, since the dictionary of words looks at what stands around.
    const bounds = Array.from(words.segment(this.#text.slice(start, end)), ({ index }) => start + index);
    this.#line = { start, end, bounds: [...bounds, end] };
    return this.#line;
  }
}

/** Of word boundaries, those at pauses; between far pauses, one a stride. */
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

function isPause(text: string, at: number): boolean {
  return PAUSE.test(text.charAt(at));
}
