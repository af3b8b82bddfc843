// The popup's markup, as text: what a row says, and what the page's state says in words.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { toCopyText } from '../../../components/popup/copy-entry.ts';
import { type PageAtHand, PageStatus } from '../../../components/popup/PageStatus.tsx';
import { ResultList } from '../../../components/popup/ResultList.tsx';
import { splitUnit, toColumns, toResultCells } from '../../../components/popup/result-cells.ts';
import type { Locale } from '../../../components/translate.ts';
import type { SearchHit } from '../../../data/search.ts';
import type { SearchEntry, SearchFigure } from '../../../data/search-record.ts';
import { speak } from '../messages.ts';

const columns = toColumns('320413', '2025');
const figure = (period: string, value: number, more: Partial<SearchFigure> = {}): SearchFigure => ({
  period,
  value,
  unit: '部',
  bound: 'eq',
  status: 'actual',
  printed: `${value}部`,
  area: '320413',
  source: 'report',
  ...more,
});
const lifts: SearchEntry = {
  id: 'elevators',
  name: { zh: '加装既有住宅电梯', en: 'Lifts added' },
  aliases: [],
  pinyin: [],
  initials: [],
  unit: '部',
  measure: 'flow',
  topic: 'city',
  observations: [
    figure('2024', 186, { area: '320400' }),
    figure('2024', 22),
    figure('2025', 20, { bound: 'ge', status: 'target' }),
  ],
  sections: ['城市功能日益完善', '提升城市功能品质'],
  claims: ['elevators-2024'],
};
const toText = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('cells', () => {
  const read = (entry: SearchEntry, locale: Locale = 'zh') =>
    toResultCells(entry, columns, speak(locale)).map(({ numeral, unit, tone }) => [numeral, unit, tone]);

  test('hold the own area, year by year, and say what is missing', () => {
    expect(read(lifts)).toEqual([
      ['无存档', '', 'missing'],
      ['22', '部', 'actual'],
      ['≥ 20', '部', 'target'],
    ]);
  });

  test('show a computed figure as the interval it is, unless one is stated', () => {
    const computed = figure('2023', 15598e6, { unit: '元', derived: { low: 15547e6, high: 15648e6 } });
    const entry = { ...lifts, observations: [computed] };
    expect(read(entry)[0]).toEqual(['155.5–156.5', '亿元', 'derived']);
    expect(read({ ...entry, observations: [computed, figure('2023', 15e9, { unit: '元' })] })[0]).toEqual([
      '150',
      '亿元',
      'actual',
    ]);
  });

  test.each([
    ['≥ 20 部', '≥ 20', '部'],
    ['46.4%', '46.4%', ''],
    ['第 27 位', '第 27', '位'],
    ['19 万千瓦', '19', '万千瓦'],
    ['−2.5 bn yuan', '−2.5', 'bn yuan'],
  ])('part %s into numeral and unit', (text, numeral, unit) =>
    expect(splitUnit(text)).toEqual({ numeral, unit }),
  );
});

