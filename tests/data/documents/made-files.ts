// Files as people bring them, made by hand: PDFs with the text of a report set in lines and pages, Word documents from
// their XML. What is wrong with the broken ones is put in on purpose.

import { strToU8, zipSync } from 'fflate';

/** Points. */
const PAGE = { width: 595, height: 842, left: 90, top: 750, size: 14, leading: 24 };
const CHARS_PER_LINE = 29;
const LINES_PER_PAGE = 26;
const INDENT_CHARS = 2;

/** A line of a page, so many letters in from the left. */
interface SetLine {
  text: string;
  indent: number;
}

/** Breaks paragraphs into the lines of pages; a short first line is a title and stands in the middle. */
export function setPages(paragraphs: readonly string[]): SetLine[][] {
  const lines = paragraphs.flatMap((paragraph) => breakLines(paragraph));
  const pages: SetLine[][] = [];
  for (let at = 0; at < lines.length; at += LINES_PER_PAGE) pages.push(lines.slice(at, at + LINES_PER_PAGE));
  return pages;
}

function breakLines(paragraph: string): SetLine[] {
  const first = CHARS_PER_LINE - INDENT_CHARS;
  const lines: SetLine[] = [{ text: paragraph.slice(0, first), indent: INDENT_CHARS }];
  for (let at = first; at < paragraph.length; at += CHARS_PER_LINE)
    lines.push({ text: paragraph.slice(at, at + CHARS_PER_LINE), indent: 0 });
  return lines;
}

/** Letters as the encoding UniGB-UCS2-H has them: to read it, its table is needed. */
const toHex = (text: string) =>
  [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

function toContent(lines: readonly SetLine[], number: number, head: string): string {
  const put = (text: string, x: number, y: number) =>
    `BT /F1 ${PAGE.size} Tf 1 0 0 1 ${x} ${y} Tm <${toHex(text)}> Tj ET`;
  return [
    put(head, PAGE.left + 100, 800),
    ...lines.map(({ text, indent }, i) =>
      put(text, PAGE.left + indent * PAGE.size, PAGE.top - i * PAGE.leading),
    ),
    put(`— ${number} —`, PAGE.left + 180, 40),
  ].join('\n');
}

interface PdfOptions {
  head?: string;
  /** Asks for a password that nobody has. */
  locked?: boolean;
}

/** A PDF of these pages. */
export function makePdf(
  pages: readonly SetLine[][],
  { head = '青河县人民政府公报', locked }: PdfOptions = {},
): Uint8Array {
  return toPdf(
    pages.map((lines, i) => toContent(lines, i + 1, head)),
    locked === true,
  );
}

/** A PDF whose pages are pictures. */
export function makeScannedPdf(count: number): Uint8Array {
  const picture = 'q 400 0 0 600 90 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q';
  return toPdf(
    Array.from({ length: count }, () => picture),
    false,
  );
}

function toPdf(contents: readonly string[], locked: boolean): Uint8Array {
  const kids = contents.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 880 /Descent -120 ' +
      '/ItalicAngle 0 /CapHeight 700 /StemV 90 /FontBBox [0 -200 1000 900] >> >>',
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${6 + i * 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  const secret = '41'.repeat(32);
  const lock = `/ID [<${secret}> <${secret}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`;
  return assemble(objects, locked ? lock : '');
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of a Word document; a line end in it is a soft one. */
export const toWordParagraph = (text: string) =>
  `<w:p><w:r>${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')}</w:r></w:p>`;

/** A table of a Word document. */
export const toWordTable = (rows: readonly string[][]) =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${toWordParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A Word document with this in its body. */
export function makeDocx(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** Any zip file. */
export function makeZip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
