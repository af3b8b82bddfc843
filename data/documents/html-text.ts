// The readable text of an HTML page, with the place in the page's source that each character came from.
// Block-aware: what is not read (scripts, forms, navigation, hidden elements) leaves no words behind.

import { Parser } from 'htmlparser2';

export interface HtmlText {
  text: string;
  /** Offsets in the source, one for each character of `text`: where it begins and where it ends. */
  starts: number[];
  ends: number[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main ol p pre section table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const UNREAD = new Set(
  (
    'audio button canvas datalist embed head iframe input math menu nav noscript object option script select style svg ' +
    'template textarea title video'
  ).split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a text looks like an HTML page or fragment. */
export function isHtml(source: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<\?xml)/i.test(source) ||
    /<(?:p|div|br|span|table|article|body)\b[^<>]*>/i.test(source)
  );
}

/**
 * Reads the text of an HTML page.
 * @param source the page; entities are decoded, blocks and `<br>` end lines
 */
export function readHtmlText(source: string): HtmlText {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      onclosetag: (name) => reader.close(name, parser.startIndex),
      ontext: (data) => reader.add(data, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  return reader.read();
}

class HtmlReader {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Elements open since reading stopped: their text is not read. */
  private hidden = 0;
  private last = '\n';

  open(name: string, attributes: Record<string, string>, at: number): void {
    if (BLOCKS.has(name)) this.endLine(at);
    if (VOID.has(name)) return;
    if (this.hidden > 0 || UNREAD.has(name) || isHidden(attributes)) this.hidden++;
  }

  close(name: string, at: number): void {
    if (VOID.has(name)) return;
    if (this.hidden > 0) this.hidden--;
    if (BLOCKS.has(name)) this.endLine(at);
  }

  add(data: string, start: number, end: number): void {
    if (this.hidden > 0) return;
    const exact = data.length === end - start;
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      // In HTML a line end in the source is only a space.
      const space = /[ \t\r\n\f]/.test(char);
      if (space && (this.last === ' ' || this.last === '\n')) continue;
      this.put(space ? ' ' : char, exact ? start + i : start, exact ? start + i + 1 : end);
    }
  }

  read(): HtmlText {
    return { text: this.pieces.join(''), starts: this.starts, ends: this.ends };
  }

  private endLine(at: number): void {
    if (this.hidden === 0 && this.last !== '\n') this.put('\n', at, at);
  }

  private put(char: string, start: number, end: number): void {
    this.pieces.push(char);
    this.starts.push(start);
    this.ends.push(end);
    this.last = char;
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    HIDING_STYLE.test(attributes.style ?? '')
  );
}
