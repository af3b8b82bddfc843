// One string made of many text nodes, and the way back: which node and which offset in it each
// character came from. Knows nothing of the DOM, so it is tested with plain objects as nodes.

/** A place in a node's own text, as a DOM boundary point has it. UTF-16 offsets. */
export interface TextPoint<N> {
  node: N;
  offset: number;
}

/** Runs that are not taken over as they stand: white space to be made one space, and characters no eye sees. */
const IRREGULAR =
  /[ \t\n\r\f\u00a0\u3000]{2,}|[\t\n\r\f\u00a0\u3000]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const IS_SPACE = /^[ \t\n\r\f\u00a0\u3000]/;

/** Grows by `add` and `breakLine` in reading order; afterwards answers in both directions. */
export class TextMap<N extends object> {
  // Kept in parts until someone asks: looking at the end of a growing string would copy it each time.
  #parts: string[] = [];
  #length = 0;
  #end: 'start' | 'word' | 'space' | 'line' = 'start';
  // A segment is a stretch of text taken over unchanged from one node: where it starts in the
  // text, in which node, at which offset there, and how long it is.
  readonly #starts: number[] = [];
  readonly #nodes: N[] = [];
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];
  #firstSegmentOf: Map<N, number> | undefined;

  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')];
    return this.#parts[0] ?? '';
  }

  /**
   * Appends a node's text: white space of any kind and length becomes one space, invisible characters are left out.
   * @param keepLines whether line ends in the data are seen as such (preformatted text)
   */
  add(node: N, data: string, keepLines = false): void {
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      const { 0: run, index } = match;
      this.#take(node, data, from, index);
      if (keepLines && /[\n\r]/.test(run)) this.breakLine();
      else if (IS_SPACE.test(run)) this.#takeSpace(node, index);
      from = index + run.length;
    }
    this.#take(node, data, from, data.length);
  }

  /** Ends the line; lines are never empty. */
  breakLine(): void {
    if (this.#end === 'word' || this.#end === 'space') this.#append('\n', 'line');
  }

  /** The point before the character at `offset`; undefined at a line end or outside the text. */
  findPoint(offset: number): TextPoint<N> | undefined {
    const segment = lastAtOrBefore(this.#starts, offset);
    const node = this.#nodes[segment];
    const into = offset - (this.#starts[segment] ?? 0);
    if (node === undefined || into >= (this.#lengths[segment] ?? 0)) return undefined;
    return { node, offset: (this.#offsets[segment] ?? 0) + into };
  }

  /**
   * Where a point of a node stands in the text: the nearest place before it where its own character was left out.
   * Undefined for nodes that were not read.
   */
  findOffset(node: N, offset: number): number | undefined {
    this.#firstSegmentOf ??= firstIndexes(this.#nodes);
    let segment = this.#firstSegmentOf.get(node);
    if (segment === undefined) return undefined;
    while (this.#nodes[segment + 1] === node && (this.#offsets[segment + 1] ?? 0) <= offset) segment++;
    const into = offset - (this.#offsets[segment] ?? 0);
    return (this.#starts[segment] ?? 0) + Math.max(0, Math.min(into, this.#lengths[segment] ?? 0));
  }

  #take(node: N, data: string, from: number, to: number): void {
    const start = data[from] === ' ' && this.#end !== 'word' ? from + 1 : from;
    if (start >= to) return;
    this.#push(node, start, to - start);
    this.#append(data.slice(start, to), data[to - 1] === ' ' ? 'space' : 'word');
  }

  #takeSpace(node: N, offset: number): void {
    if (this.#end !== 'word') return;
    this.#push(node, offset, 1);
    this.#append(' ', 'space');
  }

  #push(node: N, offset: number, length: number): void {
    this.#starts.push(this.#length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
    this.#lengths.push(length);
  }

  #append(part: string, end: 'word' | 'space' | 'line'): void {
    this.#parts.push(part);
    this.#length += part.length;
    this.#end = end;
  }
}

/** Index of the last of `sorted` that is at most `value`; -1 where there is none. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function firstIndexes<N>(nodes: readonly N[]): Map<N, number> {
  const first = new Map<N, number>();
  nodes.forEach((node, index) => {
    if (!first.has(node)) first.set(node, index);
  });
  return first;
}
