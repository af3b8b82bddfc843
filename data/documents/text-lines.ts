// Lines as every reader of a document leaves them: one paragraph a line, no space where there is none to see.

/** Blanks of any width, but no line end. */
const BLANKS = /[^\S\n]+/g;

/** Trims each line and drops the empty ones. */
export function tidyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(BLANKS, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Markdown's own signs are no words: headings, lists, quotes, emphasis, links. */
export function readMarkdown(source: string): string {
  return source
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|(?:[-*_]\s*){3,}$)/gm, '')
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, '$2');
}
