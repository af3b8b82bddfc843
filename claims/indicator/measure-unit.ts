// Units as measures: which can be turned into each other, which count the same things under another word,
// and which count something else.

import { foldVariants } from './fold-variants.ts';

/** A unit's family (figures of different families are never compared), its word, and its size in the family's base. */
export interface MeasureUnit {
  family: string;
  word: string;
}

/** A line: family, then its units. Within a family figures are convertible or counted alike. */
const FAMILIES = `
money 元 人民币 块钱
usd 美元 美金
share % ‰ 成
points 百分点 个百分点 个千分点 基点 个基点
times 倍 番
area 亩 公顷 平方公里 平方千米 平方米 平米 平方 ㎡ km² m²
length 公里 千米 米 延米 车道公里 km 里
weight 吨 公斤 斤 千克 公吨 万吨 吨标准煤 吨标煤
volume 立方米 立方 方 m³
power 千瓦 兆瓦 吉瓦 瓦 kW MW GW
energy 千瓦时 度 度电 兆瓦时 kWh
box 标箱 标准箱 TEU
density 微克/立方米 ug/m3 μg/m³
people 人 名 位 口人
visits 人次
household 户 家庭
uses 户次 件次 次 场次 批次 车次 班次 列次 项次
rank 位
years 年
count 个 家 项 条 座 处 支 只 台 辆 艘 架 列 班 场 起 件 部 所 间 栋 幢 张 宗 株 头 例 份 篇 本 种 期 对 组 队 批 趟 台套 单 笔 册 枚 块 片 口 眼 盏 门 大 类 大类 站 床 点 站点
set 套 台（套） 台(套)
`;

const FAMILY_OF = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [family = '', ...units] = line.split(' ');
      return units.map((unit) => [unit, family] as const);
    }),
);

/** Families whose figures count nearly the same things: found together, never given as the same. */
const AKIN: Record<string, string> = {
  times: 'share',
  set: 'count',
  visits: 'people',
  household: 'count',
  usd: 'money',
};

/** Reads a unit as printed; 元/月 and 元 are one, the time is read as a qualifier elsewhere. */
export function toMeasureUnit(unit: string): MeasureUnit {
  const word = foldVariants(unit)
    .replace(/\s/g, '')
    .replace(/^(?:元|人民币元)(?:\/|·).*$/, '元');
  if (word === '') return { family: 'bare', word };
  return { family: FAMILY_OF.get(word) ?? word, word };
}

/** The family under which candidates are gathered: wide enough to hold everything that may be compared. */
export function toUnitGroup(unit: MeasureUnit): string {
  if (unit.family === 'bare') return 'count';
  const group = AKIN[unit.family] ?? unit.family;
  return group === 'people' ? 'count' : group;
}

/** 1: the same measure. Between: counted alike, under another word. 0: something else. */
export function compareUnits(a: MeasureUnit, b: MeasureUnit): number {
  if (a.family === b.family) return 1;
  if (a.family === 'bare' || b.family === 'bare') return 0.95;
  const pair = [a.family, b.family].sort().join(' ');
  if (pair === 'share times') return 0.95;
  if (pair === 'count household' || pair === 'count set') return 0.7;
  if (pair === 'people visits' || pair === 'money usd') return 0.6;
  return 0;
}
