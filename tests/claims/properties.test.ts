// What must hold for any text and any number, whatever the case tables say.

import { describe, expect } from 'vitest';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { fc, test } from './fast-check.ts';
import { toFullWidth, toGrouped, toHan, toMixed, toTraditional } from './renderings.ts';

const OPENERS = ['新增企业', '完成投资', '全年接待游客', '粮食产量达到'] as const;
const UNITS = ['家', '元', '人次', '吨'] as const;
const sentence = fc.record({
  opener: fc.constantFrom(...OPENERS),
  unit: fc.constantFrom(...UNITS),
});
const whole = fc.integer({ min: 2, max: 999_999_999 });
/** Figures, words around them and things that only look like figures, strung together at random. */
const prose = fc
  .array(
    fc.constantFrom(
      ...'增长 下降 达到 超过 以上 左右 2024年 5.6% 120亿元 第3位 三分之一 “十四五” 、 ， 。 ； \n ： 一是 百 万 亿 多 12 3 / - 至 和 分别 元 个 家 项目 ( ) PM2.5 翻一番 由 从 两 半 几 成 倍'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

function only(text: string): Claim {
  const claims = readClaims(text);
  expect(claims).toHaveLength(1);
  return claims[0] as Claim;
}

describe('any rendering of a number reads back to it', () => {
  const renderings: [string, (value: number) => string][] = [
    ['Arabic', String],
    ['grouped', toGrouped],
    ['full width', (value) => toFullWidth(String(value))],
    ['mixed', toMixed],
    ['Chinese', toHan],
    ['traditional', (value) => toTraditional(toHan(value))],
    ['split by a space', (value) => `${value} `],
  ];
  for (const [name, render] of renderings) {
    // Small Chinese counts are words (三项工作) unless something counts them: tried below.
    const values = name === 'Chinese' || name === 'traditional' ? whole.filter((value) => value > 20) : whole;
    test.prop([sentence, values])(name, ({ opener, unit }, value) => {
      const text = `${opener}${render(value)}${unit}。`;
      expect(only(text)).toMatchObject({ value, unit });
    });
  }

  test.prop([fc.integer({ min: 1, max: 20 })])('small Chinese counts of what is new', (value) => {
    expect(only(`新增${value === 2 ? '两' : toHan(value)}家企业。`)).toMatchObject({ value, unit: '家' });
  });

  test.prop([fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('万', '亿')])(
    'decimals with a multiplier',
    (tenths, large) => {
      const value = tenths / 10;
      const claim = only(`完成投资${value}${large}元。`);
      expect(claim.value).toBeCloseTo(value * (large === '万' ? 1e4 : 1e8), 2);
    },
  );

  test.prop([fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 })])(
    'percent in words',
    (percent, tenth) => {
      const claim = only(`增长百分之${toHan(percent)}点${toHan(tenth)}。`);
      expect(claim).toMatchObject({ value: Number(`${percent}.${tenth}`), unit: '%', kind: 'change' });
    },
  );
});

describe('on any text', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    prose,
  );

  test.prop([any])('claims lie in the text, in order, without overlap', (text) => {
    let end = 0;
    for (const claim of readClaims(text)) {
      expect(claim.start).toBeGreaterThanOrEqual(end);
      expect(claim.end).toBeGreaterThan(claim.start);
      expect(claim.end).toBeLessThanOrEqual(text.length);
      expect(claim.text).toBe(text.slice(claim.start, claim.end));
      expect(Number.isFinite(claim.value)).toBe(true);
      end = claim.end;
    }
  });

  test.prop([prose, fc.array(fc.nat(), { maxLength: 5 })])(
    'cut into chunks and joined, it reads the same',
    (text, cuts) => {
      const places = cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
      const chunks = [0, ...places].map((start, index) => text.slice(start, places[index] ?? text.length));
      expect(readClaims(chunks.join(''))).toEqual(readClaims(text));
    },
  );

  test.prop([
    sentence,
    whole,
    fc.constantFrom('我们深入贯彻落实决策部署。', '各位代表！', '坚持稳中求进，扎实推进各项工作。'),
  ])('what stands around a claim changes nothing about it', ({ opener, unit }, value, around) => {
    const text = `${opener}${value}${unit}。`;
    const offset = around.length + 2;
    const { start, end, ...rest } = only(text);
    expect(only(`${around}\n\n${text}\n\n${around}`)).toEqual({
      start: start + offset,
      end: end + offset,
      ...rest,
    });
  });
});
