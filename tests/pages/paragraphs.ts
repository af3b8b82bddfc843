// Paragraphs of a report, and the figures in them, in the markup that editors' tools leave behind.

import { toHtmlText } from '../../cli/archived-page.ts';
import type { Markup } from './markup.ts';

const INDENTS: Record<Markup['indent'], string> = {
  none: '',
  nbsp: '&nbsp;&nbsp;&nbsp;&nbsp;',
  ideographic: '\u3000\u3000',
};

type Rewrite = (digits: string) => string;

const plain: Rewrite = (digits) => digits;
const wrapped: Rewrite = (digits) =>
  `<span lang="EN-US" style="font-family:仿宋_GB2312;mso-bidi-font-size:16.0pt">${digits}</span>`;
const nbspAfter: Rewrite = (digits) => `${digits}&nbsp;`;
const fullWidth: Rewrite = (digits) =>
  digits.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const ruby: Rewrite = (digits) => `<ruby>${digits}<rp>(</rp><rt>shù</rt><rp>)</rp></ruby>`;
const between =
  (mark: string): Rewrite =>
  (digits) =>
    [...digits, ''].join(mark);

/** Cuts a figure in two, as an editor does who made part of it bold and changed their mind. */
const split: Rewrite = (digits) => {
  const at = Math.ceil(digits.length / 2);
  return `<font color="#000000">${digits.slice(0, at)}</font><!--EndFragment--><b><span>${digits.slice(at)}</span></b>`;
};

const REWRITES: Record<Markup['figures'], Rewrite[]> = {
  plain: [plain],
  split: [split],
  'full-width': [fullWidth],
  nbsp: [nbspAfter],
  mixed: [plain, split, wrapped, plain, nbspAfter, fullWidth],
  'zero-width': [between('\u200b'), between('\ufeff'), between('\u2060')],
  'soft-hyphens': [between('&shy;')],
  ruby: [ruby],
  comments: [between('<!-- 9 -->')],
  bookmarks: [between('<a name="OLE_LINK3"></a>'), between('<o:p></o:p>'), wrapped],
};

/** One line of a report as HTML. `index` is its place in the report, so that habits take turns but never change between runs. */
function toInline(line: string, index: number, markup: Markup): string {
  const rewrites = REWRITES[markup.figures];
  let count = index;
  return toHtmlText(line).replace(/\d+(?:\.\d+)?/g, (digits) => {
    const rewrite = rewrites[count++ % rewrites.length] ?? plain;
    return rewrite(digits);
  });
}

function toWordParagraph(inline: string): string {
  return (
    '<p class="MsoNormal" align="justify" style="text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt">' +
    `<a name="_Toc1"></a><span style="font-size:16pt">${inline}<o:p></o:p></span></p>`
  );
}

/** Each clause may be pointed at and is read out. */
function toVoicedParagraph(inline: string): string {
  const clauses = inline.replace(/[^,，。;；<>]+[,，。;；]/g, '<ucap class="voice" tabindex="0">$&</ucap>');
  return `<div class="para" style="display:block;font-size:28px;background:#000;color:#ff0">${clauses}</div>`;
}

/** The paragraphs of a report as HTML. */
export function toParagraphs(lines: string[], markup: Markup): string {
  const inlines = lines.map((line, index) => INDENTS[markup.indent] + toInline(line, index, markup));
  switch (markup.paragraphs) {
    case 'breaks':
      return `<div class="article">${inlines.join('<br>\n<br/>')}</div>`;
    case 'table-rows':
      return `<table width="100%">${inlines.map((inline) => `<tr><td class="txt">${inline}</td></tr>`).join('\n')}</table>`;
    case 'word':
      return inlines.map(toWordParagraph).join('\n');
    case 'voiced':
      return inlines.map(toVoicedParagraph).join('\n');
    case 'sections':
      return inlines.map((inline) => `<section><section><span>${inline}</span></section></section>`).join('');
    case 'preformatted':
      return `<pre style="white-space:pre-wrap">${inlines.join('\n')}</pre>`;
    case 'p':
      return inlines.map((inline) => `<p style="text-align:justify;">${inline}</p>`).join('\n');
  }
}
