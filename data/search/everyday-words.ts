// What people say, and what reports write. Reports of any place share their official words, so this
// list belongs to search and not to a pack; a pack's own aliases come on top.
// Only what a record has a use for is shipped with it (pruneEveryday).
// A line: the official word, then the everyday words for it. A query that holds one is also tried with the other.

/** The list as it is written; whoever builds a record looks after its traditional forms too. */
export const EVERYDAY_WORDS = `
地区生产总值 gdp 生产总值 经济总量 经济规模 经济增速 经济增长 人均gdp
一般公共预算收入 财政收入 财政 财力 预算收入 税收 地方收入 财政收支 税收收入
一般公共预算支出 财政支出
固定资产投资 固投 固资投资 固定投资 民间投资 基建投资 投资额
工业投资 工投
社会消费品零售总额 社零 社消零 消费品零售 消费总额 零售额
进出口总额 外贸 进出口 进出口额 出口额 外贸总额
实际使用外资 实际利用外资 利用外资 到账外资 外资到账 fdi
规上工业总产值 规模以上工业 规上工业 工业总产值 工业产值 规上产值
规上工业增加值 规模以上工业增加值 工业增加值
规上工业企业 规模以上企业 规上企业 规模以上工业企业
服务业营收 服务业收入 服务业营业收入 服务业 第三产业 三产
全社会研发投入 研发投入 研发经费 研发支出 研发费用 r&d 科研经费 科研投入 科技投入 研发
技改 技术改造 设备更新 设备改造
技术合同登记成交额 技术合同 技术交易 技术交易额 成果转化 技术转让 科技成果 科技成果转化
发明专利 专利 有效发明专利 知识产权
高企 高新技术企业 高新企业 高科技企业
科小 科技型中小企业 科技中小企业 科技型企业
小巨人 专精特新 隐形冠军 专精特新企业
专精特新 专特精新 专精新特
独角兽 潜在独角兽 准独角兽
上市 ipo 挂牌 主板 新三板 上市公司
瞪羚 羚羊企业
智能工厂 智能制造 智能车间 数字化工厂 无人工厂 灯塔工厂
智能制造示范工厂 智能工厂
示范车间 智能车间 数字化车间
招商 引资 招商引资
签约引进 招商 招商引资 引进项目 签约项目 落地项目 新项目 引资
协议投资总额 招商引资金额 引资金额 签约金额 投资总额 投资额 协议投资额 招商金额 合同金额 招商引资总额 引资总额 招商总额
外资项目 外商项目 外企项目 外商投资 外企
德语区企业 德企 德国企业 德资企业 德资 德国公司 德国 德语企业 奥地利 瑞士 欧洲企业
竣工投产 投产 投产项目 完工项目
开票销售 销售收入 营业收入 营收 大企业
纳税 税收大户 纳税大户 交税 缴税
减税降费退税 减税 降费 退税 减负 减税降费 退税降费
专项债 债券 国债 资金项目
上级各类资金 上级资金 争取资金 补助资金 上级补助
贷款余额 贷款 信贷 银行贷款 金融机构贷款 存贷款 放贷 融资
基金 投资基金 创投 天使投资 风投
天使基金 天使投资 创投基金 科创基金
人才 高端人才 引才 人才引进 引进人才 招才 大学生
领军人才 创业人才 双创人才 创新人才
高层次人才 高端人才 高级人才
博士后 博士 科研站 工作站
工程研究中心 研发机构 研究中心 实验室
科创载体 孵化器 众创空间 科技园 载体
创新创业 双创
经营主体 市场主体 个体户 商户 企业户数
政务服务 办事
国家标准 国标 制定标准
合成生物 生物制造 生物产业
动力电池 锂电 锂电池 电池
新能源汽车 新能源车 电动车 电动汽车 电车 新能源 汽车
新能源汽车渗透率 电动车占比 电车比例 新能源车占比 新能源车普及率 电动车普及率
充电桩 电桩 充电站 充电设施 充电柱 充电点 充电 快充 充电桩数量 充电枪 超充 充电位
光伏 太阳能 光伏发电 装机 光伏装机 装机容量 新能源发电 太阳能发电 绿电
并网容量 装机容量 装机 发电量
储能项目 储能电站 储能 电池储能 蓄能电站
停车泊位 车位 停车位 停车 停车场 泊车 泊位 停车难 停车费 车库
公交线路 公交车 公交 公共汽车 巴士 bus 班车 乡村公交 坐车 乘车
高铁金坛站 高铁站 火车站
客流量 客流 旅客 乘客 人流 坐高铁 高铁 动车 铁路
集装箱吞吐量 集装箱 港口 吞吐量 货柜 货运量 码头 货运 标箱 航运 港口货运 水运
道路 修路 马路 公路 路 路面 街道改造
道路桥梁 桥 造桥
电梯 升降机 梯子 垂直电梯
加装既有住宅电梯 加装电梯 电梯安装 安装电梯 装电梯 老楼电梯 旧楼装电梯 加梯 老楼加装电梯
既有住宅 老楼 旧楼 老房子 居民楼
老旧小区 旧小区 老小区 旧改 老破小 小区改造 小区翻新 老旧小区改造 旧房改造 旧房 翻修
城中村 棚改 棚户区 拆迁 旧村改造 征收 动迁 安置
污水管网 下水道 排水管 污水 排水 雨污分流
雨污水管网 下水道 排水管网 排水管道 雨污管网 雨水管 污水管 雨污分流 管道
供水管网 自来水管 自来水 供水 水管 饮用水
管道燃气 天然气 燃气 煤气 通气 管道气
口袋公园 公园 小公园 街心公园 小游园 绿地 花园 绿化 游园
公厕 公共厕所 厕所 卫生间 洗手间
便民市集 菜市场 农贸市场 集市 菜场 市集 便民市场 买菜
美丽街区 街区 商业街
池塘标准化改造 鱼塘 鱼池 池塘 养殖 水产 鱼塘改造 养鱼
高标准农田 良田 农田 标准农田 粮田 种地
耕地恢复 复耕 耕地 耕地复垦 退林还耕
和美乡村 美丽乡村 新农村 乡村建设
特色田园乡村 田园乡村
人居环境整治 农村环境 村容村貌 环境整治
行政村 村集体 村集体经济 村子
经营性收入 村集体收入 集体收入 集体经济 村集体经济收入 村级收入
盘活利用工业用地 盘活土地 工业用地 低效用地 闲置土地 土地盘活 闲置用地 用地盘活
腾退土地空间 腾退 腾地 土地腾退 土地
整治提升点状企业 散乱污 企业整治 散乱污企业
空置率 空置 闲置率 闲置厂房 空厂房
断面 河流断面 水质 水质断面 地表水 河流水质 水环境 河水
优ⅲ比例 优良水质 水质优良率 三类水 水质优良
优iii比例 优良水质 水质优良率 三类水 水质优良 水质
优ii比例 二类水 水质
pm2.5 雾霾 细颗粒物 空气污染 空气质量 空气 霾 污染指数 大气 蓝天 空气优良率 空气质量优良率 优良天数 空气优良
空气质量 雾霾 空气 大气
重点工程 治水工程 水环境工程
接待游客 游客 旅客 旅游人数 游客数 旅游人次 游客量 游客人数 游人 来玩 景区人数 景点 景区
旅游收入 旅游总收入 旅游业收入 旅游经济 文旅收入 旅游产值 旅游消费
旅游 文旅 观光
赛事 比赛 体育赛事 马拉松 跑步 运动会
乐迷 音乐节 演唱会 歌迷 听众 观众
中小学 学校
学校 中小学 建学校 新学校 校园
学位 入学名额 入学 上学 学额 招生 就学 学生名额
师生满意率 满意度 食堂 食堂满意度 食堂满意率 学校食堂 校园餐 午餐 营养餐 伙食
医院 医疗 看病 就医 医疗机构 诊所 门诊 卫生院 社区医院 卫生室 村卫生室 社区卫生
二级医疗机构 二级医院 医院等级
医疗功能中心 区域医疗中心 农村医院 乡镇医院 基层医疗 农村医疗
居家适老化改造 适老化 适老 老人居家改造 适老改造 养老改造 扶手 装扶手 防滑 无障碍 助浴 家庭适老化
老年人助餐点 老人食堂 养老食堂 助餐 老年食堂 长者食堂 老年餐 社区食堂 老年助餐 饭堂 老人饭堂 长者饭堂 送餐 老年饭堂 社区饭堂 老年餐厅 老人餐
月均就餐 老人吃饭 就餐 用餐 吃饭
互助养老 养老 养老院 敬老院 农村养老 日间照料 养老服务 养老中心 邻里养老
婴幼儿普惠托位 托育 托位 托儿 托班 托儿所 入托 婴幼儿 托管 幼儿园 普惠托育 带娃 托幼 幼托 早教 婴儿 宝宝
城乡居民基础养老金 养老金 退休金 养老待遇 养老保险 基础养老金 养老钱 城乡居保 居保 养老补贴
最低生活保障标准 低保 低保标准 低保金 低保线 最低生活保障 困难补助 五保户 五保 特困 困难户 救助金 贫困户 贫困 救济 救助 扶贫 兜底
城镇就业 就业 新增就业 就业人数 工作岗位 岗位 找工作 招聘 就业率
新增城镇就业 新增就业 就业 就业人数 新就业
失业人员再就业 再就业 失业 下岗 失业人员 下岗再就业 失业率
就业类补贴 就业补贴 补贴 失业金 稳岗补贴 就业资金 失业保险 稳岗 稳岗返还 社保补贴
创业带动就业 创业 自主创业 支持创业 创业就业
居民人均可支配收入 人均收入 居民收入 可支配收入 工资
电诈警情数 电诈 电信诈骗 诈骗 网络诈骗 骗子 反诈 诈骗案
亡人交通事故 车祸 交通事故 交通死亡 死亡事故 车祸死亡 交通安全 撞车 交通伤亡
生产安全事故 安全生产 安全事故 生产事故 工伤
黑榜 餐饮 食品安全 餐饮黑榜 黑名单 食品 餐馆 饭店 食安
电信 通信
能耗 单位gdp能耗 能源消耗
人口 常住人口
全链条治理 专项整治
`;

