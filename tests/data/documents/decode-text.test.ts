import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../data/documents/decode-text.ts';
import { encodeGbk } from '../../pages/encode-gbk.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../cases/reports/${name}.txt`, import.meta.url), 'utf8');
const SIMPLIFIED = read('jintan-2025');
/** What GBK lacks stands as references. */
const IN_GBK = new TextDecoder('gbk').decode(encodeGbk(SIMPLIFIED));
const TRADITIONAL = read('invented-trad');

function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Bytes of a text in Big5, by turning the decoder that every Node has round. */
function encodeBig5(text: string): Uint8Array {
  const decoder = new TextDecoder('big5');
  const table = new Map<string, [number, number]>();
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (table.get(char) ?? [0x3f]))),
  );
}

describe('a text is read in the encoding it was written in', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${SIMPLIFIED}`), 'utf-8', SIMPLIFIED],
    ['GBK without a word about it', encodeGbk(SIMPLIFIED), 'gb18030', IN_GBK],
    ['UTF-16 with a mark', encodeUtf16(SIMPLIFIED, 'le', true), 'utf-16le', SIMPLIFIED],
    ['UTF-16 the other way round', encodeUtf16(SIMPLIFIED, 'be', true), 'utf-16be', SIMPLIFIED],
    ['UTF-16 without a mark', encodeUtf16(SIMPLIFIED, 'le', false), 'utf-16le', SIMPLIFIED],
    ['UTF-16 the other way round, without', encodeUtf16(SIMPLIFIED, 'be', false), 'utf-16be', SIMPLIFIED],
    ['Big5', encodeBig5(TRADITIONAL), 'big5', TRADITIONAL],
    ['UTF-8 in traditional characters', Buffer.from(TRADITIONAL), 'utf-8', TRADITIONAL],
    ['one short line in GBK', encodeGbk('今年计划新增就业5万人。'), 'gb18030', '今年计划新增就业5万人。'],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(decodeText(bytes)?.encoding).toBe(encoding);
    expect(decodeText(bytes)?.text.replace(/\?/g, '')).toBe(text.replace(/\?/g, ''));
  });

  test('a page’s word is believed where the bytes bear it out', () => {
    const page = (charset: string) =>
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>增长5%`;
    expect(decodeText(encodeGbk(page('gb2312')))).toEqual({ text: page('gb2312'), encoding: 'gb18030' });
    expect(decodeText(Buffer.from(page('gb2312')))?.text).toBe(page('gb2312'));
    expect(decodeText(encodeGbk(page('utf-8')))?.text).toBe(page('utf-8'));
    expect(decodeText(encodeGbk(page('no-such')))?.text).toBe(page('no-such'));
  });
});

test('a cut character here and there is let pass', () => {
  const bytes = Buffer.concat([Buffer.from(SIMPLIFIED), Buffer.from([0xe5, 0xa2])]);
  expect(decodeText(bytes)?.text).toBe(`${SIMPLIFIED}\ufffd`);
});

test.each<[string, Uint8Array]>([
  ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)],
  ['zeros', new Uint8Array(4000)],
  [
    'UTF-8 with a broken byte',
    Buffer.concat([Buffer.from('增长'), Buffer.from([0xff, 0xff, 0xc0]), Buffer.from('增长')]),
  ],
])('%s is no text', (_name, bytes) => expect(decodeText(bytes)).toBeUndefined());
