// Sums up one numeral of the clean text as it is spoken: Arabic, grouped, decimal, Chinese, mixed (17亿5000万, 6600多万).

import { CLASS, DIGIT, HAN_DIGIT, LARGE_UNIT, SMALL_UNIT, VAGUE, VALUE } from './lexicon/characters.ts';
import { UNITS } from './lexicon/units.ts';

export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** Has Arabic digits. */
  arabic: boolean;
  /** Begins with a multiplier: 百亿, 千, 亿. */
  bare: boolean;
  /** Only roughly said: 6600多万, 数十, 十几. */
  vague: boolean;
  /** Ends in a multiplier: 3.3万. */
  multiplied: boolean;
  /** 百分之六点五, 千分之三: the unit is said before the number. */
  perHundred: '' | '%' | '‰';
  /** 三分之一, 1/4, 一半, 半数: the value is the percent number. */
  fraction: boolean;
  /** Neighbouring digits that say a range: 七八百, 三五家. */
  high?: number;
}

const OVER = new Set([...'多余几来'].map((char) => char.charCodeAt(0)));
const POINT_WORD = '点'.charCodeAt(0);
const COMMA = 44;
const DOT = 46;
const MAX_DIGITS = 24;

/** A whole Chinese numeral with a value. */
export function plain(start: number, end: number, value: number): Numeral {
  return {
    start,
    end,
    value,
    arabic: false,
    bare: false,
    vague: false,
    multiplied: false,
    perHundred: '',
    fraction: false,
  };
}

/** Sums a numeral up as it is spoken: coefficients, small units within a group of four digits, large units. */
export class NumeralReader {
  private readonly text: string;
  private readonly numeral: Numeral;
  private at: number;
  private total = 0;
  private group = 0;
  private coefficient: number | undefined;
  private lastSmall = Number.POSITIVE_INFINITY;
  private lastLarge = Number.POSITIVE_INFINITY;
  private scale = 0;

  constructor(text: string, start: number) {
    this.text = text;
    this.at = start;
    this.numeral = plain(start, start, 0);
  }

  read(): Numeral | undefined {
    const { numeral } = this;
    while (this.at - numeral.start < MAX_DIGITS && this.step());
    if (this.at === numeral.start) return undefined;
    // 数 and 几 count only where a multiplier follows them.
    if (numeral.vague && numeral.end === 0) return undefined;
    numeral.end = this.at;
    numeral.value = tidy(this.total + this.group + (this.coefficient ?? 0), this.scale);
    if (numeral.high !== undefined && !numeral.multiplied) numeral.high = this.highOf(numeral.high);
    return numeral;
  }

  private highOf(digit: number): number {
    return this.total + this.group + digit;
  }

  private step(): boolean {
    const code = this.text.charCodeAt(this.at);
    switch (CLASS[code]) {
      case DIGIT:
        return this.coefficient === undefined && this.readDigits();
      case HAN_DIGIT:
        return this.coefficient === undefined && this.readHanDigits();
      case SMALL_UNIT:
        return this.readSmallUnit(VALUE.get(code) ?? 1);
      case LARGE_UNIT:
        return this.readLargeUnit(VALUE.get(code) ?? 1);
      case VAGUE:
        return this.readVagueStart();
      default:
        return code === POINT_WORD ? this.readHanDecimals() : OVER.has(code) && this.readOver();
    }
  }

  private readDigits(): boolean {
    const { text } = this;
    let end = skipDigits(text, this.at);
    while (end - this.at <= 3 || text.charCodeAt(end - 4) === COMMA) {
      if (text.charCodeAt(end) !== COMMA || skipDigits(text, end + 1) !== end + 4) break;
      end += 4;
    }
    const whole = end;
    if (text.charCodeAt(end) === DOT && CLASS[text.charCodeAt(end + 1)] === DIGIT) {
      end = skipDigits(text, end + 1);
      this.scale = Math.max(this.scale, end - whole - 1);
    }
    this.coefficient = Number(text.slice(this.at, end).replaceAll(',', ''));
    this.numeral.arabic = true;
    this.at = end;
    return true;
  }

