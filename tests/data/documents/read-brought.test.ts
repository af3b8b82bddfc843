// Each kind of file that people bring, and each way in which one may be unreadable.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../claims/read-claims.ts';
import { readReport } from '../../../claims/read-report.ts';
import type { BringOptions, BroughtFailure, BroughtText } from '../../../data/documents/brought-text.ts';
import { readBrought, readPasted } from '../../../data/documents/read-brought.ts';
import { encodeGbk } from '../../pages/encode-gbk.ts';
import {
  makeDocx,
  makePdf,
  makeScannedPdf,
  makeZip,
  setPages,
  toWordParagraph,
  toWordTable,
} from './made-files.ts';

const TEXT = readFileSync(new URL('../../cases/reports/invented-county.txt', import.meta.url), 'utf8').trim();
const PARAGRAPHS = TEXT.split('\n').filter((line) => line.trim() !== '');
const TABLES = `${import.meta.dirname}/../../../node_modules/pdfjs-dist/cmaps/`;

function toOptions(more: Partial<BringOptions> = {}): BringOptions {
  return {
    signal: new AbortController().signal,
    onProgress: () => {},
    pdf: { worker: '', tables: TABLES },
    ...more,
  };
}
const read = (name: string, bytes: Uint8Array, more?: Partial<BringOptions>) =>
  readBrought({ name, bytes }, toOptions(more));
const toText = (result: BroughtText | BroughtFailure) =>
  'text' in result ? result.text : JSON.stringify(result);
const toFigures = (text: string) => readClaims(text).map(({ text, value, period }) => [text, value, period]);
const bare = (text: string) => text.replace(/[^\S\n]/g, '');

describe('a report is read alike', () => {
  const page = `<!doctype html><meta charset="gb2312"><title>报告</title><body>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}`;
  test.each<[string, string, Uint8Array, string | null]>([
    ['text', 'report.txt', Buffer.from(TEXT), 'utf-8'],
    ['text', 'report.txt', encodeGbk(TEXT), 'gb18030'],
    ['html', 'report.html', encodeGbk(page), 'gb18030'],
    ['html', 'no-name', Buffer.from(page), 'utf-8'],
    ['docx', 'report.docx', makeDocx(PARAGRAPHS.map(toWordParagraph).join('')), null],
    ['docx', 'misnamed.txt', makeDocx(PARAGRAPHS.map(toWordParagraph).join('')), null],
    ['pdf', 'report.pdf', makePdf(setPages(PARAGRAPHS)), null],
  ])('from %s (%s)', async (kind, name, bytes, encoding) => {
    const result = await read(name, bytes);
    expect(result).toMatchObject({ kind, encoding });
    expect(toFigures(toText(result))).toEqual(toFigures(TEXT));
    expect(readReport(toText(result)).report?.period).toBe(readReport(TEXT).report?.period);
  });
});

describe('a PDF', () => {
  test('has its paragraphs again, over lines and pages, without head lines and page numbers', async () => {
    const text = toText(await read('a.pdf', makePdf(setPages(PARAGRAPHS))));
    expect(bare(text).split('\n')).toEqual(PARAGRAPHS.map(bare));
  });

  test('tells how far it is, and may be called off', async () => {
    const parts: number[] = [];
    const calling = new AbortController();
    const bytes = makePdf(setPages([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS]));
    expect(await read('a.pdf', bytes, { onProgress: (part) => parts.push(part) })).toHaveProperty('text');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.at(-1)).toBe(1);
    const called = read('a.pdf', bytes, { signal: calling.signal, onProgress: () => calling.abort() });
    expect(await called).toEqual({ failure: 'cancelled' });
  });
});

test('a Word document keeps soft line ends, tables and their cells apart', async () => {
  const body =
    toWordParagraph('政府工作报告\n——在青河县第十七届人民代表大会第三次会议上') +
    toWordTable([
      ['指标', '2024年'],
      ['粮食产量', '12万吨'],
    ]);
  expect(toText(await read('a.docx', makeDocx(body)))).toBe(
    '政府工作报告\n——在青河县第十七届人民代表大会第三次会议上\n指标\n2024年\n粮食产量\n12万吨',
  );
});

test('Markdown’s signs are no words, in a file that is called so', async () => {
  const source = '# 政府工作报告\n\n- **新增就业**5万人，见[附表](a.md)\n';
  expect(toText(await read('a.md', Buffer.from(source)))).toBe('政府工作报告\n新增就业5万人，见附表');
  expect(toText(await read('a.txt', Buffer.from(source)))).toContain('# 政府');
});

