// Words of time and of intent.

import type { Commitment } from '../claim.ts';
import { WordTrie } from '../word-trie.ts';

/** What a word of time points at, relative to the report. `half` and `quarter` cut the year they stand in. */
export type TimeWord =
  | 'year'
  | 'span'
  | 'last-year'
  | 'this-year'
  | 'next-year'
  | 'past-five'
  | 'next-five'
  | 'past-three'
  | 'next-three'
  | 'past-ten'
  | 'present'
  | 'part';

export interface TimeMeaning {
  word: TimeWord;
  period?: string;
}

export const TIME_WORDS = new WordTrie<TimeMeaning>()
  .add('去年 上年 上一年 过去一年 一年来 过去的一年 上年末 去年末 去年底 过去的一年', { word: 'last-year' })
  .add('今年 本年 本年度 新的一年 今年以来', { word: 'this-year' })
  .add('明年', { word: 'next-year' })
  .add('过去五年 五年来 过去5年 5年来 过去的五年 这五年 五年间 近五年', { word: 'past-five' })
  .add('今后五年 未来五年 今后5年 未来5年 下一个五年', { word: 'next-five' })
  .add('近三年 三年来 过去三年 近3年 3年来', { word: 'past-three' })
  .add('未来三年 今后三年 未来3年 今后3年', { word: 'next-three' })
  .add('上半年', { word: 'part', period: 'H1' })
  .add('下半年', { word: 'part', period: 'H2' })
  .add('过去十年 十年来 近十年 十年间 十年增加 十年增长 十年年均 十年累计 过去10年', { word: 'past-ten' })
  .add('五年年均 五年累计 五年平均', { word: 'past-five' })
  .add(
    '成绩的同时 成就的同时 清醒地看到 清醒看到 清醒认识到 清醒地认识到 清醒的看到 存在的问题 存在不少问题 还存在一些 仍存在一些',
    { word: 'present' },
  )
  .add('年底 年末 全年', { word: 'part', period: '' })
  .add('前三季度 前三季 首三季 首三季度 1-9月 前9个月 前九个月 首九个月', { word: 'part', period: 'to-09' })
  .add('首季 首季度 第一季', { word: 'part', period: 'Q1' })
  .add('第二季', { word: 'part', period: 'Q2' })
  .add('第三季', { word: 'part', period: 'Q3' })
  .add('第四季', { word: 'part', period: 'Q4' })
  .add('一季度 第一季度', { word: 'part', period: 'Q1' })
  .add('二季度 第二季度', { word: 'part', period: 'Q2' })
  .add('三季度 第三季度', { word: 'part', period: 'Q3' })
  .add('四季度 第四季度', { word: 'part', period: 'Q4' });

// 十一五 covers 2006-2010; each later plan the next five years.
['一', '二', '三', '四', '五', '六', '七'].forEach((digit, index) => {
  const first = 2006 + 5 * index;
  TIME_WORDS.add(`十${digit}五`, { word: 'span', period: `${first}-${first + 4}` });
});

/** Strength of a plan's wording; `weak` words plan only where the text plans anyway; `none` only look alike. */
export type Intent = Commitment | 'weak' | 'none';

export const INTENT = new WordTrie<Intent>()
  .add('确保 务必 必须 坚决 一定要 务求 不得低于 不得少于', 'ensure')
  .add('力争 争取 冲刺 努力 力求 争创 奋力 有望 可望 力促 争 争先', 'strive')
  .add('计划 拟 目标 预期 打算 预估', 'plan')
  .add('安排 将 要 规划 预计 坚持 保证', 'weak')
  .add(
    '计划” 计划》 目标” 目标》 主要 重要 需要 纪要 要素 要求 要点 概要 要闻 要道 将近 将军 虚拟 模拟 计划生育 行动计划 三年行动计划 实施计划 争议 竞争 战争 争端 斗争 争取上级 积极争取 向上争取 争取到 争取资金 超目标 年度目标 目标任务 完成目标 计划单列 年度计划 年初目标 预期目标完成 必要 紧要 首要 只要 摘要 简要 将其',
    'none',
  );

/** Words that say that a figure in a plan is already so. */
export const ALREADY = /已(?!全面)|目前|截至|现有|我[国省市区县州]有|共有/;
/** Words that say that a figure is foreseen. */
export const FORECAST =
  /预计|力争|计划(?![”》])|将|有望|目标(?![”》])|确保|(?<![主重需必首])要(?![求素闻点])/;
/** Words directly before an amount that say that it was reached, so that it is of a moment. */
export const REACHED = /达|超|突破|[到至]|为/;
/** Subjects that are of a moment whatever leads to their figure. */
export const STOCKS = /覆盖|年前的.{1,6}倍$|指数|寿命|余额|保有量|人口|浓度|标准$/;
/** Words of a clause that say that its amount is of a stretch of time. */
export const FLOWS =
  /累计|新增|新建|新改|建成(?!区)|改造|完成|实施|开工|年均|总投资|减少|培训|共|投入|治理|建设|解决|引进|签约|发放/;
