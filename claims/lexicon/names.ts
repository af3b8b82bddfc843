// Words around a numeral that make it part of a name, a date, an order or an idiom rather than a quantity.

import { WordTrie } from '../word-trie.ts';

/** After 第N: words that make it the name of a thing, not a place in a ranking. */
export const ORDINAL_NAMES = new WordTrie<true>().add(
  '产业 季度 人民医院 医院 中学 小学 高中 时间 要务 责任人 责任 书记 动力 线 课 课堂 目击 生产力 资源 阶段 方阵 方 批 次 届 代 轮 期 号 步 条 章 节 页 版 幼儿园 实验 党支部 部分 ' +
    '监督 检察 巡视 巡察 督导 税务 税务分局 站 家园 桥 议题 学期 学年 现场 集团 军 军医 类 梯队 等级 附属 职业 学校 台阶 组 支 颗 张 本 道 件 口 桶 村 社区 师范 国际 关 主体 战场 任 天 个 年 周 月 日 场 回 段 层 面 种 炮 颗 份 波 拨 例 首 部',
  true,
);

/** Before 第N: words that say in which order, so that it is a ranking. */
export const RANKING_BEFORE = new WordTrie<true>().add(
  '居 位居 位列 列 排名 排 排位 排在 名列 稳居 跃居 升至 跻身 获 获得 夺得 荣获 保持 保持在 位次 位于 继续 连续 荣登 勇夺 蝉联 全国 全省 全市 全区 全县 世界 全球 国内 省内 市内 亚洲 中国 省 市 县市 县域 州市 ' +
    '同类 组 组别 类 县区 各县区 各市 地级市 中西部 西部 东部 中部 长三角 均居各区 各区市 各区县 各县 各县市 全域 均 为 达到 列居 居于 达 冲刺 力争 争取 的 全州 全旗 全盟 自治区 各地 江苏 浙江 高居 雄踞 升到 上升到 上升至 前移至 晋升至 列为 评为 考核 排名前 增速 总量 总数 数量 规模 率 度 均居 均列 连年 地区 总分 综合 实现 各区 全自治区 并列 榜 城市 位 行业 指数 开发区 分列 分居 分别列 分别居 争创 保 拿下 成绩 成为 是 沿线 直辖市 省份',
  true,
);

/** After a numeral: what follows makes it a name. */
export const NAME_AFTER = new WordTrie<true>().add(
  '号 强 省道 国道 县道 乡道 级 星 星级 线 路 楼 版 时 点 世纪 年代 后 式 维 角 边 农 高速 立交 桥 村 镇 乡 湖 山 河 江 岛 园 街 巷 院 中 小 校 馆 店 所 厂 院士 位一体 位 级 类 项 大 好 优 化 体 ' +
    '号线 元化 站 渡 门 井 里 坝 沟 洲 港 届 环 桥 一体 农户 保 化 网 公 险 金 通 包 医 改 清 治 态 生 废 品 边形 合一 段 甲 乙 等 融合 联动 严 实 重 宝 乱 位数 码 字头 号文 号文件 号令 期',
  true,
);

/** Lines of page furniture: numbers in them are counters, phones, ids. */
export const FURNITURE = new WordTrie<true>().add(
  '浏览次数 浏览量 阅读次数 阅读量 阅读 点击量 点击数 点击 访问量 访问次数 次数 电话 热线 传真 邮编 邮政编码 备案 备案号 ICP备 网安备 公网安备 许可证 索引号 文号 编号 字号 来源 发布时间 发布日期 时间 日期 版权 QQ 微信号 地址 标识码 稿号 ISSN ISBN CN 身份证 账号 印数 页 邮箱 信用代码 证号 举报电话 咨询电话 监督电话 联系电话 服务热线 分享 收藏 点赞 评论 工号 站点编号 编发 期号 责任编辑 总编室',
  true,
);
