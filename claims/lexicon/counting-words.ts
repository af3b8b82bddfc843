// Words around a count that tell a figure (新增两家, 达到三个) from a set phrase (两个维护, 三次产业).

import { WordTrie } from '../word-trie.ts';

/** Two-character beginnings that make Chinese numeral + measure a set phrase (两个确立, 三次产业, 四个自信). */
export const PHRASE_AFTER = new WordTrie<true>().add(
  '民族 节气 确立 维护 意识 自信 全面 方面 坚持 统筹 毫不 一百 百年 一流 严格 必须 务必 先行 结合 基本 点 文明 轮子 翅膀 关键 突出 转变 体系 不变 领域 需要 着力 更加 满意 层面 环节 阵地 产业 规定 纪律 大局 市场 清单 一律 一样 ' +
    '不愁 保障 融合 覆盖 率先 走在前 面向 作风 革命 定位 创新 认同 相互 离不开 服务 平台 行动 工程 战略 战役 任务 重点 工作 举措 机制 制度 改革 批 名片 篇文章 主义 建设 问题 目标 专项 片区 维度 梯队 地方 积极性 以上 以来 以下 分会场 专题 一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 中央 人大 全国人大 政协 省委 市委 县委 区委',
  true,
);

/** Directly before a small Chinese count: words that show that it counts something achieved or planned. */
export const COUNT_BEFORE = new WordTrie<true>().add(
  '新增 新增加 新建 建成 创成 创建 获评 获批 入选 培育 引进 引育 落户 签约 共 共有 各 分别 分别为 达 达到 超 超过 近 约 至 到 增至 增加到 为 获 获得 荣获 新设 下设 设有 设 设立 成立 新开 开通 开工 竣工 投产 投用 增加 增 减少 关停 取缔 淘汰 ' +
    '改造 新改建 改扩建 完成 举办 承办 查处 办理 取消 下放 制定 修订 出台 颁布 发放 选派 派出 培训 招录 救助 新辟 新认定 认定 通过 拥有 现有 已有 覆盖 辐射 新入库 入库 上市 挂牌 提升 上升 前移 晋升 提高 下降 不足 不到 不少于 不超过 至少 比上年增加 分配 等 的 之 余 另有 净增 多 引入 组建 启用 推出 发布 评选 命名 表彰 扩建 迁建 续建 启动',
  true,
);

/** Before a number without a unit: words that assert a value. */
export const VALUE_BEFORE = new WordTrie<true>().add(
  '达 达到 为 至 到 是 增至 降至 升至 提高到 提高至 下降到 下降至 控制在 超过 超 突破 约 近 低于 高于 不低于 不高于 不超过 不少于 逾 保持在 稳定在 仅 指数 系数 得分 评分 比 率 数 增加到 减少到 分别为 均为 总数 增长 下降 减少 增加 合计 共计 共 累计 以 压减至 缩小到 缩小至 由 从 扩大到 上升到 上升至 人数 人口 户数 量 总量 规模',
  true,
);
