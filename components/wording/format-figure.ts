// Figures as text, the way a Chinese statistical table or an English newspaper prints them.
// An observed figure is never rounded here: a multiplier is used only where it keeps every digit.

import type { Bound, Kind } from '../../claims/claim.ts';
import type { Figure } from '../../data/record.ts';
import type { Language, Locale, MessageKey } from '../translate.ts';
import { toEnglishUnit } from './english-units.ts';

interface Scale {
  factor: number;
  word: string;
  /** Most decimals a scaled number may need before the next smaller scale reads better. */
  decimals: number;
}

const PLAIN: Scale = { factor: 1, word: '', decimals: 10 };
const SCALES: Record<Locale, Scale[]> = {
  zh: [
    { factor: 1e12, word: '万亿', decimals: 2 },
    { factor: 1e8, word: '亿', decimals: 2 },
    { factor: 1e4, word: '万', decimals: 2 },
    PLAIN,
  ],
  en: [
    { factor: 1e12, word: 'trillion', decimals: 3 },
    { factor: 1e9, word: 'billion', decimals: 3 },
    { factor: 1e6, word: 'million', decimals: 3 },
    PLAIN,
  ],
};

const BOUND_KEYS: Record<Bound, MessageKey | null> = {
  eq: null,
  gt: 'cardBoundGt',
  ge: 'cardBoundGe',
  lt: 'cardBoundLt',
  le: 'cardBoundLe',
  approx: 'cardBoundApprox',
};

const BOUND_SIGNS: Record<Bound, string> = { eq: '', gt: '> ', ge: '≥ ', lt: '< ', le: '≤ ', approx: '≈ ' };

/** A third as a percentage has no last digit: nobody prints seven decimals, and where they would be, two say enough. */
const isEndless = (value: number): boolean => Math.abs(value) >= 1 && Number(value.toFixed(6)) !== value;

/** A number without float noise, with a true minus sign; grouped in English, and in Chinese from five digits on. */
export const toNumberText = (value: number, locale: Locale, decimals?: number): string => {
  const useGrouping = locale === 'en' || Math.abs(value) >= 1e4;
  const plain = Number(value.toPrecision(12));
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: isEndless(plain) ? 2 : 10 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return getNumberFormat(useGrouping, digits).format(plain).replace('-', '−');
};

/** By their options: making one costs more than a hundred uses of it, and a list prints thousands of numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();

const getNumberFormat = (useGrouping: boolean, digits: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${useGrouping} ${digits.minimumFractionDigits ?? 0} ${digits.maximumFractionDigits}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat('en', { useGrouping, ...digits });
  numberFormats.set(key, known);
  return known;
};

/** Puts a number and its unit together: "180 亿元", "21.4%", "18 billion yuan". */
const joinUnit = (number: string, unit: string): string => {
  if (unit === '') return number;
  return /^[%％‰°℃]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
};

const toUnit = (scale: Scale, unit: string, locale: Locale): string =>
  locale === 'zh' ? `${scale.word}${unit}` : [scale.word, toEnglishUnit(unit)].filter(Boolean).join(' ');

const fits = (value: number, { factor, decimals }: Scale): boolean => {
  if (factor > 1 && Math.abs(value) < factor) return false;
  const scaled = Number((value / factor).toPrecision(12));
  return Number(scaled.toFixed(decimals)) === scaled;
};

const findScale = (values: number[], locale: Locale): Scale =>
  SCALES[locale].find((scale) => values.every((value) => fits(value, scale))) ?? PLAIN;

/** One way to print several values of one unit, so that their numbers can be compared as they stand: in 亿元, 2.1 and 18. */
export const toCommonScale = (
  values: number[],
  unit: string,
  locale: Locale,
): { unit: string; toNumber: (value: number) => string } => {
  const scale = findScale(values, locale);
  return {
    unit: toUnit(scale, unit, locale),
    toNumber: (value) => toNumberText(value / scale.factor, locale),
  };
};

/** A value, or a range of two, with its unit and no word on its bound: "20 部", "3–5 个", "1.2 亿元". */
export const toQuantityText = (value: number, unit: string, locale: Locale, valueHigh?: number): string => {
  const values = valueHigh === undefined ? [value] : [value, valueHigh];
  const scale = findScale(values, locale);
  const numbers = values.map((each) => toNumberText(each / scale.factor, locale));
  return joinUnit(numbers.join('–'), toUnit(scale, unit, locale));
};

/** Every digit, grouped: "18,000,000,000 元". English reads better with its own multipliers and keeps them. */
export const toFullText = (value: number, unit: string, locale: Locale, valueHigh?: number): string => {
  if (locale === 'en') return toQuantityText(value, unit, locale, valueHigh);
  const values = valueHigh === undefined ? [value] : [value, valueHigh];
  return joinUnit(values.map((each) => toNumberText(each, 'en')).join('–'), unit);
};

/** Adds the words of a bound to a quantity: "20 部以上", "at least 20". */
export const toBoundText = (quantity: string, bound: Bound, { t }: Language): string => {
  const key = BOUND_KEYS[bound];
  return key === null ? quantity : t(key, [quantity]);
};

/** A bound as a sign before a quantity, where there is no room for words: "≥ 20". */
export const toSignText = (quantity: string, bound: Bound): string => `${BOUND_SIGNS[bound]}${quantity}`;

/** A figure in full: number, unit and bound in words; ranks and streaks in their own form. */
export const toFigureText = (figure: Figure, kind: Kind, language: Language): string => {
  const { value, valueHigh, unit, bound } = figure;
  if (kind === 'rank') return language.t(bound === 'le' || bound === 'lt' ? 'cardTop' : 'cardRank', [value]);
  if (kind === 'streak') return language.t('cardStreak', [value]);
  return toBoundText(toQuantityText(value, unit, language.locale, valueHigh), bound, language);
};

/** Decimals that show an interval's two ends apart without pretending to more: two digits of its width. */
const decimalsFor = (width: number): number =>
  Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(Number(width.toPrecision(9))))));

/** Both ends of a computed interval, rounded to what its width can carry: "155.5–156.5 亿元". */
export const toIntervalText = (low: number, high: number, unit: string, locale: Locale): string => {
  const scale = SCALES[locale].find(({ factor }) => Math.abs(high) >= factor) ?? PLAIN;
  const decimals = decimalsFor((high - low) / scale.factor || 1);
  const ends = [low, high].map((end) => toNumberText(end / scale.factor, locale, decimals));
  return joinUnit(ends.join('–'), toUnit(scale, unit, locale));
};

/** Splits a printed figure so that the numeral can be set large and its unit small. "180亿元" -> "180", "亿元". */
export const splitPrinted = (text: string, unit: string): { numeral: string; unit: string } => {
  const digits = /^([第前]?[\d０-９.,，\s%％～~—–至到-]*[\d０-９])([^\d０-９]*)$/u.exec(text);
  if (digits) return { numeral: digits[1] ?? '', unit: digits[2] ?? '' };
  if (unit !== '' && text.endsWith(unit)) return { numeral: text.slice(0, -unit.length), unit };
  return { numeral: text, unit: '' };
};