describe('the list', () => {
  const hit = (entry: SearchEntry, more: Partial<SearchHit> = {}): SearchHit => ({
    entry,
    score: 1,
    marks: { zh: [], en: [] },
    figures: [],
    ...more,
  });
  const render = (hits: SearchHit[], grouped = false) =>
    renderToString(
      h(ResultList, {
        hits,
        grouped,
        active: 0,
        columns,
        language: speak('zh'),
        onPoint: () => {},
        onOpen: () => {},
      }),
    );

  test('says name, years and sections of a row', () => {
    expect(toText(render([hit(lifts)]))).toBe(
      '指标 2023 2024 2025 目标 加装既有住宅电梯 2023 无存档 2024 22 部 2025 目标 ≥ 20 部 城市功能日益完善 · 提升城市功能品质',
    );
  });

  test('marks what matched', () => {
    const markup = render([
      hit(lifts, {
        marks: {
          zh: [
            { start: 0, end: 2 },
            { start: 6, end: 8 },
          ],
          en: [],
        },
      }),
    ]);
    expect(markup.match(/<mark>.*?<\/mark>/g)).toEqual(['<mark>加装</mark>', '<mark>电梯</mark>']);
    expect(toText(markup).replaceAll(' ', '')).toContain('加装既有住宅电梯');
  });

  test('says a figure that matched but has no column', () => {
    const old = { ...lifts, observations: [...lifts.observations, figure('2021', 9)] };
    expect(toText(render([hit(old, { figures: [3] })]))).toContain('2021 9 部');
  });

  test('groups rows under the section that speaks of them, and does not repeat it', () => {
    const markup = render([hit(lifts), hit({ ...lifts, id: 'other', sections: ['别处'] })], true);
    expect(markup.match(/role="group" aria-label="[^"]*"/g)).toEqual([
      'role="group" aria-label="城市功能日益完善"',
      'role="group" aria-label="别处"',
    ]);
    expect(toText(markup).match(/城市功能日益完善/g)).toHaveLength(1);
  });

  test('has one selected row, and an id for each', () => {
    const markup = render([hit(lifts), hit({ ...lifts, id: 'other' })]);
    expect(markup.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(markup.match(/id="result-\d"/g)).toEqual(['id="result-0"', 'id="result-1"']);
  });
});

describe('the page at hand', () => {
  const report = {
    type: 'report',
    title: '政府工作报告',
    recorded: true,
    claims: 144,
    differs: 0,
    shown: true,
    elsewhere: false,
    summary: null,
  } as const;
  const read = (page: PageAtHand, locale: Locale = 'zh', site: string | null = null) =>
    toText(
      renderToString(
        h(PageStatus, {
          page,
          recordTitle: '存档',
          language: speak(locale),
          site,
          onToggle: () => {},
          onOpenReport: () => {},
          onRead: () => {},
          onAlways: () => {},
        }),
      ),
    );

  test.each<[PageAtHand, string]>([
    [{ type: 'asking' }, '对照 正在看本页… 存档'],
    [{ type: 'none' }, '对照 未打开报告 打开报告 存档'],
    [{ type: 'unread' }, '对照 本页还没有读 读这一页 存档'],
    [{ type: 'barred', bar: 'browser' }, '对照 未打开报告 打开报告 浏览器不许扩展读这种页面。 存档'],
    [
      { type: 'no-report', lacks: ['title', 'prose'] },
      '对照 本页不是工作报告 没有找到标题“政府工作报告”、成段的正文。 存档',
    ],
    [report, '对照 本页 144 处数字 已显示 隐藏 存档'],
    [{ ...report, shown: false }, '对照 本页 144 处数字 已隐藏 显示 存档'],
    [{ ...report, differs: 2 }, '对照 本页 144 处数字 2 处不符 已显示 隐藏 存档'],
    [{ ...report, elsewhere: true }, '对照 另一标签页 144 处数字 已显示 隐藏 存档'],
    [
      { ...report, recorded: false },
      '对照 本页 144 处数字 已显示 隐藏 政府工作报告 未入存档,与学过的报告对照',
    ],
  ])('%j', (page, words) => expect(read(page)).toBe(words));

  test('its findings are counted; what did not occur is told of differences only', () => {
    const counts = {
      ...{ figures: 144, agree: 118, differ: 0, notComparable: 0, noRecord: 26, withoutPrior: 80 },
      ...{ differing: [], incomparable: [] },
    };
    expect(read({ ...report, summary: counts })).toBe(
      '对照 本页 144 处数字 已显示 隐藏 存档 118 处与存档一致,0 处不符,26 处无存档,80 处无上年数',
    );
    expect(read({ ...report, summary: { ...counts, noRecord: 0, notComparable: 2 } }, 'en')).toContain(
      '118 as on record, 0 differ, 2 not comparable, 80 without a prior year',
    );
  });
});

test('a row is copied as a line with its source', () => {
  expect(toCopyText(lifts, columns, speak('zh'), '金坛区 政府工作报告')).toBe(
    '加装既有住宅电梯:2024 22 部,2025 目标 ≥ 20 部。金坛区 政府工作报告',
  );
});
