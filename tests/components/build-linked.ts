// Builds claims as the linker hands them to the card: a plain one, of which a test says only what is different.
// Figures are from the 2025 report of Jintan District or follow from it; the mirror and its address are made up.

import type { Claim } from '../../claims/claim.ts';
import type { Comparison, LinkedClaim } from '../../data/linked-claim.ts';
import type { Indicator, Source } from '../../data/record.ts';

export const report: Source = {
  id: 'jintan-2025',
  title: '政府工作报告(摘要)',
  publisher: '常州市金坛区人民政府',
  url: 'https://www.jintan.gov.cn/html/czjt/2025/HOIFAEEB_0104/271006.html',
  published: '2025-01-04',
  class: 'official',
};

export const mirror: Source = {
  id: 'mirror-2024',
  title: '常州42个项目列入2024省重大项目 金坛入选数量创历史新高',
  publisher: '市政府网转载页',
  url: 'https://mirror.example/949170484787036',
  published: '2024-01-10',
  class: 'mirror',
};

export const lifts: Indicator = {
  id: 'lifts-added',
  name: { zh: '加装既有住宅电梯', en: 'Lifts added to existing housing' },
  aliases: [],
  unit: '部',
  measure: 'flow',
  priceBasis: 'none',
  polarity: 'more',
  topic: 'city',
};

export const indicator = (
  zh: string,
  en: string,
  unit: string,
  rest: Partial<Indicator> = {},
): Indicator => ({
  ...lifts,
  id: en.toLowerCase().replaceAll(' ', '-'),
  name: { zh, en },
  unit,
  ...rest,
});

export const claim = (text: string, value: number, unit: string, rest: Partial<Claim> = {}): Claim => ({
  start: 100,
  end: 100 + text.length,
  text,
  value,
  unit,
  bound: 'eq',
  kind: 'level',
  status: 'actual',
  period: '2024',
  role: 'value',
  subject: '加装既有住宅电梯',
  ...rest,
});

export const linked = (rest: Partial<LinkedClaim> & { claim: Claim }): LinkedClaim => ({
  id: 'c1',
  indicator: lifts,
  finding: { kind: 'agrees', record: null, why: null },
  prior: null,
  target: null,
  outcome: null,
  base: null,
  aim: null,
  context: [],
  suggested: [],
  sections: [],
  source: report,
  ...rest,
});

export const comparison = (relation: Comparison['relation'], rest: Partial<Comparison>): Comparison => ({
  relation,
  value: 20,
  unit: '部',
  bound: 'eq',
  status: 'actual',
  period: '2023',
  comparability: 'same',
  why: { zh: '年度新增', en: 'added within the year' },
  printed: '20部',
  derived: null,
  source: report,
  name: null,
  claim: null,
  ...rest,
});
