// Verbs by what they say is counted: what is new, what stands, what was begun, what was done. Data, not rules.
// A line: the deed, then the words for it. Deeds that may stand for each other are in NEAR.

/** What the figure counts. `stock` counts what stands at a moment; all others count what happened over a period. */
export type Deed =
  | 'new'
  | 'net'
  | 'stock'
  | 'build'
  | 'renew'
  | 'build-renew'
  | 'start'
  | 'finish'
  | 'certify'
  | 'foster'
  | 'attract'
  | 'sign'
  | 'remove'
  | 'delegate'
  | 'vacate'
  | 'reuse'
  | 'gather'
  | 'benefit'
  | 'arrange'
  | 'grant';

export const DEEDS: Record<Deed, string> = {
  new: '新增 新增加 新设 新设立 增设 新添 新辟 新开辟 新投放 新增设 新投入 再新增 新登记 新登记注册 新注册 新开通 开通 新布设 新成立 新发展 扩增 新安装 新开 新增开',
  net: '净增 净增加 净新增',
  stock:
    '保有量 累计 总数 总量 拥有量 存量 现有 在册 总规模 总数量 有效期内 累计达 总计 实有 总户数 累计总数 累计建成 累计培育 累计完成 累计新增 累计建设 历年累计 注册总量 登记总量 总里程 总容量',
  build:
    '建设 新建 建立 搭建 打造 布局 布局建设 布设 安装 加装 新增加装 建成 新建成 创建 设立 组建 成立 建设完成 完成建设 建 新建设 建好 筹建 筹集 新开建 配建 新打造 新筹集 新筹建 筹建筹集',
  renew:
    '改造 改造提升 提升改造 整治 改建 更新 修缮 更新改造 升级改造 提档升级 提升 整治提升 翻新 修复 改扩建 扩建 维修改造 综合整治 改造更新 改造升级 维修',
  'build-renew':
    '新建改造 新改建 新建改建 新建、改建 新（改、扩）建 新(改、扩)建 新改扩建 建设改造 新建扩建 新建和改造 新建和改造提升 新建改造提升 新建、改扩建 新建改扩建 新建（改造） 新建和改建 新扩建 新建、改造 新改（扩）建 新建、改（扩）建 新建及改造 改建新建 改造新建 新建或改造 建设和改造 新建（改扩建） 改造建设 建设提升',
  start: '开工 新开工 开工建设 启动 启动建设 开工改造 启动改造 动工 新开工建设 再开工 启动实施',
  finish:
    '竣工 新投用 新竣工 新建成投用 建成启用 启用 竣工投产 投产 建成投用 建成投产 投用 完工 投入使用 基本建成 建成通车 通车 建成运营 投运 建成投运 新投产 竣工验收 投入运营 竣工投用 建成并投用',
  certify:
    '新认定 认定 获评 获批 入选 评为 创成 晋升 跻身 荣获 通过认定 获评为 入库 新入库 新入选 评价入库 新获批 新获评 评定 新晋 入围 获认定',
  foster: '培育 培育壮大 新培育 孵化 引导培育 梯度培育',
  attract:
    '引进 招引 引育 招引培育 新引进 招引落地 引进落地 引聚 签约引进 招商引进 新招引 引培 引进培育 落户 新落户 落地',
  sign: '签约 新签约 签订 新签 集中签约 签约落地',
  remove: '取消 淘汰 关停 拆除 关闭 取缔 清退 化解 退出 关停退出',
  delegate: '下放 取消和下放 下放取消 取消下放 取消、下放',
  vacate: '腾退 腾出 清理 清理腾退',
  reuse: '盘活 盘活利用 处置 消化处置 消化 处置盘活',
  gather: '集聚 聚集 汇聚 入驻 落户总数',
  benefit: '惠及 受益 覆盖 服务 带动 拉动 减轻',
  arrange: '安排 新安排 拟安排 计划安排',
  grant: '发放 投放 累计发放 兑现 兑付 下达 拨付 发放各类',
};

/** Deeds that may count the same thing in two years' wordings, and how near they are (1 is equal). Pairs not named are only similar. */
export const NEAR: readonly (readonly [Deed, Deed, number])[] = [
  ['new', 'build', 0.95],
  ['new', 'certify', 0.94],
  ['certify', 'foster', 0.9],
  ['new', 'foster', 0.88],
  ['build', 'certify', 0.86],
];

/** Names that say their deed by themselves: 老旧小区 are counted because they were renewed. */
export const IMPLIED_DEEDS: Readonly<Record<string, Deed>> = {
  电梯: 'build',
  老旧小区: 'renew',
  棚户区: 'renew',
  危房: 'renew',
  居家适老化: 'renew',
  城中村: 'renew',
  营造林: 'build',
  退耕还林还草: 'new',
};

/** Words that say neither what is measured nor what happened to it. */
export const FILLERS =
  '的 了 拥有 减少 削减 精简 缩减 压减 国务院各部门 各部门 制定 修订 制定修订 制修订 出台 与 和 及 或 由 从 将 按 共 各 等 已 已经 达到 实现 完成 实施 推进 推动 开展 组织 ' +
  '举办 成功举办 促进 落实 保持 稳定 保持在 稳定在 控制 控制在 预计 力争 确保 争取 计划 全年 年内 年末 年底 年初 当年 本年 今年 去年 上年 上年末 截至目前 目前 现在 同比 ' +
  '同口径 比上年 较上年 比去年 同比增长 增长 下降 提高 提高到 提高至 上升 上升到 增加 增加到 扩大 突破 超过 首次 首次突破 全口径 分别 合计 总共 持续 连续 有序 全面 大力 深入 ' +
  '扎实 积极 加快 加大 着力 各类 各级 各项 全部 一批 基本 初步 有关 相关 其中 每年 个月 期间 以来 时期 以上 左右 以内 全力 新一轮 进一步 努力 同时 完成率 帮助 帮扶 支持 ' +
  '扶持 解决 提供 接待 吸引 参加 参与 开行 发运 发送 到发 承接 受理 接听 签署 办理 办结 全社会 治理 实行 扩面 直接 纳入 有效 整合 我们 政府 国务院 本届政府 提请 全国人大常委会 统一 各地 位居 位列 ' +
  '排名 位次 名列 稳居 位于 剩余 继续 滚动 统筹 投入 摘帽 出列';

/** Tail words that add nothing to a name: present in one year, absent in the next. */
export const TRANSPARENT =
  '人数 数量 总额 数额 金额 数 规模 水平 任务 工作 情况 住房 资金 面积 总数 总量 岗位 人员 家数 户数 个数 工程 累计数 经费 人次 活动 总 里程 人口';
