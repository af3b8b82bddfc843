// A tidy page of an archived report, for when the official one cannot be reached.
// Nothing is added to the words: the head, the paragraphs and the source as they were archived.

import { isHeadingLine, toReportLines } from '../data/documents/report-lines.ts';

/** Text as it may stand in markup or in a quoted attribute. */
export function toHtmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The whole page as HTML. */
export function toArchivedPage(text: string): string {
  const lines = toReportLines(text);
  const body = lines.paragraphs.map((line) => {
    const tag = isHeadingLine(line) ? 'h2' : 'p';
    return `<${tag}>${toHtmlText(line)}</${tag}>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${toHtmlText(lines.title)}</title>
<style>
  body { margin: 0 auto; max-width: 860px; padding: 24px; font: 18px/2 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
  :root { color-scheme: light dark; color: light-dark(#222, #ddd); background: light-dark(#fff, #191a1b); }
  nav, .source, footer { font-size: 14px; color: light-dark(#666, #999); }
  h1, .issuing, .source { text-align: center; }
  h1 { font-size: 28px; }
  h2 { font-size: 20px; }
  p { text-indent: 2em; margin: 0 0 12px; text-align: justify; }
  p.issuing { text-indent: 0; }
</style>
<nav>${toHtmlText(lines.breadcrumb)}</nav>
<main>
<h1>${toHtmlText(lines.title)}</h1>
<p class="issuing">${toHtmlText(lines.issuing)}</p>
<div class="source">${toHtmlText(lines.source)}</div>
${body.join('\n')}
</main>
<footer>${toHtmlText(lines.footer)}</footer>
</html>
`;
}
