import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LearntBeside } from '../../../data/learnt/learnt-beside.ts';
import { judgePromises } from '../../../data/promises/judge-promises.ts';
import { besideTexts } from './beside-texts.ts';

/** A report is longer than its figures. */
const PROSE = '全县上下坚持稳中求进,深入推进改革开放,着力保障和改善民生,各项事业取得新的进步。'.repeat(12);

const EARLIER = `2024年青川县政府工作报告
——2024年1月20日在青川县第十八届人民代表大会第三次会议上
青川县县长 张三
各位代表:
一、2023年工作回顾
${PROSE}
全县地区生产总值增长5.2%。加装既有住宅电梯18部。
二、2024年工作安排
主要预期目标是:地区生产总值增长6%左右,城镇新增就业5000人以上,城镇调查失业率控制在5.5%以内。
加装既有住宅电梯20部以上,新建口袋公园3个,改造老旧小区12个,新建公厕10座。
新建标准厂房40万平方米,新增停车泊位1000个。
`;
const LATER = `2025年青川县政府工作报告
——2025年1月18日在青川县第十八届人民代表大会第四次会议上
青川县县长 张三
各位代表:
一、2024年工作回顾
${PROSE}
2024年,全县地区生产总值增长5.9%,城镇新增就业6200人,城镇调查失业率5.1%。
加装既有住宅电梯22部,改造老旧小区9个,新增停车泊位超900个。
二、2025年工作安排
主要预期目标是:地区生产总值增长6%左右。
`;

const judge = (
  earlier = EARLIER,
  later = LATER,
  change: (beside: LearntBeside) => LearntBeside = (same) => same,
) => {
  const { beside, page } = besideTexts(earlier, later);
  const account = judgePromises(change(beside), page);
  if (account === null) throw new Error('no account');
  return account;
};
const toVerdicts = ({ promises }: ReturnType<typeof judge>) =>
  promises.map(({ target, verdict, reason }) => [target.subject, verdict, reason].filter(Boolean).join(' '));

describe('a plan and the report a year later', () => {
  const account = judge();

  test('each target has a verdict, in the order of the plan', () => {
    expect(toVerdicts(account)).toEqual([
      '地区生产总值 kept',
      '城镇新增就业 exceeded',
      '城镇调查失业率 kept',
      '加装既有住宅电梯 exceeded',
      '新建口袋公园 absent',
      '改造老旧小区 missed',
      '新建公厕 absent',
      '新建标准厂房 absent',
      '新增停车泊位 open bound',
    ]);
  });

  test('the counts are those of the list', () => {
    expect(account.counts).toEqual({ exceeded: 2, kept: 2, missed: 1, open: 1, absent: 3 });
    expect(Object.values(account.counts).reduce((sum, count) => sum + count)).toBe(account.promises.length);
  });

  test('both sentences are quoted, with the figure where it stands', () => {
    const lifts = account.promises.find(({ target }) => target.printed === '20部');
    expect(lifts?.target.words[1]).toBe('20部');
    expect(lifts?.outcome?.words.join('')).toBe('加装既有住宅电梯22部,改造老旧小区9个,新增停车泊位超900个');
    expect(lifts?.sharePercent).toBeCloseTo(110, 6);
    expect(lifts?.target.url).toBe('https://report.example/earlier');
    expect(lifts?.outcome?.claim).toMatch(/^at-/);
  });
});

describe('a pair that was only suggested', () => {
  const suggest = (isConfirmed: boolean) => (beside: LearntBeside) => ({
    ...beside,
    promises: beside.promises.map((promise) =>
      promise.target.printed === '12个'
        ? {
            ...promise,
            comparability: 'similar' as const,
            ...(isConfirmed && { isConfirmed: true as const }),
          }
        : promise,
    ),
  });
  const find = (account: ReturnType<typeof judge>) =>
    account.promises.find(({ target }) => target.printed === '12个');

  test('is shown and not judged', () => {
    expect(find(judge(EARLIER, LATER, suggest(false)))).toMatchObject({
      verdict: 'open',
      reason: 'similar',
      sharePercent: null,
      outcome: { printed: '9个' },
    });
  });

  test('is judged once the person says that it may be, and says so', () => {
    expect(find(judge(EARLIER, LATER, suggest(true)))).toMatchObject({
      verdict: 'missed',
      isConfirmed: true,
    });
  });
});

test('what is said twice is promised once, and the one that was found again counts', () => {
  const twice = EARLIER.replace(
    '新增停车泊位1000个',
    '新增停车泊位1000个。城市更新:加装既有住宅电梯20部以上',
  );
  const account = judge(twice);
  expect(account.leftOut.repeated).toBe(1);
  expect(
    account.promises.filter(({ target }) => target.printed === '20部').map(({ verdict }) => verdict),
  ).toEqual(['exceeded']);
});

test('an abstract is known for one', () => {
  const { beside, page } = besideTexts(EARLIER, LATER);
  expect(judgePromises(beside, { ...page, title: '政府工作报告(摘要)' })?.isAbstract).toBe(true);
  expect(judgePromises(beside, page)?.isAbstract).toBe(false);
});

test('without last year’s report there is no account', () => {
  const { beside, page } = besideTexts(EARLIER, LATER);
  expect(judgePromises({ ...beside, earlier: null }, page)).toBeNull();
});

test('the State Council’s plan of 2015, as the report of 2016 tells it', () => {
  const read = (year: number) =>
    readFileSync(new URL(`../../cases/reports/state-council-${year}.txt`, import.meta.url), 'utf8');
  const { promises, counts } = judge(read(2015), read(2016));
  const verdictOf = (printed: string, subject: RegExp) =>
    promises.find(({ target }) => target.printed === printed && subject.test(target.subject))?.verdict;
  expect(verdictOf('7%', /国内生产总值/)).toBe('kept');
  expect(verdictOf('1000万人', /城镇新增就业/)).toBe('exceeded');
  expect(verdictOf('3.1%', /能耗/)).toBe('exceeded');
  expect(verdictOf('580万套', /棚户区/)).toBe('exceeded');
  expect(verdictOf('366万户', /危房/)).toBe('exceeded');
  expect(verdictOf('8000亿元', /铁路/)).toBe('absent');
  expect(counts.missed).toBe(0);
});
