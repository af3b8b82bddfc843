// Words that limit a figure, before it and after it. `none` marks words that only look like one (节约, 签约).

import type { Bound } from '../claim.ts';
import { WordTrie } from '../word-trie.ts';

/** `weak` words give way to a word after the figure: 控制在5%左右. `filler` words stand between bound and figure. */
export type BoundWord = Bound | 'weak-le' | 'weak-ge' | 'up-to' | 'filler' | 'none';

export const BOUNDS_BEFORE = new WordTrie<BoundWord>()
  .add(
    '超过 超 超出 远超 超越 均超 突破 破 冲破 迈上 迈过 跨上 跨过 跨越 跨入 迈入 越过 站上 站稳 跃上 登上 踏上 攀上 迈进 高于 大于 多于 优于 好于 快于 逾 已逾 过 均过 突破了 超过了 首破',
    'gt',
  )
  .add('低于 少于 小于 不足 不到 不满 未到 未达 短于 尚不足 未超过', 'lt')
  .add(
    '不低于 不少于 不小于 不短于 至少 最低 最少 起码 不得低于 不得少于 保底 不下 不下于 不亚于 达到或超过 底线为',
    'ge',
  )
  .add('确保 确保达 保证', 'weak-ge')
  .add(
    '不超过 不高于 不多于 不大于 不突破 至多 最多 最高 不得超过 不得高于 不长于 不超 上限 上限为 最长 最长为 封顶',
    'le',
  )
  .add('控制在 压控在 严控在 稳控在 控制到', 'weak-le')
  .add('折合约 约 大约 约为 约占 约合 约计 近 将近 接近 大致 估计 大概 几近 大体 逼近', 'approx')
  .add('上', 'up-to')
  .add(
    '达到 达 了 的 为 是 到 至 在 有 共 共计 总计 合计 累计 已 均 均为 平均为 平均达 保持 稳定 实现 完成 高达 多达 全年 增至 升至 降至 仅 只 满 又 再 才 就 也 计 : “ ( - 新台币 人民币 美元 港币 澳门币 折合 全年预计',
    'filler',
  )
  .add(
    '由最高 从最高 由最低 从最低 历史最高 人才 公共 国有 人均 户均 日均 月均 年均 平均 亩均 村均 所有 特有 作为 行为 但是 就是 得到 乃至 现在 圆满 统计 设计 审计 会计 共有产权 节约 集约 签约 履约 预约 契约 合约 制约 条约 纽约 解约 违约 特约 邀约 附近 最近 临近 邻近 靠近 亲近 就近 相近 晋级上 赶超 反超 高超 通过 经过 不过 打破 攻破 爆破 侦破 告破 转过 度过 胜过 线上 网上 马上 村上 会上 以上 路上 社会上 基本上 历史上 总体上 世界上 世上 之上 身上 晚上 早上',
    'none',
  );

export const BOUNDS_AFTER = new WordTrie<BoundWord>()
  .add('以上 及以上 或以上 之上 起 (含)以上 (含)及以上 (及以上) (以上) 或更高 及更高', 'ge')
  .add('以内 之内 以下 及以下 之下 或以下 (以内) (含)以下', 'le')
  .add('左右 上下 前后 余 多 来 有余 出头 开外 上下浮动', 'approx')
  .add(
    '多样 多种 多元 多个 来自 来源 来看 来说 多方 多次 多项 多功能 起步 起来 起步区 起到 起着 余额 多渠道 多层次 多名 来临 多年',
    'none',
  );
