// A small invented report with its record, for tests that need to see every part of it at once. The text repeats
// figures (30家 twice, 20部 as a target of another 22部), as reports do.

import { createRecord } from '../../data/create-record.ts';
import type { Indicator, Observation, Pack, ReportClaim } from '../../data/record.ts';

export const TEXT = `某县政府工作报告

2024年工作回顾

城市功能日益完善。改造提升城东小区等老旧小区11个,加装既有住宅电梯22部,新建雨污水管网25公里。全县集聚链上企业30家。
全年接待游客1500万人次、实现旅游收入180亿元,分别增长21.4%、15.4%。实现工业产值2068亿元,占规上产值比重超90%。

2025年工作安排

提升城市功能品质。推进老旧小区改造提升,加装既有住宅电梯20部以上。培育骨干企业30家,一般公共预算收入增长5%以上,确保65亿元。
`;

const AREA = '990001';
const CITY = '990000';

const indicator = (id: string, zh: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: { zh, en: id },
  aliases: [],
  unit,
  measure: 'flow',
  priceBasis: 'none',
  polarity: 'more',
  topic: 'city',
  ...more,
});

export const observation = (
  id: string,
  [indicatorId, printed, value, unit, period]: [string, string, number, string, string],
  more: Partial<Observation> = {},
): Observation => ({
  id,
  indicator: indicatorId,
  area: AREA,
  period,
  value,
  unit,
  bound: 'eq',
  status: period === '2025' ? 'target' : 'actual',
  source: 'report',
  printed,
  ...more,
});

const OBSERVATIONS: Observation[] = [
  observation('homes-2024', ['homes', '11个', 11, '个', '2024']),
  observation('lifts-2024', ['lifts', '22部', 22, '部', '2024']),
  observation('pipes-2024', ['pipes', '25公里', 25, '公里', '2024']),
  observation('chain-2024', ['chain', '30家', 30, '家', '2024']),
  observation('visitors-2024', ['visitors', '1500万人次', 15e6, '人次', '2024']),
  observation('income-2024', ['income', '180亿元', 180e8, '元', '2024']),
  observation('visitors-growth-2024', ['visitors-growth', '21.4%', 21.4, '%', '2024']),
  observation('income-growth-2024', ['income-growth', '15.4%', 15.4, '%', '2024']),
  observation('output-2024', ['output', '2068亿元', 2068e8, '元', '2024']),
  observation('output-share-2024', ['output-share', '超90%', 90, '%', '2024'], { bound: 'gt' }),
  observation('lifts-2025', ['lifts', '20部以上', 20, '部', '2025'], { bound: 'ge' }),
  observation('leaders-2025', ['leaders', '30家', 30, '家', '2025']),
  observation('budget-growth-2025', ['budget-growth', '5%以上', 5, '%', '2025'], { bound: 'ge' }),
  observation('budget-2025', ['budget', '65亿元', 65e8, '元', '2025'], { bound: 'ge' }),
];

const OTHERS: Observation[] = [
  observation('lifts-2024-city', ['lifts', '加装电梯186部', 186, '部', '2024'], {
    area: CITY,
    source: 'news',
  }),
  observation('lifts-2023-city', ['lifts', '加装电梯150部', 150, '部', '2023'], {
    area: CITY,
    source: 'news',
  }),
  observation('pipes-2023', ['pipes', '雨污水管网20.9公里', 20.9, '公里', '2023'], { source: 'news' }),
];

/** The claim of the text that states an observation, with as little context as a page's record carries. */
function toReportClaim({ id, printed, unit }: Observation): ReportClaim {
  const exact = printed.replace(/^超|以上$/g, '');
  const starts = [...TEXT.matchAll(new RegExp(exact.replace('.', '\\.'), 'g'))].map((match) => match.index);
  const start = starts[id === 'leaders-2025' ? 1 : 0] ?? -1;
  if (start < 0 || !exact.endsWith(unit)) throw new Error(`${printed} is not in the text`);
  const end = start + exact.length;
  const prefix = TEXT.slice(start - 9, start);
  const anchor = { exact, prefix, suffix: TEXT.slice(end, end + 5), start, end };
  const section = id.includes('2025') ? 'plan-1' : 'review-1';
  return { id, observation: id, section, role: 'value', anchor, related: [] };
}

