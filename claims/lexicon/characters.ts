// What single characters are to the reader: classes for scanning, values for numerals, and the one form
// under which variants (full-width, traditional, dashes, brackets) are read.

import { TRADITIONAL } from './traditional.ts';

/** Classes of characters that can begin or continue a numeral; 0 for all others. */
export const DIGIT = 1;
export const HAN_DIGIT = 2;
export const SMALL_UNIT = 3;
export const LARGE_UNIT = 4;
export const VAGUE = 5;
export const HALF = 6;

const HAN_DIGITS = '零一二三四五六七八九';
const CODE_UNITS = 65536;

/** Class of a character by its code. */
export const CLASS = new Uint8Array(CODE_UNITS);
/** Value of a numeral character by its code. */
export const VALUE = new Map<number, number>();
/** The form under which a character is read, by its code. */
export const FOLD = Uint16Array.from({ length: CODE_UNITS }, (_, code) => code);
/** 1 for spaces, 2 for line ends, 3 for characters without width. */
export const GAP = new Uint8Array(CODE_UNITS);

function put(chars: string, characterClass: number, values: readonly number[] = []): void {
  [...chars].forEach((char, index) => {
    const code = char.charCodeAt(0);
    CLASS[code] = characterClass;
    const value = values[index];
    if (value !== undefined) VALUE.set(code, value);
  });
}

put('0123456789', DIGIT, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
put(`${HAN_DIGITS}两`, HAN_DIGIT, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2]);
put('十百千', SMALL_UNIT, [10, 100, 1000]);
put('万亿兆', LARGE_UNIT, [1e4, 1e8, 1e12]);
put('几数', VAGUE);
put('半', HALF);

function fold(from: string, to: string): void {
  [...from].forEach((char, index) => {
    FOLD[char.charCodeAt(0)] = to.charCodeAt(Math.min(index, to.length - 1));
  });
}

for (let code = 0xff01; code <= 0xff5e; code++) FOLD[code] = code - 0xfee0;
fold('–—―−‐‑─', '-');
fold('∼〜˜', '~');
fold('∶﹕', ':');
fold('﹪٪', '%');
fold('「『〝', '“');
fold('」』〞', '”');
fold('【〔［', '(');
fold('】〕］', ')');
fold('•・‧∙', '·');
fold('｡', '。');
fold('〇○', '零');
for (const pair of TRADITIONAL.split(' ')) fold(pair.charAt(0), pair.charAt(1));

for (const char of ' \t\u00a0\u2002\u2003\u2009\u202f\u3000') GAP[char.charCodeAt(0)] = 1;
for (const char of '\n\r\u2028\u2029\f\v') GAP[char.charCodeAt(0)] = 2;
for (const char of '\u200b\u200c\u200d\u2060\ufeff\u00ad') GAP[char.charCodeAt(0)] = 3;

/** Whether a code is that of a Han character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Whether a code is that of an ASCII letter. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Beyond numerals: characters at which the scan stops for a word of time, 翻番 or the end of a clause. */
export const TIME_START = 7;
export const DOUBLING = 8;
export const CLAUSE_END = 9;
export const SENTENCE_END = 10;
export const PARAGRAPH_END = 11;
/** CLASS with the scan's other stops. */
export const SCAN = Uint8Array.from(CLASS);
for (const char of '去上过今本新明这近未下第年全前首成清存还仍') SCAN[char.charCodeAt(0)] = TIME_START;
SCAN['翻'.charCodeAt(0)] = DOUBLING;
for (const char of ',;:') SCAN[char.charCodeAt(0)] = CLAUSE_END;
for (const char of '。!?') SCAN[char.charCodeAt(0)] = SENTENCE_END;
SCAN[10] = PARAGRAPH_END;
