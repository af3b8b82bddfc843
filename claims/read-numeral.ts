// The numeral at a place in the clean text, parts of a whole included: 百分之六点五, 三分之一, 1/4, 一半.

import { CLASS, DIGIT, HALF, HAN_DIGIT } from './lexicon/characters.ts';
import { type Numeral, NumeralReader, plain } from './numeral-reader.ts';

/**
 * Reads the numeral that starts at `start`.
 * @param text clean text
 * @returns undefined where none starts or where it would not be a number
 */
export function readNumeral(text: string, start: number): Numeral | undefined {
  const kind = CLASS[text.charCodeAt(start)];
  if (kind === HALF) return readHalf(text, start, start);
  if (kind === HAN_DIGIT && text.charCodeAt(start + 1) === HALF_CODE) {
    return text.startsWith('一半', start) ? readHalf(text, start, start + 1) : undefined;
  }
  const slashed = kind === DIGIT ? readSlashed(text, start) : undefined;
  if (slashed !== undefined) return slashed;
  const numeral = new NumeralReader(text, start).read();
  return numeral !== undefined && text.startsWith('分之', numeral.end) ? readOutOf(text, numeral) : numeral;
}

const HALF_CODE = '半'.charCodeAt(0);

function readHalf(text: string, start: number, half: number): Numeral | undefined {
  const alone = start === half;
  if (alone && !/^(?:半数|半以上)/.test(text.slice(half, half + 4)) && text[half - 1] !== '过')
    return undefined;
  const end = alone && text[half + 1] === '数' ? half + 2 : half + 1;
  return { ...plain(start, end, 50), fraction: true };
}

/** 百分之X, 千分之X, X分之Y. */
function readOutOf(text: string, below: Numeral): Numeral | undefined {
  const above = new NumeralReader(text, below.end + 2).read();
  if (above === undefined || !(below.value > 0)) return undefined;
  const { start } = below;
  if (below.bare && below.value === 100) return { ...above, start, perHundred: '%' };
  if (below.bare && below.value === 1000) return { ...above, start, perHundred: '‰' };
  const percent = toPercent(above.value / below.value);
  return { ...plain(start, above.end, percent), fraction: true, vague: above.vague };
}

const SLASHED = /(\d{1,3})\/(\d{1,4})(?![\d/.])/y;

function readSlashed(text: string, start: number): Numeral | undefined {
  const second = text.charCodeAt(start + 1);
  if (second !== 47 && text.charCodeAt(start + 2) !== 47 && text.charCodeAt(start + 3) !== 47)
    return undefined;
  SLASHED.lastIndex = start;
  const match = SLASHED.exec(text);
  const above = Number(match?.[1]);
  const below = Number(match?.[2]);
  if (match === null || !(above < below)) return undefined;
  return { ...plain(start, start + match[0].length, toPercent(above / below)), fraction: true, arabic: true };
}

/** A part of one as a percent number. */
function toPercent(part: number): number {
  return Number((100 * part).toPrecision(12));
}
