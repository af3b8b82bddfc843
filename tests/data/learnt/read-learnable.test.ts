// What can be learnt of a text, and why not: every report there is stays a report when only its own words are kept.

import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../claims/read-claims.ts';
import { readReport } from '../../../claims/read-report.ts';
import { readLearnable } from '../../../data/learnt/read-learnable.ts';
import { readCase } from './learnt-shelf.ts';

const REPORTS = [
  ...['reports/jintan-2025', 'reports/state-council-2015', 'reports/state-council-2016'],
  ...['reports/invented-province', 'reports/invented-province-earlier', 'reports/invented-county'],
  ...['learnt/suqing-2024', 'learnt/suqing-2025'],
];

/** Each claim of a report's own words: its figure, whether it is aimed at, and its year. */
function toReadings(text: string): string[] {
  const { start = 0, end = 0 } = readReport(text).report?.body ?? {};
  return readClaims(text)
    .filter((claim) => claim.start >= start && claim.end <= end)
    .map(({ text: figure, status, period }) => `${figure} ${status} ${period}`);
}

describe.each(REPORTS)('%s', (name) => {
  const text = readCase(name);
  const learnable = readLearnable(text);

  test('says the same of itself when read again', () => {
    if (!('identity' in learnable)) throw new Error(learnable.lacking.join());
    const again = readLearnable(learnable.text);
    expect(again).toEqual(learnable);
    const [first, second] = [readReport(text).report, readReport(learnable.text).report];
    expect(second).toMatchObject({
      place: first?.place,
      period: first?.period,
      extent: first?.extent,
      title: first?.title,
    });
  });

  test('has the same claims, of the same years, when only its own words are kept', () => {
    if (!('identity' in learnable)) throw new Error(learnable.lacking.join());
    expect(toReadings(learnable.text)).toEqual(toReadings(text));
  });

  test('is the same whatever the counter of visits says', () => {
    const counted = text.replace(/浏览次数:\s*/, '浏览次数: 98765 ');
    expect(readLearnable(counted)).toEqual(learnable);
  });
});

test('the national report is the country’s', () => {
  expect(readLearnable(readCase('reports/state-council-2015'))).toMatchObject({
    identity: { place: '中国', period: '2015' },
  });
});

test('of what is no report it is said what is found and what is lacking', () => {
  expect(readLearnable('新闻中心\n全区新增停车泊位1124个')).toMatchObject({
    found: [],
    lacking: expect.arrayContaining(['title', 'review-heading', 'plan-heading', 'prose']),
  });
  const news = readLearnable('政府工作报告\n今天举行座谈会。');
  expect(news).toMatchObject({ found: ['title'] });
});
