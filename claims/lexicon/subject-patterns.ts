// What stands before and after a figure in place of a name: words that go on from the figure before, that date, rank
// or compare it. Data for the subject reader; a new wording goes here.

/** After a count: no noun that it counts. */
export const NOT_HEADS =
  /^(?:[增提减下扩上调延缩压跃攀回收优晋前拓推缓][加高少降大升整长短减小化移展落窄位宽级]{0,2}[到至为]|[增降升减达][到至]|[和与及、]|均?为|调整优化为|优化调整为|[均已]|全部|如期|按期|增长|增[幅速]|的增|速度|大关|台阶|新台阶|关口|以来|时间|水平)/;

/** 全国第4位, 跃居全省前列: where and how a rank is held, not what holds it. */
export const RANK_TAIL =
  /(?:(?:总量|位次)?(?:在|从|由|居|位居|位列|列|排名?|名列|进位|进入|跻身|挺进|升至|升到|升居|跃居|跃升至|跃升到|稳居|保持|前移|上升|晋升))*(?:全[国省市区县州]|世界|全球|国内|[东中西]部|同类城市|各[省市区县州])(?:各?(?:市区|区县|县区|县市区|县|城市|地级市|设区市))?(?:\([^)]{1,10}\))?(?:的?位次)?(?:[由从在]|前移[至到]|上升[至到])*$/;

/** What figures are compared with stands in COMPARED_TAIL: looked for first, since few phrases hold it. */
export const COMPARED = /[全世年预目计]/;

/** 城镇化率比全省平均水平, 增速高于全部规上工业: what it is compared with. */
export const COMPARED_TAIL =
  /(?:仍|略|明显|均)?(?:[高低快慢优好]于|高出|低出|比|较|只有|仅有?|相当于|为|是)(?:全[国省市区县州部]|世界|年度|预期|目标|计划)[^,、]{0,10}$|在全[国省市区县州][^,、]{0,8}中(?:率先|首次)?$/;

/** 2024年12月末, 二零二三年, “十三五”时期: when, not what. */
export const LEADING_TIME =
  /^(?:(?:(?:19|20)\d\d(?:年?[-~至到](?:19|20)\d\d)?|[零一二三四五六七八九]{4})年(?:\d{1,2}月)?|\d{1,2}月|“?十[一二三四五六]五”?(?:时期|期间|以来|期))(?:[底末初前份]|以来)?的?/;

/** 由2020年的, 从上半年: when a change starts. */
export const BASE_TIME =
  /[由从]?(?:(?:19|20)\d\d年[底末]?|[由从](?:上半年|[一二三]季度|年初|去年(?:第[一二三四]季)?|上年|上年末))的?$/;

/** 居全国, 比年初, 是五年前, 日均: words that say nothing of what is measured. */
export const CONTINUES =
  /^(?:(?:位?居|列|名列|排名|稳居|跻身|在)?(?:全[国省市区县州]|世界|全球|国内)?|(?:[降增涨]幅|增速)?(?:比|较|是|为(?!企|民|农|老|群)|相当于|高于|低于|快于|慢于|好于|优于).{0,14}|[日月年人户亩]均?|[和与]|[一二三四五六七八九十]|增幅|增速|增量|自然(?:增[幅长])?|按?(?:现价|可比价|不变价)(?:格?计算)?|总数|累计|总量|规模|其|[上下]半年|(?:扣除|剔除).{0,14}(?:因素|影响)后?(?:同口径|可比口径)?|(?:按)?(?:同|可比)口径(?:计算)?|年?平均汇率|月人均|人均月|年人均|按.{2,8}计算|(?:按.{0,12})?折合|全年|日均|同口径|[一二三四]季度|(?:增加|提高|提升|增长|下降|减少|上升|扩大|调整|缩短|压缩|压减|降低|收窄|缩减|回落|优化)[到至为]?)$/;

/** What is ranked or compared is how a thing grew. */
export const GROWTH = /^(?:[增涨降][速幅]|增量)$/;

/** All there are of what was named before. */
export const ALL_TOLD = /累计|总数|总量|总计/;

/** 居全市11个县第3位: only says among how many the next figure ranks. */
export const AMONG = /^(?:位?居|位?列|名列|排名|稳居|在)(?:全[国省市区县州]|世界|全球)?$/;

/** After a joint: another figure of the list. */
export const LISTED_FIGURE = /^(?:(?:每人)?每[年月])?[-第\d百一二三四五六七八九十]/;

/** Between figures shared out besides a list's joint: 5:45:50, 每人每月680元、每人每年5640元. */
export const LISTED = /^(?::|[、和](?:(?:每人)?每[年月]|第))$/;

/** 全长26.4公里的高架段: the measure names itself, the noun after it is what is so long. */
export const MEASURED_BY = /(?:全长|总长|长度|长|面积|规模|容量|总投资|投资|总额|资金|产能|库容)$/;

/** 规上工业企业实现利润, 省重点项目完成投资: a verb between two nouns that says only that it came about. */
export const INFIX = /(?<=[一-龥]{2})(?:完成|实现)(?=[一-龥]{2})(?![^,]?[率额量数度]$|情况|程度)/;
