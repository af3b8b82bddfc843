// Words that stand around a subject without being part of it, and deeds that a list of examples follows.

import { WordTrie } from '../word-trie.ts';

/** At the start of a clause. */
export const LEADS = new WordTrie<true>().add(
  '近三年 三年来 近五年 现在 届时 再 又 是在 计划 一季度 二季度 三季度 四季度 上半年 下半年 每年 平均每年 年末 年底 末 底 当年 共有 现有 拥有 总计 有 稳妥实施 实施 稳妥 其中 并 且 同时 全年 累计 共 共计 预计 力争 确保 今年 去年 上年 实现 完成 达到 全市 全区 全县 全省 我市 我区 我县 我省 到 , 、 和 及 与 以及 或 ; : “其中 使 将 要 拟 再 又 也 已 由 从 在 把 ' +
    '比上年 较上年 同比 分别 年均 一年来 过去一年 五年来 过去五年 目前 截至目前 截至 此外 另外 ) ( 左右 以上 以下 以内 余 多 的 等 深入 持续 全面 大力 加快 积极 扎实推进 着力 有序 成功 首次',
  true,
);

/** At the end of what stands before the figure; false for words that only end like one (签约, 参与). */
export const TAILS = new WordTrie<boolean>()
  .add(
    '每人每年 每人每月 每月 每年 从人均 由人均 每人 每 又 再 比 缩小到 缩小至 扩大到 扩大至 收窄至 前移至 前移到 调整为 调整到 压缩到 压缩至 缩短到 缩短至 回落至 上升 前移 收窄 缩小 预 均值 由每月 降幅 涨幅 增幅 位居全国 位居全省 位居全市 位居世界 位居全区 位列全国 位列全省 位列全市 居全国 居全省 居全市 居全区 居全州 居世界 居全球 列全国 列全省 列全市 排名全国 排名全省 排名全市 稳居世界 稳居全国 稳居全省 跃居全国 跃居全省 跃居世界 保持全国 保持全省 在全国 在全省 在全市 总量居全国 达到 达 为 了 约 近 超过 超 突破 至 到 在 是 有 共 共计 累计 已 分别 分别为 各 均 均为 的 , 、 : 不少于 不低于 不超过 至少 首次 再次 保持 稳定在 保持在 控制在 力争 确保 冲刺 由 从 增至 升至 降至 提高到 提高至 增加到 ' +
      '增加至 下降到 下降至 提升到 提升至 上升到 上升至 比上年 较上年 同比 比去年 总计 合计 仅 逾 预期 位居 位列 居 列 排名 第 前 达成 实际 名义 平均 两年平均 三年平均 年均 连续 连续保持 高达 占 以 和 与 以及 新增 增长 下降 ( “ 提高 减少 增加 就 将 要 要达到 已达 已达到',
    true,
  )
  .add(
    '签约 集约 节约 预约 契约 公共 人才 国有 所有 行为 作为 人均 户均 亩均 日均 月均 平均 得到 现在 存在 审计 统计 设计 会计 共和 参与 给与 目前 圆满 以前 之前 特有 自有',
    false,
  );

/** After the noun behind a count: verbs that end the noun phrase. */
export const VERBS_AFTER = new WordTrie<true>().add(
  '中列 中排 中居 中位居 考核 竣工 开工 投产 建成 完成 成功 入选 获评 获批 获得 荣获 上市 落户 落地 实现 创成 达到 达 通过 启动 投用 投入 挂牌 签约 纳入 超 突破 位居 被 已 全部 全面 如期 顺利 正式 加快 基本 得到 保持 新 推动 列入 占 优 开票 纳税 营收',
  true,
);

/** Before a list of examples (签约引进A、B等项目): the deed that stays when the examples go. */
export const DEEDS_BEFORE_LIST = new WordTrie<true>().add(
  '签约引进 引进 签约 新建改造 改造提升 新建 改造 打造 建设 建成 新增 培育 实施 举办 承办 开展 推进 创成 创建 完成 获批 落地 招引 招引培育 引育 开工 开工建设 建成投用 竣工 整治 修复 整治提升 制定 制定修订 修订 出台 争取 落户 推动 开通 设立 组建 扶持 扩建 新改扩建 改扩建',
  true,
);
