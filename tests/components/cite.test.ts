import { describe, expect, test } from 'vitest';
import { describeClaim } from '../../components/describe-claim.ts';
import { toTextFragmentUrl } from '../../components/text-fragment.ts';
import { states } from './linked-claims.ts';
import { speak } from './messages.ts';

const PAGE = 'https://www.jintan.gov.cn/report.html';

/** The parts of the directive for the nth occurrence of a figure, decoded. */
const readParts = (text: string, figure: string, nth = 1): string[] => {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(figure, start + 1);
  const url = toTextFragmentUrl(PAGE, text, { start, end: start + figure.length });
  return (url.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
};

describe('a link to the very words', () => {
  test('is cut at punctuation, before and after', () => {
    expect(readParts('改造老旧小区11个,加装既有住宅电梯22部。', '22部')).toEqual([
      '加装既有住宅电梯-',
      '22部',
    ]);
    expect(readParts('全年,增长5%以上,确保65亿元。', '5%')).toEqual(['全年,增长-', '5%', '-以上']);
  });

  test('reaches further back until the words are alone on the page', () => {
    const text = '城区新增停车泊位600个。\n乡镇新增停车泊位600个。\n另有,街道停车,新增停车泊位600个。';
    expect(readParts(text, '600个', 1)).toEqual(['城区新增停车泊位-', '600个']);
    expect(readParts(text, '600个', 3)[0]).toBe('另有,街道停车,新增停车泊位-');
  });

  test('never runs over the end of a block', () => {
    expect(readParts('总量\n22部', '22部')).toEqual(['22部']);
    expect(readParts('22部\n以上', '22部')).toEqual(['22部']);
  });

  test('encodes what the syntax would read as its own', () => {
    const text = '指标A-B&C=100%,-5,3个';
    const start = text.indexOf('-5');
    const url = toTextFragmentUrl(PAGE, text, { start, end: start + 2 });
    expect(url).toBe(
      `${PAGE}#:~:text=${encodeURIComponent('指标A')}%2D${encodeURIComponent('B&C=100%,')}-,%2D5`,
    );
  });

  test("keeps the page's own fragment, replaces an older directive, survives a broken character", () => {
    expect(toTextFragmentUrl(`${PAGE}#p2`, '22部', { start: 0, end: 3 })).toMatch(/#p2:~:text=22/);
    expect(toTextFragmentUrl(`${PAGE}#:~:text=old`, '22部', { start: 0, end: 3 })).not.toContain('old');
    expect(() => toTextFragmentUrl(PAGE, '\ud800,22部', { start: 2, end: 5 })).not.toThrow();
  });
});

test('a claim as text: figure, words, comparisons, source, address', () => {
  const place = { sentence: '加装既有住宅电梯22部', address: `${PAGE}#:~:text=22` };
  expect(describeClaim(states['actual with target'], speak('zh'), place)).toBe(
    [
      '加装既有住宅电梯:22 部(2024 实绩)',
      '“加装既有住宅电梯22部”',
      '2025 目标:20 部以上(同口径:年度新增)',
      '政府工作报告(摘要),常州市金坛区人民政府,2025年1月4日',
      place.address,
    ].join('\n'),
  );
  expect(describeClaim(states['prior derived from growth'], speak('en'), place)).toContain(
    '2023 derived: 15.55–15.65 billion yuan (Same measure: follows from the growth rate in the report)',
  );
  expect(describeClaim(states.unrecorded, speak('zh'), place).split('\n')).toHaveLength(3);
});
