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
  | 'part';

export interface TimeMeaning {
  word: TimeWord;
  period?: string;
}

export const TIME_WORDS = new WordTrie<TimeMeaning>()
  .add('去年 上年 上一年 过去一年 一年来 过去的一年 上年末 去年末 去年底', { word: 'last-year' })
  .add('今年 本年 新的一年 今年以来', { word: 'this-year' })
  .add('明年', { word: 'next-year' })
  .add('过去五年 五年来 过去5年 5年来 过去的五年 这五年 五年间 近五年', { word: 'past-five' })
  .add('今后五年 未来五年 今后5年 未来5年 下一个五年', { word: 'next-five' })
  .add('近三年 三年来 过去三年 近3年 3年来', { word: 'past-three' })
  .add('未来三年 今后三年 未来3年 今后3年', { word: 'next-three' })
  .add('上半年', { word: 'part', period: 'H1' })
  .add('下半年', { word: 'part', period: 'H2' })
  .add('一季度 第一季度', { word: 'part', period: 'Q1' })
  .add('二季度 第二季度', { word: 'part', period: 'Q2' })
  .add('三季度 第三季度', { word: 'part', period: 'Q3' })
  .add('四季度 第四季度', { word: 'part', period: 'Q4' });

// 十一五 covers 2006-2010; each later plan the next five years.
['一', '二', '三', '四', '五', '六', '七'].forEach((digit, index) => {
  const first = 2006 + 5 * index;
  TIME_WORDS.add(`十${digit}五`, { word: 'span', period: `${first}-${first + 4}` });
});

export const INTENT = new WordTrie<Commitment>()
  .add('确保 务必 必须 坚决 保证 一定要 务求 坚持', 'ensure')
  .add('力争 争取 冲刺 努力 力求 争创 奋力 有望 力促 争', 'strive')
  .add('计划 拟 目标 预期 安排 打算 将 要 规划 预计', 'plan');

/** Words that say that a figure in a plan is already so. */
export const INTENT_AFTER_HEAD = /已(?!经?全面)|目前|截至|现有|累计/;
