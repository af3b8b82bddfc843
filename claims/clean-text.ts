// The text as the grammar sees it: one form for each character, no soft breaks inside sentences or figures,
// and for each character the place in the printed text that it came from.

import { CLASS, DIGIT, FOLD, GAP, isHan, isLetter } from './lexicon/characters.ts';

export interface CleanText {
  text: string;
  /** Offset in the printed text of each character of `text`. */
  at: Int32Array;
}

const SPACE = 32;
const LINE_END = 10;
const POINT = 46;
const PERCENT = 37;
const MIN_WRAPPED_CHARS = 12;
const CHUNK = 8192;
const CLOSERS = new Set([...'。!?;:”)》…'].map((char) => char.charCodeAt(0)));

/**
 * Folds character variants and takes out soft breaks: spaces around figures, line ends within sentences.
 * Paragraph ends stay as "\n", spaces that separate as " ".
 * @param printed any string
 */
export function cleanText(printed: string): CleanText {
  const codes = new Uint16Array(printed.length);
  const at = new Int32Array(printed.length);
  let length = 0;
  let lineStart = 0;
  let i = 0;
  while (i < printed.length) {
    const code = FOLD[printed.charCodeAt(i)] ?? 0;
    if (GAP[code] === 0) {
      codes[length] = code;
      at[length++] = i++;
      continue;
    }
    const gap = readGap(printed, i);
    const kept = length === 0 ? LINE_END : keptBreak(codes, length, lineStart, gap, printed);
    if (kept !== 0 && length > 0) {
      codes[length] = kept;
      at[length++] = i;
      if (kept === LINE_END) lineStart = length;
    }
    i = gap.end;
  }
  return { text: toText(codes.subarray(0, length)), at };
}

interface Gap {
  spaces: number;
  lineEnds: number;
  /** A space follows the last line end: the next line is indented. */
  indented: boolean;
  end: number;
}

function readGap(printed: string, start: number): Gap {
  let spaces = 0;
  let lineEnds = 0;
  let indented = false;
  let i = start;
  for (; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    const gap = GAP[code];
    if (gap === 0) break;
    if (gap === 2) {
      // A carriage return and its line feed are one line end.
      if (code !== LINE_END || i === start || printed.charCodeAt(i - 1) !== 13) lineEnds++;
      indented = false;
    } else if (gap === 1) {
      spaces++;
      indented = lineEnds > 0;
    }
  }
  return { spaces, lineEnds, indented, end: i };
}

/** What stays of a gap: nothing (0), a space or a line end. */
function keptBreak(codes: Uint16Array, length: number, lineStart: number, gap: Gap, printed: string): number {
  if (gap.spaces === 0 && gap.lineEnds === 0) return 0;
  const kept = gap.lineEnds > 0 ? LINE_END : SPACE;
  if (gap.end >= printed.length || gap.lineEnds > 1) return LINE_END;
  const before = codes[length - 1] ?? 0;
  const after = FOLD[printed.charCodeAt(gap.end)] ?? 0;
  if (gap.lineEnds === 1 && !isSoftLineEnd(codes, length, lineStart, gap, before, after)) return LINE_END;
  if (CLASS[before] === DIGIT && CLASS[after] === DIGIT) {
    return joinsDigits(codes, length, gap, printed) ? 0 : kept;
  }
  if (before === POINT && CLASS[after] === DIGIT) {
    return pointIsDecimal(codes, length, lineStart) ? 0 : kept;
  }
  if (gap.lineEnds === 1) return 0;
  const figure = isFigure(before) || isFigure(after);
  return gap.spaces <= (figure ? 2 : 1) && !(isLetter(before) && isLetter(after)) ? 0 : SPACE;
}

function isFigure(code: number): boolean {
  return CLASS[code] === DIGIT || code === PERCENT || code === POINT;
}

/** A line end within a sentence: a scan's or a newspaper's, not a paragraph's. */
function isSoftLineEnd(
  codes: Uint16Array,
  length: number,
  lineStart: number,
  gap: Gap,
  before: number,
  after: number,
): boolean {
  if (gap.indented || CLOSERS.has(before)) return false;
  const lineLength = length - lineStart;
  if (CLASS[before] !== 0 && (isHan(after) || after === PERCENT || CLASS[after] === DIGIT)) {
    return startsInProse(codes, length, lineStart);
  }
  if (lineLength < MIN_WRAPPED_CHARS || isHeadingLine(codes, length, lineStart)) return false;
  return CLASS[after] !== 0 || isHan(after);
}

const OPEN = 40;
const CLOSE = 41;
const ENUMERATION_COMMA = '、'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);

/** "一、…", "(三)…", "2.…" without a full stop so far: a heading, whose end is no soft break. */
function isHeadingLine(codes: Uint16Array, length: number, lineStart: number): boolean {
  let i = codes[lineStart] === OPEN ? lineStart + 1 : lineStart;
  const first = i;
  while (i < length && CLASS[codes[i] ?? 0] !== 0) i++;
  const sign = codes[i];
  if (i === first || (sign !== ENUMERATION_COMMA && sign !== CLOSE && sign !== POINT)) return false;
  return !codes.subarray(lineStart, length).includes(FULL_STOP);
}

/** The numeral that ends the line has words before it on its line, so it is not a table's cell. */
function startsInProse(codes: Uint16Array, length: number, lineStart: number): boolean {
  let i = length - 1;
  while (i >= lineStart && (CLASS[codes[i] ?? 0] !== 0 || codes[i] === POINT)) i--;
  return i >= lineStart && isHan(codes[i] ?? 0);
}

/** Two runs of digits that a scan tore apart: 20 11, 1 234 567. */
function joinsDigits(codes: Uint16Array, length: number, gap: Gap, printed: string): boolean {
  if (gap.spaces > 1) return false;
  let left = 0;
  while (left < length && left < 4 && CLASS[codes[length - 1 - left] ?? 0] === DIGIT) left++;
  let right = gap.end;
  while (
    right < printed.length &&
    right < gap.end + 5 &&
    CLASS[FOLD[printed.charCodeAt(right)] ?? 0] === DIGIT
  ) {
    right++;
  }
  const rightCount = right - gap.end;
  const next = FOLD[printed.charCodeAt(right)] ?? 0;
  if (left > 3 || isLetter(next)) return false;
  return rightCount === 3 || left + rightCount <= 4;
}

/** "12. 5%" is a torn decimal; "1. 5个" at the start of a line is a list marker. */
function pointIsDecimal(codes: Uint16Array, length: number, lineStart: number): boolean {
  let i = length - 2;
  if (CLASS[codes[i] ?? 0] !== DIGIT) return false;
  while (i >= lineStart && CLASS[codes[i] ?? 0] === DIGIT) i--;
  return i >= lineStart;
}

function toText(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) {
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}