  private readHanDigits(): boolean {
    const { text } = this;
    const start = this.at;
    let end = start;
    let value = 0;
    while (CLASS[text.charCodeAt(end)] === HAN_DIGIT)
      value = value * 10 + (VALUE.get(text.charCodeAt(end++)) ?? 0);
    if (end - start === 2) {
      const low = VALUE.get(text.charCodeAt(start)) ?? 0;
      const high = VALUE.get(text.charCodeAt(end - 1)) ?? 0;
      if (low > 0 && (high === low + 1 || (low === 3 && high === 5))) {
        value = low;
        this.numeral.high = high;
        this.numeral.vague = true;
        this.numeral.end = end;
      }
    }
    this.coefficient = value;
    this.at = end;
    return true;
  }

  /** 六点五, 五十点一: digits after 点; a 点 without them is another word (三点要求). */
  private readHanDecimals(): boolean {
    const { text } = this;
    const last = CLASS[text.charCodeAt(this.at - 1)];
    if (this.at === this.numeral.start || this.numeral.arabic || (last !== HAN_DIGIT && last !== SMALL_UNIT))
      return false;
    let end = this.at + 1;
    let decimals = '';
    while (CLASS[text.charCodeAt(end)] === HAN_DIGIT) decimals += VALUE.get(text.charCodeAt(end++));
    if (decimals === '') return false;
    this.coefficient = Number(`${this.coefficient ?? 0}.${decimals}`);
    this.scale = decimals.length;
    this.at = end;
    return true;
  }

  private readSmallUnit(unit: number): boolean {
    const starting = this.at === this.numeral.start;
    if (this.coefficient === undefined && !starting && !(unit === 10 && this.group > 0)) {
      if (!this.pendingOver()) return false;
    }
    if (unit >= this.lastSmall || (!starting && this.isUnit())) return false;
    if (starting && unit !== 10) this.numeral.bare = true;
    if (this.numeral.high !== undefined)
      this.numeral.high = this.numeral.high * unit + this.total + this.group;
    this.group += (this.coefficient ?? 1) * unit;
    this.coefficient = undefined;
    this.lastSmall = unit;
    this.numeral.multiplied = unit > 10 || this.numeral.high !== undefined;
    this.at++;
    return true;
  }

  private readLargeUnit(unit: number): boolean {
    const starting = this.at === this.numeral.start;
    if (!starting && this.isUnit()) return false;
    const below = this.group + (this.coefficient ?? 0);
    if (starting) {
      this.numeral.bare = true;
      this.group = 1;
    } else if (below === 0 && this.lastLarge >= unit && !this.numeral.vague) return false;
    if (this.numeral.high !== undefined) {
      this.numeral.high =
        (this.numeral.multiplied ? this.numeral.high : this.group + this.numeral.high) * unit;
    }
    const sum = this.group + (this.coefficient ?? 0);
    this.total = unit > this.lastLarge ? (this.total + sum) * unit : this.total + sum * unit;
    this.group = 0;
    this.coefficient = undefined;
    this.lastSmall = Number.POSITIVE_INFINITY;
    this.lastLarge = unit;
    this.numeral.multiplied = true;
    this.at++;
    return true;
  }

  /** 5千瓦, 3百分点: the multiplier belongs to the unit. */
  private isUnit(): boolean {
    const unit = UNITS.findAfter(this.text, this.at);
    return unit !== undefined && unit.end - unit.start > 1 && unit.value !== 'none' && unit.value !== 'word';
  }

  /** 数十, 几百亿. */
  private readVagueStart(): boolean {
    if (this.at !== this.numeral.start) return this.readOver();
    const next = CLASS[this.text.charCodeAt(this.at + 1)];
    if (next !== SMALL_UNIT && next !== LARGE_UNIT) return false;
    this.coefficient = 1;
    this.numeral.vague = true;
    this.numeral.end = this.at + 1;
    this.at++;
    return true;
  }

  /** 多 or 余 inside a numeral: 6600多万, 十几亿. */
  private readOver(): boolean {
    if (this.at === this.numeral.start) return false;
    const next = CLASS[this.text.charCodeAt(this.at + 1)];
    if (next !== SMALL_UNIT && next !== LARGE_UNIT) return false;
    this.numeral.vague = true;
    this.numeral.end = this.at + 1;
    this.at++;
    return true;
  }

  private pendingOver(): boolean {
    return OVER.has(this.text.charCodeAt(this.at - 1));
  }
}

function skipDigits(text: string, start: number): number {
  let end = start;
  while (CLASS[text.charCodeAt(end)] === DIGIT) end++;
  return end;
}

/** 3.3 × 10000 is 33000, not 33000.000000000004: twelve figures after the written scale are noise. */
function tidy(value: number, scale: number): number {
  if (scale === 0) return value;
  return Number(value.toPrecision(15));
}
