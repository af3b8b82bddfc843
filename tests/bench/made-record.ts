// A search record of any size, made of words that reports use, for measuring. The same words come out
// for the same size every time.

import { pinyin } from 'pinyin-pro';
import { toSyllableStarts } from '../../cli/syllable-starts.ts';
import { EVERYDAY_WORDS } from '../../data/search/everyday-words.ts';
import type { SearchEntry, SearchRecord } from '../../data/search-record.ts';

const AREAS = '全市 全区 城镇 农村 沿江 山区 园区 街道'.split(' ');
const DEEDS = '新增 完成 改造 培育 引进 建成 整治 盘活 发放 认定'.split(' ');
const KINDS = '公共 国家级 省级 智能 绿色 标准化 普惠 重点 老旧 数字'.split(' ');
const THINGS =
  '充电桩 电梯 停车泊位 小区 学校 托位 养老床位 医院 公园 公厕 农田 池塘 道路 桥梁 管网 企业 工厂 车间 平台 项目 专利 人才 就业 贷款 税收 出口 港口 公交 村庄 河道'.split(
    ' ',
  );
const MEASURES = '数量 投资额 产值 面积 增长率'.split(' ');
const UNITS = '个 元 亩 % 公里'.split(' ');

function pick(words: string[], nth: number): string {
  return words[nth % words.length] ?? '';
}

function toEntry(nth: number): SearchEntry {
  const area = pick(AREAS, Math.floor(nth / 7));
  const thing = pick(THINGS, nth);
  const measure = pick(MEASURES, Math.floor(nth / 30));
  const zh = `${area}${pick(DEEDS, nth * 7)}${pick(KINDS, Math.floor(nth / 11))}${thing}${measure}${nth}`;
  const names = [zh, `${thing}${measure}`, `${area}${thing}`];
  const unit = pick(UNITS, nth);
  const spelled = names.map((name) => pinyin(name, { toneType: 'none', nonZh: 'removed', v: true }));
  return {
    id: `made-${nth}`,
    name: { zh, en: `Made indicator ${nth} of ${spelled[1]?.replaceAll(' ', '')}` },
    aliases: names.slice(1),
    pinyin: spelled,
    initials: spelled.map((syllables) => syllables.replace(/(\S)\S*\s?/g, '$1')),
    unit,
    measure: 'flow',
    topic: 'made',
    observations: ['2023', '2024', '2025'].map((period, year) => ({
      value: nth * 3 + year,
      unit,
      bound: 'eq',
      status: period === '2025' ? 'target' : 'actual',
      period,
      printed: `${nth * 3 + year}${unit}`,
      area: '000000',
      source: 'made',
    })),
    sections: [`${area}面貌更加美好`],
    claims: [`made-${nth}-2024`],
  };
}

/** Gives a record of that many indicators; one in some hundreds shares all its words with another. */
export function createMadeRecord(size: number): SearchRecord {
  return {
    version: '0',
    report: { id: 'made', title: '', area: '000000', period: '2025', addresses: [], published: null },
    areas: [],
    sections: [],
    syllableStarts: toSyllableStarts(),
    oddSounds: '',
    everyday: EVERYDAY_WORDS,
    traditional: '',
    entries: Array.from({ length: size }, (_, nth) => toEntry(nth)),
  };
}