export const PACK: Pack = {
  id: 'small',
  version: '1.0.0',
  title: { zh: '小样', en: 'Sample' },
  areas: [
    { code: AREA, name: { zh: '某县', en: 'Some County' } },
    { code: CITY, name: { zh: '某市', en: 'Some City' } },
  ],
  sources: [
    {
      id: 'report',
      title: '政府工作报告',
      publisher: '某县',
      url: 'https://county.example/1',
      published: null,
      class: 'official',
    },
    {
      id: 'news',
      title: '新闻',
      publisher: '某报',
      url: 'https://news.example/2',
      published: null,
      class: 'news',
    },
  ],
  indicators: [
    indicator('homes', '改造老旧小区', '个'),
    indicator('lifts', '加装既有住宅电梯', '部'),
    indicator('pipes', '新建雨污水管网', '公里'),
    indicator('chain', '链上企业', '家', { measure: 'stock' }),
    indicator('visitors', '接待游客', '人次'),
    indicator('income', '旅游收入', '元', { priceBasis: 'current' }),
    indicator('visitors-growth', '游客增长', '%', { measure: 'rate' }),
    indicator('income-growth', '旅游收入增长', '%', { measure: 'rate', priceBasis: 'current' }),
    indicator('output', '工业产值', '元', { priceBasis: 'current' }),
    indicator('output-share', '占规上产值比重', '%', { measure: 'rate' }),
    indicator('whole-output', '规上产值', '元', { priceBasis: 'current' }),
    indicator('leaders', '骨干企业', '家'),
    indicator('budget-growth', '一般公共预算收入增长', '%', { measure: 'rate', priceBasis: 'current' }),
    indicator('budget', '一般公共预算收入', '元', { priceBasis: 'current' }),
  ],
  observations: [...OBSERVATIONS, ...OTHERS],
  reports: [
    {
      id: 'small-2025',
      title: '某县政府工作报告',
      area: AREA,
      period: '2025',
      source: 'report',
      addresses: ['https://county.example/1'],
      extent: 'full',
      archive: { file: 'report.txt', retrieved: '2025-02-01', sha256: '' },
      sections: [
        { id: 'review', level: 'part', title: '2024年工作回顾', parent: null, start: 0, end: 0 },
        { id: 'review-1', level: 'paragraph', title: '城市功能日益完善', parent: 'review', start: 0, end: 0 },
        { id: 'plan', level: 'part', title: '2025年工作安排', parent: null, start: 0, end: 0 },
        { id: 'plan-1', level: 'paragraph', title: '提升城市功能品质', parent: 'plan', start: 0, end: 0 },
      ],
      claims: OBSERVATIONS.map(toReportClaim),
    },
  ],
  comparisons: [
    {
      a: 'pipes-2024',
      b: 'pipes-2023',
      relation: 'prior',
      comparability: 'similar',
      why: { zh: '口径相近', en: 'Nearly the same' },
    },
  ],
  derivations: [
    { id: 'd1', kind: 'prior-implied-by-growth', level: 'visitors-2024', growth: 'visitors-growth-2024' },
    { id: 'd2', kind: 'prior-implied-by-growth', level: 'income-2024', growth: 'income-growth-2024' },
    { id: 'd3', kind: 'base-implied-by-target', level: 'budget-2025', growth: 'budget-growth-2025' },
    {
      id: 'd4',
      kind: 'whole-implied-by-share',
      part: 'output-2024',
      share: 'output-share-2024',
      whole: 'whole-output',
    },
  ],
};

export const RECORD = createRecord([PACK]);

/** The same record with observations added, or with other parts put in the place of its own. */
export function createRecordWith(more: Partial<Pack>) {
  return createRecord([{ ...PACK, ...more }]);
}
