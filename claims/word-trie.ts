// Words looked up at a place in a text, longest first, without cutting the text into pieces.

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** A set of words, each with what it means. */
export class WordTrie<T> {
  private readonly forward: Node<T> = { next: new Map(), value: undefined };
  private readonly backward: Node<T> = { next: new Map(), value: undefined };

  /** Adds words, separated by spaces, that all mean `value`. */
  add(words: string, value: T): this {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      insert(this.forward, word, value);
      insert(this.backward, [...word].reverse().join(''), value);
    }
    return this;
  }

  /** The longest word that starts at `start` and ends at or before `limit`. */
  findAfter(text: string, start: number, limit = text.length): Match<T> | undefined {
    let node: Node<T> | undefined = this.forward;
    let found: Match<T> | undefined;
    for (let i = start; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== undefined) found = { start, end: i + 1, value: node.value };
    }
    return found;
  }

  /** The longest word that ends at `end` and starts at or after `limit`. */
  findBefore(text: string, end: number, limit = 0): Match<T> | undefined {
    let node: Node<T> | undefined = this.backward;
    let found: Match<T> | undefined;
    for (let i = end - 1; i >= limit; i--) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== undefined) found = { start: i, end, value: node.value };
    }
    return found;
  }
}

function insert<T>(root: Node<T>, word: string, value: T): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), value: undefined };
      node.next.set(code, next);
    }
    node = next;
  }
  node.value = value;
}
