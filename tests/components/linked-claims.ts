// One claim for each state a card can be in, as the linker hands it over.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import { claim, comparison, indicator, linked, mirror, report } from './build-linked.ts';

const sections = [
  {
    id: 's1',
    title: '提升城市功能品质',
    chapter: '四、坚定不移抓环境、优品质,以更实举措提升发展水平',
    period: '2025',
    span: { start: 1, end: 2 },
  },
  {
    id: 's2',
    title: '城市功能日益完善',
    chapter: '四、城市能级提升展现新形象',
    period: '2024',
    span: { start: 3, end: 4 },
  },
];

const cityArea = { zh: '常州全市', en: 'Changzhou, whole city' };

/** One claim for each state of the card. */
export const states = {
  'actual with target': linked({
    id: 'lifts-2024',
    claim: claim('22部', 22, '部'),
    target: comparison('target', {
      value: 20,
      bound: 'ge',
      status: 'target',
      period: '2025',
      printed: '20部以上',
      claim: 'lifts-2025',
    }),
    context: [
      comparison('context', {
        value: 186,
        period: '2024',
        printed: '186部',
        comparability: 'similar',
        area: cityArea,
        why: { zh: '全市的数字,只作参照', en: 'a figure for the whole city, for context only' },
        source: {
          ...mirror,
          id: 'city-2024',
          title: '2024年常州市民生实事完成情况',
          class: 'official',
          publisher: '常州市人民政府',
        },
      }),
    ],
    sections,
  }),
  'no comparison on record': linked({
    claim: claim('46.4%', 46.4, '%', { kind: 'share', subject: '新能源汽车渗透率' }),
    indicator: indicator('新能源汽车渗透率', 'New-energy vehicle penetration', '%', { measure: 'rate' }),
    sections: [
      { ...sections[0], id: 's9', title: '绿色发展更可持续', period: '2024', span: null },
    ] as LinkedClaim['sections'],
  }),
  'prior from another source': linked({
    claim: claim('473.5亿元', 47_350_000_000, '元', { subject: '签约产业类项目协议投资总额' }),
    indicator: indicator(
      '签约产业类项目协议投资总额',
      'Agreed investment in industrial projects signed',
      '元',
    ),
    prior: comparison('prior', {
      value: 42_040_000_000,
      unit: '元',
      printed: '协议投资总额420.4亿元',
      source: mirror,
      why: { zh: '', en: '' },
    }),
    sections: sections.slice(0, 1),
  }),
  'prior derived from growth': linked({
    claim: claim('180亿元', 18_000_000_000, '元', { subject: '旅游收入' }),
    indicator: indicator('全年旅游收入', 'Tourism revenue', '元'),
    prior: comparison('prior', {
      value: 15_600_000_000,
      bound: 'approx',
      unit: '元',
      derived: {
        formula: '180亿元 ÷ (1 + 15.4%)',
        inputs: [
          {
            name: { zh: '旅游收入', en: 'Tourism revenue' },
            printed: '180亿元',
            period: '2024',
            source: report,
          },
          {
            name: { zh: '旅游收入增速', en: 'Growth of tourism revenue' },
            printed: '增长15.4%',
            period: '2024',
            source: report,
          },
        ],
        low: 17_950_000_000 / 1.1545,
        high: 18_050_000_000 / 1.1535,
      },
      why: { zh: '由报告所载增速推出', en: 'follows from the growth rate in the report' },
    }),
    sections,
  }),
  'target with base derived': linked({
    claim: claim('65亿元', 6_500_000_000, '元', {
      status: 'target',
      period: '2025',
      commitment: 'ensure',
      subject: '一般公共预算收入',
    }),
    indicator: indicator('一般公共预算收入', 'General public budget revenue', '元'),
    base: comparison('base', {
      value: 6_190_000_000,
      unit: '元',
      bound: 'approx',
      period: '2024',
      derived: { formula: '65亿元 ÷ (1 + 5%)', low: 6_140_000_000, high: 6_240_000_000 },
      why: { zh: '与“增长5%以上”同时成立', en: 'holds together with “growth above 5%”' },
      comparability: 'similar',
    }),
    context: [
      comparison('context', {
        value: 6_500_000_000,
        unit: '元',
        bound: 'approx',
        status: 'target',
        period: '2023',
        comparability: 'similar',
        why: { zh: '2023 年初所定目标', en: 'a target set early in 2023' },
        source: mirror,
      }),
    ],
  }),
  'target with outcome': linked({
    claim: claim('85家', 85, '家', { status: 'target', period: '2025', subject: '落户德语区企业' }),
    indicator: indicator('落户德语区企业', 'Firms from German-speaking countries', '家', {
      measure: 'stock',
    }),
    base: comparison('base', {
      value: 66,
      unit: '家',
      period: '2024',
      claim: 'german-2024',
      why: { zh: '年末累计', en: 'cumulative at year end' },
    }),
    outcome: comparison('outcome', {
      value: 82,
      unit: '家',
      period: '2025',
      source: {
        ...mirror,
        class: 'news',
        title: '新华日报:金坛深耕对德合作',
        publisher: '新华日报',
        published: '2026-01-14',
      },
    }),
    sections,
  }),
  differs: linked({
    claim: claim('1142个', 1142, '个', { subject: '新增停车泊位' }),
    indicator: indicator('新增停车泊位', 'Parking spaces added', '个'),
    finding: {
      kind: 'differs',
      record: {
        value: 1124,
        unit: '个',
        bound: 'eq',
        status: 'actual',
        period: '2024',
        printed: '1124个',
        source: report,
      },
      why: null,
    },
    target: comparison('target', {
      value: 600,
      unit: '个',
      status: 'target',
      period: '2025',
      claim: 'parking-2025',
    }),
    sections,
  }),
  unrecorded: linked({
    claim: claim('3200公里', 3200, '公里', { subject: '新改建农村公路', bound: 'gt' }),
    indicator: null,
    finding: { kind: 'no-record', record: null, why: null },
    source: null,
  }),
  'similar, other unit': linked({
    claim: claim('350套', 350, '套', { subject: '公共充电桩' }),
    indicator: indicator('新增公共充电桩', 'Public charging piles added', '套'),
    target: comparison('target', {
      value: 200,
      unit: '个',
      status: 'target',
      period: '2025',
      comparability: 'similar',
      why: { zh: '计量单位不同:套/个', en: 'counted in other units: sets / pieces' },
      claim: 'piles-2025',
    }),
    sections,
  }),
  'long names': linked({
    claim: claim('2万亩', 20_000, '亩', { status: 'target', period: '2025', subject: '新建改造高标准农田' }),
    indicator: indicator(
      '经营性收入稳定在200万元以上的行政村与新建改造高标准农田、池塘标准化改造合计面积',
      'Administrative villages with a stable operating income above two million yuan, and high-standard farmland newly built or rebuilt',
      '亩',
    ),
    base: comparison('base', {
      value: 9600,
      unit: '亩',
      period: '2024',
      comparability: 'similar',
      why: {
        zh: '2024 年为建设,2025 年为新建改造,两者口径有别,只能粗看',
        en: 'built in 2024; built or rebuilt in 2025: the scopes differ and only a rough comparison holds',
      },
      name: { zh: '建设高标准农田', en: 'High-standard farmland built' },
    }),
    sections,
  }),
  rank: linked({
    claim: claim('第27位', 27, '位', { kind: 'rank', subject: '市辖区旅游发展潜力百佳区' }),
    indicator: indicator(
      '市辖区旅游发展潜力百佳区名次',
      'Rank among 100 districts by tourism potential',
      '位',
      { measure: 'rank', polarity: 'less' },
    ),
  }),
  streak: linked({
    claim: claim('连续五年', 5, '年', { kind: 'streak', subject: '独角兽企业数量全市第一' }),
    indicator: indicator('独角兽企业数量全市第一', 'Most unicorns in the city', '年', { measure: 'streak' }),
    finding: {
      kind: 'no-record',
      record: null,
      why: { zh: '只有本报告这样说', en: 'only this report says so' },
    },
  }),
  range: linked({
    claim: claim('3至5个', 3, '个', {
      valueHigh: 5,
      status: 'target',
      period: '2025',
      commitment: 'strive',
      subject: '百亿元项目',
    }),
    indicator: indicator('百亿元项目', 'Projects of ten billion yuan', '个'),
  }),
  threshold: linked({
    claim: claim('10亿元', 1_000_000_000, '元', { role: 'threshold', bound: 'gt', subject: '签约项目' }),
    indicator: indicator('超10亿元或1亿美元项目', 'Projects above 1 billion yuan or US$100 million', '个'),
  }),
  'growth target': linked({
    claim: claim('8%', 8, '%', {
      kind: 'change',
      direction: 'up',
      bound: 'approx',
      status: 'target',
      period: '2025',
      subject: '规上工业总产值',
    }),
    indicator: indicator('规上工业总产值', 'Output of industry above designated size', '%', {
      measure: 'rate',
      priceBasis: 'constant',
    }),
    finding: {
      kind: 'not-comparable',
      record: null,
      why: {
        zh: '按可比价计算的增速,不能用来核对现价金额',
        en: 'growth at constant prices cannot check an amount at current prices',
      },
    },
    base: comparison('base', {
      value: 5.7,
      unit: '%',
      period: '2024',
      comparability: 'similar',
      why: { zh: '', en: '' },
    }),
  }),
} satisfies Record<string, LinkedClaim>;
