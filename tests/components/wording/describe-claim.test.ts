import { expect, test } from 'vitest';
import { describeClaim } from '../../../components/wording/describe-claim.ts';
import { states } from '../linked-claims.ts';
import { speak } from '../messages.ts';

const PAGE = 'https://www.jintan.gov.cn/report.html';

test('a claim as text: figure, words, comparisons, source, address', () => {
  const place = {
    title: '某区政府工作报告',
    sentence: '加装既有住宅电梯22部',
    address: `${PAGE}#:~:text=22`,
    isExact: true,
  };
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
  expect(describeClaim(states.unrecorded, speak('zh'), place).split('\n').slice(2)).toEqual([
    place.title,
    place.address,
  ]);
  const twice = { ...place, isExact: false };
  expect(describeClaim(states.unrecorded, speak('zh'), twice).split('\n').at(-1)).toBe(
    '原文有相同的话不止一处,链接只到页面。',
  );
});
