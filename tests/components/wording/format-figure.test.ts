import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../claims/claim.ts';
import {
  splitPrinted,
  toFigureText,
  toFullText,
  toIntervalText,
  toNumberText,
  toQuantityText,
} from '../../../components/wording/format-figure.ts';
import { toDateText, toPeriodText } from '../../../components/wording/format-period.ts';
import type { Figure } from '../../../data/record.ts';
import { speak } from '../messages.ts';

const zh = speak('zh');
const en = speak('en');

describe('a quantity keeps every digit, and takes a multiplier only where that is short', () => {
  test.each([
    [22, '部', '22 部', '22'],
    [1124, '个', '1124 个', '1,124'],
    [18_000_000_000, '元', '180 亿元', '18 billion yuan'],
    [130_292_000_000, '元', '1302.92 亿元', '130.292 billion yuan'],
    [63_600_000_000_000, '元', '63.6 万亿元', '63.6 trillion yuan'],
    [1_302_920_000_000, '元', '13,029.2 亿元', '1,302.92 billion yuan'],
    [15_000_000, '人次', '1500 万人次', '15 million visits'],
    [33_000, '户次', '3.3 万户次', '33,000 cases'],
    [12_345, '人', '12,345 人', '12,345 people'],
    [101_234_567, '元', '101,234,567 元', '101,234,567 yuan'],
    [21.4, '%', '21.4%', '21.4%'],
    [32.6, '微克/立方米', '32.6 微克/立方米', '32.6 µg/m³'],
    [490, '元/月', '490 元/月', '490 yuan a month'],
    [-2.5, '%', '−2.5%', '−2.5%'],
    [0, '起', '0 起', '0 起'],
  ])('%d %s', (value, unit, chinese, english) => {
    expect(toQuantityText(value, unit, 'zh')).toBe(chinese);
    expect(toQuantityText(value, unit, 'en')).toBe(english);
  });

  test('float noise is not printed', () => {
    expect(toNumberText(0.1 + 0.2, 'zh')).toBe('0.3');
    expect(toQuantityText(100 / 3, '%', 'zh')).toBe('33.33%');
    expect(toQuantityText(1.1 * 1e8, '元', 'zh')).toBe('1.1 亿元');
  });
});

test.each<[Partial<Figure>, Kind, string, string]>([
  [{ value: 20, unit: '部', bound: 'ge' }, 'level', '20 部以上', 'at least 20'],
  [{ value: 90, unit: '%', bound: 'gt' }, 'share', '超 90%', 'over 90%'],
  [{ value: 3, unit: '%', bound: 'le' }, 'change', '不超过 3%', 'at most 3%'],
  [{ value: 3, unit: '%', bound: 'lt' }, 'change', '不到 3%', 'under 3%'],
  [{ value: 8, unit: '%', bound: 'approx' }, 'change', '8%左右', 'about 8%'],
  [{ value: 3, valueHigh: 5, unit: '个', bound: 'eq' }, 'level', '3–5 个', '3–5'],
  [{ value: 27, unit: '位', bound: 'eq' }, 'rank', '第 27 位', 'no. 27'],
  [{ value: 3, unit: '位', bound: 'le' }, 'rank', '前 3', 'top 3'],
  [{ value: 5, unit: '年', bound: 'eq' }, 'streak', '连续 5 年', '5 years running'],
])('bound and kind in words: %o', (part, kind, chinese, english) => {
  const figure = { value: 0, unit: '', bound: 'eq', status: 'actual', period: '2024', ...part } as Figure;
  expect(toFigureText(figure, kind, zh)).toBe(chinese);
  expect(toFigureText(figure, kind, en)).toBe(english);
});

test.each([
  [18_000_000_000, '元', undefined, '18,000,000,000 元'],
  [200_000_000, '元', 300_000_000, '200,000,000–300,000,000 元'],
])('all digits of %d', (value, unit, high, expected) => {
  expect(toFullText(value, unit, 'zh', high)).toBe(expected);
});

test.each([
  [17_950_000_000 / 1.1545, 18_050_000_000 / 1.1535, '元', '155.5–156.5 亿元'],
  [14_995_000 / 1.2145, 15_005_000 / 1.2135, '人次', '1234.7–1236.5 万人次'],
  [5.95, 6.05, '%', '5.95–6.05%'],
  [40, 60, '个', '40–60 个'],
])('an interval is rounded to what its width can carry: %d', (low, high, unit, expected) => {
  expect(toIntervalText(low, high, unit, 'zh')).toBe(expected);
});

test.each([
  ['180亿元', '元', '180', '亿元'],
  ['22部', '部', '22', '部'],
  ['21.4%', '%', '21.4', '%'],
  ['第27位', '位', '第27', '位'],
  ['3至5个', '个', '3至5', '个'],
  ['6.5%~7%', '%', '6.5%~7', '%'],
  ['1,124个', '个', '1,124', '个'],
  ['4.8万标箱', '标箱', '4.8', '万标箱'],
  ['百亿元', '元', '百亿', '元'],
  ['1亿3千万元', '元', '1亿3千万', '元'],
  ['22', '部', '22', ''],
  ['一半', '', '一半', ''],
])('the printed %s is set as numeral and unit', (text, unit, numeral, rest) => {
  expect(splitPrinted(text, unit)).toEqual({ numeral, unit: rest });
});

test.each([
  ['2024', '2024', '2024'],
  ['2021-2025', '2021–2025', '2021–2025'],
  ['2024-H1', '2024 年上半年', 'H1 2024'],
  ['2024-Q3', '2024 年第 3 季度', 'Q3 2024'],
  ['2024-03', '2024年3月', 'Mar 2024'],
  ['2024-01/2024-09', '2024年1月–2024年9月', 'Jan 2024–Sept 2024'],
  ['', '', ''],
])('the period "%s"', (period, chinese, english) => {
  expect(toPeriodText(period, zh)).toBe(chinese);
  expect(toPeriodText(period, en)).toBe(english);
});

test('dates, and text that is none', () => {
  expect(toDateText('2025-01-04', zh)).toBe('2025年1月4日');
  expect(toDateText('2025-01-04', en)).toBe('4 Jan 2025');
  expect(toDateText('2025 年初', zh)).toBe('2025 年初');
});