describe('what is pasted', () => {
  test('is read as HTML where the clipboard holds that', () => {
    const pasted = readPasted({
      text: 'x',
      html: '<meta charset="utf-8"><p>增长<b>5</b>%。</p><script>var a</script>',
    });
    expect(pasted).toEqual({ kind: 'html', text: '增长5%。', encoding: null });
  });
  test('is read as the source of a page where it is one', () =>
    expect(toText(readPasted({ text: '<html><body><p>增长5%</p></body></html>', html: '' }))).toBe('增长5%'));
  test('is else taken as it is', () =>
    expect(readPasted({ text: ' 增长5%。\r\n\r\n 就业 ', html: '' })).toMatchObject({
      text: '增长5%。\n就业',
    }));
  test('is empty where there is nothing', () =>
    expect(readPasted({ text: ' \n', html: '' })).toEqual({ failure: 'empty' }));
});

describe('what cannot be read is told', () => {
  const docx = makeDocx(toWordParagraph('增长5%'));
  const ole = (words: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(words, 'utf16le')]);
  const locked = docx.slice();
  // The flag in the directory that says so.
  for (let at = 0; at < locked.length; at++)
    if (locked[at] === 0x50 && locked[at + 2] === 1) locked[at + 8] = 1;
  const corrupt = docx.slice();
  corrupt.fill(0x77, 40, corrupt.length - 400);

  test.each<[string, Uint8Array, BroughtFailure]>([
    ['an empty file', new Uint8Array(), { failure: 'empty' }],
    ['a file of blanks', Buffer.from(' \n\n '), { failure: 'empty' }],
    ['a scanned PDF', makeScannedPdf(3), { failure: 'scanned', pages: 3 }],
    ['a PDF with a password', makePdf(setPages(PARAGRAPHS), { locked: true }), { failure: 'encrypted' }],
    ['half a PDF', makePdf(setPages(PARAGRAPHS)).slice(0, 300), { failure: 'broken', kind: 'pdf' }],
    ['a PDF in name only', Buffer.from('%PDF-1.7 and nothing'), { failure: 'broken', kind: 'pdf' }],
    ['half a Word document', docx.slice(0, docx.length / 2), { failure: 'broken', kind: 'docx' }],
    ['a Word document with damage within', corrupt, { failure: 'broken', kind: 'docx' }],
    ['a zip with a password', locked, { failure: 'encrypted' }],
    ['a Word document with a password', ole('EncryptedPackage'), { failure: 'encrypted' }],
    ['an old Word document', ole('WordDocument'), { failure: 'foreign', kind: 'word-97' }],
    ['RTF', Buffer.from('{\\rtf1\\ansi}'), { failure: 'foreign', kind: 'rtf' }],
    ['OFD', makeZip({ 'OFD.xml': '<a/>' }), { failure: 'foreign', kind: 'ofd' }],
    ['a sheet', makeZip({ 'xl/workbook.xml': '<a/>' }), { failure: 'foreign', kind: 'sheet' }],
    ['slides', makeZip({ 'ppt/presentation.xml': '<a/>' }), { failure: 'foreign', kind: 'slides' }],
    ['another archive', makeZip({ 'a.txt': 'a' }), { failure: 'foreign', kind: 'archive' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), { failure: 'foreign', kind: 'image' }],
    ['a photograph', Buffer.from('ffd8ffe000104a464946', 'hex'), { failure: 'foreign', kind: 'image' }],
    [
      'a saved page in parts',
      Buffer.from('From: <Saved by Blink>\r\nContent-Type: multipart/related;'),
      { failure: 'foreign', kind: 'mhtml' },
    ],
    [
      'a program',
      Buffer.from('7f454c460201010000000000000000000300', 'hex'),
      { failure: 'foreign', kind: 'unknown' },
    ],
    [
      'letters of nowhere',
      Uint8Array.from({ length: 900 }, (_, i) => 128 + ((i * 37) % 120)),
      { failure: 'encoding' },
    ],
  ])('%s', async (_name, bytes, failure) => expect(await read('a', bytes)).toEqual(failure));

  test('a file larger than any report, before it is looked at', async () =>
    expect(await read('a.pdf', new Uint8Array(50_000_001))).toEqual({
      failure: 'too-large',
      limitMegabytes: 50,
    }));

  test('a text longer than any report', async () =>
    expect(await read('a.txt', Buffer.from('增长5%。'.repeat(200_001)))).toEqual({
      failure: 'too-long',
      limitChars: 1_000_000,
    }));

  test('a document that unpacks to more than any holds', async () => {
    const bomb = docx.slice();
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(await read('a.docx', bomb)).toEqual({ failure: 'too-large', limitMegabytes: 200 });
  });

  test('a PDF of more pages than any report has', async () => {
    const bytes = makePdf(Array.from({ length: 501 }, () => []));
    expect(await read('a.pdf', bytes)).toEqual({ failure: 'too-many-pages', pages: 501, limit: 500 });
  });
});

test('nothing that is brought makes it throw', async () => {
  const heads = ['%PDF-1.4\n', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '<html>', '\xff\xfe', '{\\rtf'];
  for (const head of heads) {
    for (let seed = 1; seed < 8; seed++) {
      const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * i * seed * 131 + i * 7) % 256);
      const bytes = Buffer.concat([Buffer.from(head, 'latin1'), noise]);
      await expect(read('a', bytes)).resolves.toBeDefined();
    }
  }
});
