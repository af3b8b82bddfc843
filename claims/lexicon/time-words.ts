// Words around a stretch of time that tell a date or a name (过去五年, 三年行动) from a figure (缩短至3个工作日).

import { WordTrie } from '../word-trie.ts';

/** Before N年, N个月: the stretch dates other figures. */
export const TIME_BEFORE = new WordTrie<true>().add(
  '过去 过去的 今后 未来 近 最近 这 前 后 头 每 隔 此后 之后 往后 历经 经过 时隔 走过 用 利用 再用 新 下 上 首 同 其后 随后 去 当 本 全 半 历时 第 再过 近期 过往 建国 建党 - 今 明 明后 今明 的 在 给予 头',
  true,
);

/** After N年, N天, N分钟: a date, a plan, a name. */
export const TIME_AFTER = new WordTrie<true>().add(
  '来 前 后 内 间 以来 以后 以前 之后 之前 之内 期 行动 计划 规划 方案 攻坚 倍增 目标 任务 大庆 纪念 多来 中 里 时间 为期 跨越 发展 工作 奋斗 努力 制 期间 建设 提升 大变样 决战 接续 实践 义务教育 ' +
    '经验 历史 一遇 一次 如一日 树木 磨一剑 的辉煌 的实践 的努力 的奋斗 滚动 整治 专项 实施 周期 全面 振兴 三步走 免费 一贯制 生活圈 医疗圈 服务圈 交通圈 经济圈 养老 便民 健身 圈 通勤 文化 直达 通达 等级 品质 阅读 上班 ' +
    '不打烊 值班 在线 响应 营业 热线 全天候 自助 攻势 大会战 会战 诊疗圈 出行 都市 高铁 城市 可达 公园 社区 就医 急救 就业 商圈 左右的时间 的时间 学前教育 大跨越',
  true,
);

/** Before a stretch of time: words that make it a figure. */
export const WORTH_BEFORE = new WordTrie<true>().add(
  '到 至 为 达 达到 延长 缩短 提前 不少于 不低于 不超过 超过 超 约 近 平均 年限 寿命 压缩 压减 仅 仅用 只需 提高 增加 减少 不足 不到 节省 节约 少于 长达 工期 分别 期限 周期 推后 推迟 延缓 提速 天数 日数 最长 最短 优良 达标 多 少 共 历时仅 时长 时间 平均用时 用时 耗时',
  true,
);
