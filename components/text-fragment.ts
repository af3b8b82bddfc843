// An address that leads a browser to the very words: a text fragment, `#:~:text=prefix-,exact,-suffix`
// (URL Fragment Text Directives). Browsers want the first word of the prefix and the last of the suffix whole, and
// Chinese has no spaces to cut at, so both are cut at punctuation, where a word ends for any segmenter.

import type { Span } from '../claims/claim.ts';

const PAUSE = /[\s,，、。;；:：!！?？“”"‘’()（）《》〈〉【】…—·]/;

/** The run up to the pause before `start`, and further until it holds enough to be told from its likes; within one line. */
const readPrefix = (line: string, start: number, least: number): string => {
  let from = start;
  while (from > 0 && !(PAUSE.test(line.charAt(from - 1)) && start - from >= least)) from -= 1;
  return line.slice(from, start);
};

/** The run up to the pause after `end`; empty where the figure itself stands before one. */
const readSuffix = (line: string, end: number): string => {
  let to = end;
  while (to < line.length && !PAUSE.test(line.charAt(to))) to += 1;
  return line.slice(end, to);
};

/** The dash parts a directive, so it is encoded too; a lone surrogate has no encoding and is replaced. */
const encodeWords = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

const isUnique = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

/** Prefix lengths to try, until the words occur once in the text. */
const LEAST_CHARS = [4, 12, 30, Number.POSITIVE_INFINITY];

/**
 * The address of the words at `start`…`end` of a page.
 * @param text the page's text, one block a line: a directive's words may not run over a block's end
 */
export const toTextFragmentUrl = (address: string, text: string, { start, end }: Span): string => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const exact = text.slice(start, end);
  const suffix = readSuffix(line, end - lineStart).trimEnd();
  const prefixes = LEAST_CHARS.map((least) => readPrefix(line, start - lineStart, least).trimStart());
  const prefix = prefixes.find((each) => isUnique(text, each + exact + suffix)) ?? prefixes.at(-1) ?? '';
  const words = [
    prefix && `${encodeWords(prefix)}-`,
    encodeWords(exact),
    suffix && `-${encodeWords(suffix)}`,
  ];
  const [page = ''] = address.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${words.filter(Boolean).join(',')}`;
};
