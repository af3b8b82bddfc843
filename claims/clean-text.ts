// The text as the grammar sees it: one form for each character, no soft breaks inside sentences or figures,
// and for each character the place in the printed text that it came from.

import { CLASS, DIGIT, FOLD, GAP, isHan, isLetter } from './lexicon/characters.ts';

export interface CleanText {
  text: string;
  /** Offset in the printed text of each character of `text`. */
  at: Int32Array;
}

/**
 * Folds character variants and takes out soft breaks: spaces around figures, line ends within sentences.
 * Paragraph ends stay as "\n", spaces that separate as " ".
 * @param printed any string
 */
export function cleanText(printed: string): CleanText {
  return new Cleaner(printed).clean();
}

const NOTHING = 0;
const SPACE = 32;
const LINE_END = 10;
const CARRIAGE_RETURN = 13;
const PERCENT = 37;
const OPEN = 40;
const CLOSE = 41;
const POINT = 46;
const ENUMERATION_COMMA = '、'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);
const CLOSERS = new Set([...'。!?;:”)》…'].map((char) => char.charCodeAt(0)));
/** 突破, 超过, 达到, 约 …: words that lead to a figure, on whatever line it stands. */
const LEADING = new Set([...'破过达到至约近超逾于增降'].map((char) => char.charCodeAt(0)));
/** What a line begins with that is a heading or an item of a list: 一、 (三) 2. */
const NEXT_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．是]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[章节,，])/;
/** A line shorter than this does not wrap: it ends where its author ended it. */
const MIN_WRAPPED_CHARS = 12;
/** Wrapped lines are of about one length: one with a line after it so many times as long ended by itself, as a heading does. */
const MOST_TIMES_LONGER = 2;
const MAX_TORN_DIGITS = 4;
const MAX_NUMERAL = 24;
const CHUNK = 8192;

interface Gap {
  spaces: number;
  lineEnds: number;
  /** A space follows the last line end: the next line is indented. */
  indented: boolean;
  end: number;
}

class Cleaner {
  private readonly printed: string;
  private readonly codes: Uint16Array;
  private readonly at: Int32Array;
  private length = 0;
  private lineStart = 0;

  constructor(printed: string) {
    this.printed = printed;
    this.codes = new Uint16Array(printed.length);
    this.at = new Int32Array(printed.length);
  }

  clean(): CleanText {
    const { printed, codes, at } = this;
    let i = 0;
    while (i < printed.length) {
      const code = FOLD[printed.charCodeAt(i)] ?? 0;
      if (GAP[code] === 0) {
        codes[this.length] = code;
        at[this.length++] = i++;
        continue;
      }
      const gap = readGap(printed, i);
      const kept = this.length === 0 ? NOTHING : this.breakFor(gap);
      if (kept !== NOTHING) this.push(kept, i);
      if (kept === LINE_END) this.lineStart = this.length;
      i = gap.end;
    }
    return { text: toText(this.codes.subarray(0, this.length)), at: this.at };
  }

  private push(code: number, at: number): void {
    this.codes[this.length] = code;
    this.at[this.length++] = at;
  }

  private formAt(i: number): number {
    return FOLD[this.printed.charCodeAt(i)] ?? 0;
  }

  private classAt(i: number): number {
    return CLASS[this.codes[i] ?? 0] ?? 0;
  }

  /** What stays of a gap: nothing, a space or a line end. */
  private breakFor(gap: Gap): number {
    if (gap.spaces === 0 && gap.lineEnds === 0) return NOTHING;
    if (gap.end >= this.printed.length || gap.lineEnds > 1) return LINE_END;
    const before = this.codes[this.length - 1] ?? 0;
    const after = this.formAt(gap.end);
    if (gap.lineEnds === 1 && !this.isSoftLineEnd(gap, before, after)) return LINE_END;
    if (CLASS[after] === DIGIT && (CLASS[before] === DIGIT || before === POINT)) {
      const joins = before === POINT ? this.pointIsDecimal() : this.joinsDigits(gap);
      return joins ? NOTHING : SPACE;
    }
    return gap.lineEnds === 1 || isSoftSpace(gap.spaces, before, after) ? NOTHING : SPACE;
  }

