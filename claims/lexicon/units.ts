// Units and measure words of official prose, by family. The longest match wins; a word of family `none`
// begins like a unit and is none (部门), of `word` only after Chinese numerals (条件, 名师). Data, not rules: adding a unit needs no code.

import { WordTrie } from '../word-trie.ts';

/** money, ratio and measure stand alone; count words need a context when the numeral is a small Chinese one. */
export type UnitFamily =
  | 'money'
  | 'ratio'
  | 'points'
  | 'times'
  | 'measure'
  | 'people'
  | 'count'
  | 'time'
  | 'age'
  | 'none'
  | 'word';

export const UNITS = new WordTrie<UnitFamily>()
  .add(
    '元 块钱 元钱 人民币 元人民币 美元 美金 欧元 港元 港币 日元 英镑 卢布 澳元 加元 韩元 新元 瑞郎 法郎 新台币 台币 澳门元 元港币 林吉特 泰铢 卢比',
    'money',
  )
  .add('% ‰ 成 位数', 'ratio')
  .add('百分点 个百分点 个千分点 千分点 个基点 基点 BP bp', 'points')
  .add('倍 番', 'times')
  .add(
    '吨 公吨 吨级 千瓦级 兆瓦级 吉瓦级 吨标准煤 吨标煤 标吨 标准吨 吨公里 人公里 载重吨 总吨 公斤 千克 克 毫克 微克 斤 市斤 担 吨粮 毫升 升 立方米 立方 方 m³ m3 立方千米 ' +
      '公尺 平方公尺 立方公尺 公分 公升 坪 亩 公顷 平方公里 平方千米 平方米 平米 平方 ㎡ m2 m² km² km2 平方海里 平 公里 千米 km 米 厘米 毫米 微米 纳米 海里 华里 车道公里 皮长公里 芯公里 沙公里 延米 英里 ' +
      '千瓦 千瓦时 度 度电 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 千伏 千伏安 兆伏安 伏 伏安 kV kW MW GW TW kWh MWh GWh TWh KW KV Mw Gw 马力 千焦 兆帕 千卡 焦 大卡 ' +
      'P PB TB GB MB EB ZB Gbps Mbps Tbps G比特 兆比特 比特 兆字节 PFlops EFlops PFLOPS EFLOPS Pflops Eflops TFlops 摄氏度 ℃ 分贝 dB Hz GHz MHz mm cm nm μm kg mg 微西弗 ' +
      'TEU 个标准箱 个标箱 个国际标准箱 标箱 标准箱 重量箱 自然箱 国际标准箱 箱 艾字节 泽字节 拍字节',
    'measure',
  )
  .add(
    '剂次 剂 针次 针 人 名 位 人次 户次 户 人天 人·天 人日 人份 床 张床 学位 席 员 口人 桌 车次 客次',
    'people',
  )
  .add(
    '个 家 项 条 座 处 支 只 套 台 辆 艘 架 架次 班 班次 列 列次 趟 头 羽 尾 株 棵 宗 件 起 例 份 本 部 篇 场 场次 次 批 批次 期 种 门 张 所 间 栋 幢 层 口 眼 ' +
      '盏 根 块 片 面 枚 颗 粒 瓶 袋 桶 笔 单 票 对 组 队 册 卷 首 幅 幕 集 档 宗地 穴 孔 台套 台(套) 套(台) 项次 件次 家次 户(次) 个次 点次 处次 车位 泊位 ' +
      '大类 类 小类 大项 款 品 系列 丘 池 窝 峰 匹 箱次 站 站点 桩 座次 站次 村次 号次 轮 节 课 届 席位 道 辆次 艘次 标段 幢次 点位 网格 片区 社区 ' +
      '村 镇 乡 县 校 园 院 店 馆 街道 地块 连增 连冠 连快 连升 连丰 连胜 连跳 连降 连涨 连调 县区 层次',
    'count',
  )
  .add(
    '年 个月 月 周 天 日 小时 分钟 秒 秒钟 毫秒 工作日 个工作日 个小时 学时 课时 个学时 个课时 个自然日 个交易日 个季度 周岁年 年期 标准课时 整天',
    'time',
  )
  .add('岁 周岁 周龄 月龄', 'age')
  .add(
    '平均 平衡 平安 平台 平稳 升级 升至 升高 升学 升规 升幅 升位 ' +
      '部门 部委 人口 年度 年均 年代 年来 年轻 分别 级以上 项目 道路 家庭 大学 元旦 月份 月均 日均 日前 日起 周年 周期 周岁以 天然气 度假 里程 里程碑 台湾 起来 次要 ' +
      '批复 口岸 面积 面向 成效 成为 成功 成果 成立 成员 成本 成熟 成绩 成就 成交 成长 成不变 成品 成都 成型 成套 斤斤 倍增 层级 件事 元素',
    'none',
  )
  // After Arabic digits the measure word is meant: 12名医护人员, 3家园区.
  .add(
    '部分 部队 部署 部长 部级 条件 条例 条约 条块 条线 条款 方面 方案 方式 方位 方向 方针 方阵 方队 方法 人大 人民 人均 人才 人生 人类 人间 人文 人力 人员 人民医院 ' +
      '家园 家乡 家长 道德 期间 期末 期内 位于 位一体 位居 位列 元化 起义 起点 对口 对外 对接 对标 组织 组团 组合 类型 类别 面临 面貌 点名 点击 路径 路线 线上 线下 ' +
      '村庄 村民 村村 镇区 镇村 乡村 乡镇 县区 县城 县级 县域 校园 校企 园区 园地 院士 院校 院所 店铺 馆藏 街区 大会 大众 大战 大道 大力 大幅 大气 大家 大于 大型 大桥 ' +
      '环节 环境 环保 环路 桥梁 台风 台账 名录 名单 名优 次数 次序 批准 批示 批量 批发 套餐 套路 座谈 层面 口径 口味 口腔 面对 片面 笔试 单位 单元 单独 单项 单一 票据 ' +
      '队伍 首次 首个 首批 首位 集中 集团 集群 集聚 集体 集合 集成 档案 档次 孔子 款项 品种 品牌 品质 品类 轮值 回落 回升 回复 回归 节气 节能 节约 节水 节点 节假日 ' +
      '课程 课题 届时 字头 行业 行动 行政 行程 段时间 道口 具体 具备 具有 米面 方便 两岸 两会 两新 两重 ' +
      '两化 两级 两业 两端 两翼 两山 两江 克难 克服 克强 担当 担保 担任 员工 口号 秒杀 日常 日产 日趋 日益 日报 月度 月月 周边 周转 天然 天津 天下 天候 天空 户籍 户外 ' +
      '户均 户户 名列 名片 名师 名校 名医 名城 名家 站式 场景 场地 场馆 场所 场域 门类 门户 门槛 张家 所有 所得 所属 间接 间隔 块地 块头 根本 根据 颗粒 粒度 卷入 箱包 ' +
      '番茄 里面 村级 行列 段落 道理 品位 轮动 轮换 厂商 厂房 司法 司长 司机 司局 炉渣 路网 路段 路面 路口',
    'word',
  );

/** Ways to say that a unit is per another: 元/月, 件/万人, 元·人. */
export const PER = '/';
/** Units that may follow PER, beyond the units above. */
export const PER_UNITS = new WordTrie<true>().add(
  '万人 千人 万元 人 人·月 人·年 月 年 日 天 亩 吨 平方米 平方公里 立方米 公里 百公里 小时 度 千瓦时 户 件 斤 公斤 次 升 平米 亩·年 人年 人月 人日 家 米 人次 千克 GDP 百户 十万 10万 百人 台 套 辆 万户 床 秒 分钟 kWh L m³ 趟',
  true,
);
