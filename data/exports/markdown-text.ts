// Text of any origin as Markdown that shows it, and does nothing else: no markup, no HTML, no table of its own.

/** Signs that Markdown (CommonMark and GitHub's tables) may take for its own. */
const SIGNS = /[\\`*_{}[\]<>|~&!#$]/g;

/** A text within a line: line ends become spaces, signs are escaped. */
export function toMarkdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, (sign) => `\\${sign}`);
}

/** A link. Whatever could end the address early is encoded; an address that is none of the web's is left out. */
export function toMarkdownLink(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return toMarkdownText(text);
  const address = url.replace(
    /[\s()<>\\"'|`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${toMarkdownText(text)}](${address})`;
}