  /** A line end within a sentence: a scan's or a newspaper's, not a paragraph's. */
  private isSoftLineEnd(gap: Gap, before: number, after: number): boolean {
    if (gap.indented || CLOSERS.has(before)) return false;
    if (CLASS[before] !== 0 && (isHan(after) || after === PERCENT || CLASS[after] === DIGIT)) {
      return this.numeralEndsProse();
    }
    if (NEXT_HEADING.test(this.printed.slice(gap.end, gap.end + 6))) return false;
    if (CLASS[after] === DIGIT && LEADING.has(before)) return true;
    const length = this.length - this.lineStart;
    if (length < MIN_WRAPPED_CHARS || this.isHeadingLine()) return false;
    if (this.isLonger(gap.end, MOST_TIMES_LONGER * length)) return false;
    return CLASS[after] !== 0 || isHan(after);
  }

  /** Whether the line that starts at `start` of the printed text has more than `chars`. */
  private isLonger(start: number, chars: number): boolean {
    return start + chars < this.printed.length && !/[\n\r]/.test(this.printed.slice(start, start + chars));
  }

  /** "一、…", "(三)…", "2.…" without a full stop so far: a heading, whose end is no soft break. */
  private isHeadingLine(): boolean {
    const { codes, length, lineStart } = this;
    const first = codes[lineStart] === OPEN ? lineStart + 1 : lineStart;
    let i = first;
    while (i < length && this.classAt(i) !== 0) i++;
    const sign = codes[i];
    if (i === first || (sign !== ENUMERATION_COMMA && sign !== CLOSE && sign !== POINT)) return false;
    return !codes.subarray(lineStart, length).includes(FULL_STOP);
  }

  /** The numeral that ends the line has words before it on its line, so it is not a table's cell. */
  private numeralEndsProse(): boolean {
    let i = this.length - 1;
    const first = Math.max(this.lineStart, i - MAX_NUMERAL);
    while (i >= first && (this.classAt(i) !== 0 || this.codes[i] === POINT)) i--;
    return i >= this.lineStart && isHan(this.codes[i] ?? 0);
  }

  /** Two runs of digits that a scan tore apart: 20 11, 1 234 567. */
  private joinsDigits(gap: Gap): boolean {
    let left = 0;
    while (left < this.length && left < MAX_TORN_DIGITS && this.classAt(this.length - 1 - left) === DIGIT)
      left++;
    let right = 0;
    while (right <= MAX_TORN_DIGITS && CLASS[this.formAt(gap.end + right)] === DIGIT) right++;
    if (gap.spaces > 1 || left >= MAX_TORN_DIGITS || isLetter(this.formAt(gap.end + right))) return false;
    return right === 3 || left + right <= MAX_TORN_DIGITS;
  }

  /** "12. 5%" is a torn decimal; "1. 5个" at the start of a line is a list marker. */
  private pointIsDecimal(): boolean {
    let i = this.length - 2;
    if (this.classAt(i) !== DIGIT) return false;
    const first = Math.max(this.lineStart, i - MAX_NUMERAL);
    while (i >= first && this.classAt(i) === DIGIT) i--;
    return i >= this.lineStart;
  }
}

function readGap(printed: string, start: number): Gap {
  const gap: Gap = { spaces: 0, lineEnds: 0, indented: false, end: start };
  for (; gap.end < printed.length; gap.end++) {
    const code = printed.charCodeAt(gap.end);
    const kind = GAP[code];
    if (kind === 0) break;
    if (kind === 1) {
      gap.spaces++;
      gap.indented = gap.lineEnds > 0;
    } else if (kind === 2) {
      // A carriage return and its line feed are one line end.
      const follows =
        code === LINE_END && gap.end > start && printed.charCodeAt(gap.end - 1) === CARRIAGE_RETURN;
      if (!follows) gap.lineEnds++;
      gap.indented = false;
    }
  }
  return gap;
}

/** One space between Han characters, up to two beside a figure. */
function isSoftSpace(spaces: number, before: number, after: number): boolean {
  if (isLetter(before) && isLetter(after)) return false;
  return spaces <= (isFigure(before) || isFigure(after) ? 2 : 1);
}

function isFigure(code: number): boolean {
  return CLASS[code] === DIGIT || code === PERCENT || code === POINT;
}

function toText(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) {
    // Spreading would walk the codes by an iterator, ten times as slow.
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}
