import { describe, expect, test as plain } from 'vitest';
import { toLines, toTextWidth } from '../../../components/charts/text-width.ts';
import { fc, test } from '../../claims/fast-check.ts';

const texts = fc.string({
  unit: fc.constantFrom(...'城中村改造(户)“小巨人”ab c1,000。%≥ ', 'W'),
  minLength: 1,
  maxLength: 60,
});

describe('lines', () => {
  test.prop([texts, fc.integer({ min: 40, max: 400 }), fc.integer({ min: 1, max: 4 })])(
    'are never wider than their room, nor more than there is room for',
    (text, width, most) => {
      const lines = toLines(text, width, 13, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(toTextWidth(line, 13)).toBeLessThanOrEqual(width);
    },
  );

  test.prop([texts])('keep every word where there is room', (text) => {
    const kept = toLines(text, 10_000, 13, 3).join('');
    expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  plain('do not begin with a closing sign', () => {
    expect(toLines('新增国家级专精特新“小巨人”企业', 13 * 13, 13, 2)).toEqual([
      '新增国家级专精特新“小巨',
      '人”企业',
    ]);
  });

  plain('end neither with an opening sign nor within a number', () => {
    expect(toLines('国家级“小巨人”', 13 * 4, 13, 3)).toEqual(['国家级', '“小巨', '人”']);
    expect(toLines('约1302.92亿元', 13 * 4, 13, 3)).toEqual(['约', '1302.92', '亿元']);
  });

  plain('do not begin with the mark of what is only similar', () => {
    expect(toLines('charging points added*', toTextWidth('charging points added', 13), 13, 2)).toEqual([
      'charging points',
      'added*',
    ]);
  });

  plain('end in an ellipsis where more would follow', () => {
    expect(toLines('国有闲置厂房、科创载体空置率压降', 80, 13, 1)).toEqual(['国有闲置厂…']);
  });
});