/** One way of saying a query, and how much a find by it is worth. */
export interface Wording {
  wording: string;
  worth: number;
}

const TRANSLATED_WORTH = 0.9;
const MOST_WORDINGS = 12;
/** A word that is less of the query is chance: 路 in 地铁线路. */
const LEAST_SHARE = 0.3;

function toPairs(list: string): { everyday: string; official: string }[] {
  const pairs = list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [official = '', ...everydays] = line.split(' ');
      return everydays.map((everyday) => ({ everyday, official }));
    });
  return pairs.toSorted((a, b) => b.everyday.length - a.everyday.length);
}

/** Whether the word stands in the query: Latin words only whole. */
function findWord(query: string, word: string): number {
  if (!/^[a-z]/.test(word)) return query.indexOf(word);
  return ` ${query} `.search(new RegExp(`(?<![a-z&])${word.replace('.', '\\.')}(?![a-z])`)) - 1;
}

/** Takes lines like those of the list above; gives the ways of saying a folded query: as typed first, then with official words for the longest everyday words in it. */
export function createEverydayReader(list: string): (query: string) => Wording[] {
  const pairs = toPairs(list);
  return (query) => {
    const wordings = [{ wording: query, worth: 1 }];
    for (const { everyday, official } of pairs) {
      const share = everyday.length / query.length;
      const at = share > 1 || (share < LEAST_SHARE && everyday.length < 2) ? -1 : findWord(query, everyday);
      if (at < 0 || query.includes(official) || wordings.length >= MOST_WORDINGS) continue;
      const wording = query.slice(0, at) + official + query.slice(at + everyday.length);
      wordings.push({ wording, worth: TRANSLATED_WORTH * (0.8 + 0.2 * share) });
    }
    return wordings;
  };
}
