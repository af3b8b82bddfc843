// The account of last year's plan in words: counts, both sentences of each target, and what each verdict does not say.

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ChartActions } from '../../../components/charts/chart-actions.ts';
import { PromiseOverview } from '../../../components/promises/PromiseOverview.tsx';
import type { PlanPromise, PromiseAccount, PromiseFigure } from '../../../data/promises/plan-promise.ts';
import { speak } from '../messages.ts';

const ACTIONS: ChartActions = {
  onCopy: async () => true,
  onSave: async () => true,
  onPrint: async () => true,
};

const figure = (printed: string, value: number, rest: Partial<PromiseFigure> = {}): PromiseFigure => ({
  ...{
    printed,
    value,
    unit: '个',
    bound: 'eq',
    status: 'target',
    period: '2024',
    kind: 'level',
    subject: '停车泊位',
  },
  ...{
    words: ['新增停车泊位', printed, ',便民利民'],
    url: 'https://report.example/#:~:text=600',
    claim: null,
  },
  ...rest,
});
const promise = (id: string, rest: Partial<PlanPromise> = {}): PlanPromise => ({
  ...{ id, target: figure('600个', 600), outcome: figure('580个', 580, { claim: 'at-9', url: null }) },
  ...{ verdict: 'missed', reason: null, why: null, isConfirmed: false, sharePercent: 96.6666 },
  ...rest,
});
const account = (promises: PlanPromise[], rest: Partial<PromiseAccount> = {}): PromiseAccount => {
  const count = (verdict: string) => promises.filter((each) => each.verdict === verdict).length;
  return {
    ...{
      earlier: '金坛区 2024',
      period: '2024',
      isAbstract: false,
      promises,
      leftOut: { repeated: 0, unnamed: 0 },
    },
    counts: {
      ...{ exceeded: count('exceeded'), kept: count('kept'), missed: count('missed') },
      ...{ open: count('open'), absent: count('absent') },
    },
    ...rest,
  };
};
const draw = (one: PromiseAccount, locale: 'zh' | 'en' = 'zh', onJump: (() => void) | null = () => {}) =>
  render(<PromiseOverview account={one} language={speak(locale)} actions={ACTIONS} onJump={onJump} />);
const toText = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('an account of promises', () => {
  const absent = { outcome: null, verdict: 'absent', sharePercent: null } as const;
  const similar = { verdict: 'open', reason: 'similar', sharePercent: null } as const;
  const html = draw(
    account([
      promise('a'),
      promise('b', { verdict: 'kept', sharePercent: null }),
      promise('c', absent),
      promise('d', { ...similar, why: { zh: '新增与累计', en: 'new against total' } }),
    ]),
  );

  test('has a table with the counts of the picture', () => {
    const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th><td class="number">(\d+)<\/td>/g)];
    expect(rows.map(([, label, count]) => `${label} ${count}`)).toEqual([
      '超过 0',
      '达到 1',
      '未达到 1',
      '无从比较 1',
      '未再提及 1',
    ]);
  });

  test('shows both sentences with their ways', () => {
    expect(toText(html)).toContain('新增停车泊位 600个 ,便民利民');
    expect(html).toContain('href="https://report.example/#:~:text=600"');
    expect(html).toContain('aria-label="到原文:580个"');
    expect(toText(html)).toContain('完成 96.7%');
  });

  test('says why nothing could be told, and what not being mentioned means', () => {
    expect(toText(html)).toContain('口径相近,未作判断:新增与累计');
    expect(toText(html)).toContain('不等于没有做');
  });

  test('goes by verdict, in one order, and leaves empty groups out', () => {
    expect([...html.matchAll(/<h3>(\S+) /g)].map(([, name]) => name)).toEqual([
      '达到',
      '未达到',
      '无从比较',
      '未再提及',
    ]);
  });
});

test('an abstract is said to be one, and what was left out is counted', () => {
  const html = draw(account([promise('a')], { isAbstract: true, leftOut: { repeated: 2, unnamed: 1 } }));
  expect(html).toContain('这份报告是摘要');
  expect(html).toContain('同一目标重复写的 2 处未重复计');
  expect(html).toContain('没有写明指标的 1 处未计');
});

test('what was weighed on the person’s word says so', () => {
  const html = draw(
    account([promise('a', { isConfirmed: true, why: { zh: '名称不同', en: 'names differ' } })]),
  );
  expect(toText(html)).toContain('口径相近,经你确认后比较:名称不同');
});

test('words are neutral in both languages', () => {
  const html = draw(account([promise('a')]), 'en') + draw(account([promise('a')]));
  expect(html).not.toMatch(/\b(?:fail|broke|lie)|失信|违约|失败|食言/i);
});

test('a report on no page has no way to it', () => {
  expect(draw(account([promise('a')]), 'zh', null)).not.toContain('到原文:580个');
});
