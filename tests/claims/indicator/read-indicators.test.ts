import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIndicators } from '../../../claims/indicator/compare-indicators.ts';
import type { IndicatorReading } from '../../../claims/indicator/indicator.ts';
import { compareUnits, toMeasureUnit } from '../../../claims/indicator/measure-unit.ts';
import { readIndicator } from '../../../claims/indicator/read-indicator.ts';
import { readIndicators } from '../../../claims/indicator/read-indicators.ts';
import { readClaims } from '../../../claims/read-claims.ts';

/** The readings of a text's figures that state something, by the figure as printed. */
function readAll(text: string, area = ''): Map<string, IndicatorReading> {
  const claims = readClaims(text);
  const readings = readIndicators(text, claims, area);
  return new Map(claims.flatMap((claim, i) => (readings[i] ? [[claim.text, readings[i]] as const] : [])));
}

const level = { kind: 'level', unit: '个' } as const;

describe('a phrase', () => {
  test.each([
    ['规模以上工业增加值', '规上工业增加值', '', {}],
    ['新认定高企', '高新技术企业', 'certify', {}],
    ['高新技术企业保有量', '高新技术企业', 'stock', {}],
    ['新增国家级专精特新“小巨人”企业', '专精特新小巨人企业', 'new', { grade: '国家级' }],
    ['新建改造雨污水管网', '雨污水管网', 'build-renew', {}],
    ['新开工亿元以上项目', '项目', 'start', { size: '亿元' }],
    ['农村互助养老睦邻点', '互助养老睦邻点', '', { residence: '农村' }],
    ['高標準農田', '高标准农田', '', {}],
    ['改造金彩花园、春风二村等老旧小区', '老旧小区', 'renew', {}],
    ['可再生能源装机', '可再生能源装机', '', {}],
  ])('%s', (phrase, core, deed, qualifiers) => {
    const reading = readIndicator(phrase, level);
    expect(reading).toMatchObject({ core, deed });
    expect(Object.fromEntries(reading.qualifiers)).toEqual(qualifiers);
  });

  test.each([
    ['服务业增加值占地区生产总值比重', 'GDP'],
    ['服务业在国内生产总值中的比重', 'GDP'],
    ['研发投入强度', 'GDP'],
    ['进出口占全省比重', '全省'],
  ])('%s is a share of %s', (phrase, whole) => {
    expect(readIndicator(phrase, { kind: 'share', unit: '%' }).qualifiers.get('whole')).toBe(whole);
  });

  test('that speaks of another area than the report says so', () => {
    const growth = { kind: 'change', unit: '%' } as const;
    expect(readIndicator('全区进出口总额', growth, { area: '区' }).qualifiers.has('area')).toBe(false);
    expect(readIndicator('全市进出口总额', growth, { area: '区' }).qualifiers.get('area')).toBe('市');
  });
});

describe('a figure takes from its surroundings', () => {
  test("its list's deed", () => {
    const readings = readAll('2025年,新增停车泊位600个、公共充电桩200个。');
    expect(readings.get('200个')).toMatchObject({ core: '充电桩', deed: 'new' });
  });

  test('its part of what 分别 shares', () => {
    const readings = readAll('2025年,单位地区生产总值用水量、能耗分别下降4%、3%。');
    expect(readings.get('3%')).toMatchObject({ core: '能耗' });
    expect(readings.get('3%')?.qualifiers.get('per')).toBe('单位GDP');
  });

  test('town or country, where 城乡 has two figures', () => {
    const readings = readAll('2024年,城乡低保标准分别提高到860元、620元。');
    expect(readings.get('860元')?.qualifiers.get('residence')).toBe('城镇');
    expect(readings.get('620元')?.qualifiers.get('residence')).toBe('农村');
  });

  test('the sizes that define it, and the deed of the whole it is part of', () => {
    const readings = readAll('2024年,新签约亿元以上项目56个,其中10亿元以上项目8个。');
    expect(readings.get('8个')).toMatchObject({ core: '项目', deed: 'sign' });
    expect(readings.get('8个')?.qualifiers.get('size')).toBe('10亿元');
  });

  test('the name before a bare verb, and before money', () => {
    const readings = readAll('2024年,实施重点项目62个,完成投资126亿元。新开工安居工程740套,基本建成511套。');
    expect(readings.get('126亿元')?.core).toBe('重点项目投资');
    expect(readings.get('511套')).toMatchObject({ core: '安居工程', deed: 'finish' });
  });

  test('whether growth is real, and against whom a lead is measured', () => {
    const real = readAll('2024年,居民人均可支配收入实际增长5.1%。').get('5.1%');
    const lead = readAll('2024年,地区生产总值增速高于全省1.2个百分点。').get('1.2个百分点');
    expect(real?.qualifiers.get('price')).toBe('实际');
    expect(lead?.qualifiers.get('versus')).toBe('全省');
  });
});

describe('comparing', () => {
  const compare = (a: string, b: string, claim: Parameters<typeof readIndicator>[1] = level) =>
    compareIndicators(readIndicator(a, claim), readIndicator(b, claim));

  test('an indicator with itself is the same, at full score', () => {
    expect(compare('新增停车泊位', '新增停车泊位')).toEqual({ comparability: 'same', score: 1, reasons: [] });
  });

  test('is the same from both sides', () => {
    const phrases = [
      '新增高企',
      '高企保有量',
      '规上工业企业',
      '新增规上工业企业',
      '省级绿色工厂',
      '国家级绿色工厂',
    ];
    const verdict = (a: string, b: string) => {
      const { comparability, score } = compare(a, b) ?? {};
      return { comparability, score };
    };
    for (const a of phrases) for (const b of phrases) expect(verdict(a, b)).toEqual(verdict(b, a));
  });

  test('names that many things share need more than their name', () => {
    expect(compare('满意率', '满意率', { kind: 'share', unit: '%' })?.comparability).toBe('similar');
    expect(compare('项目', '项目')?.comparability).toBe('similar');
  });

  test('never throws, whatever the phrases', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        compare(a, b);
        readAll(a + b);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['亩', '公顷', 1],
  ['部', '台', 1],
  ['套', '个', 0.7],
  ['户', '个', 0.7],
  ['人', '人次', 0.6],
  ['公里', '条', 0],
  ['%', '个百分点', 0],
  ['元/月', '元', 1],
])('%s beside %s', (a, b, likeness) => {
  expect(compareUnits(toMeasureUnit(a), toMeasureUnit(b))).toBe(likeness);
});
