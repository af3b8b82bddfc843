// Words that narrow what is measured, by the side they narrow it on; two readings that differ on a side
// are not the same indicator. Data, not rules. A line: side, the value we keep, then what is written for it.

export const QUALIFIERS = `
residence 城镇 城镇 城镇常住 城市 市区 城区 中心城区 主城区 县城
residence 农村 农村 乡村 村级 农村地区
residence 城乡 城乡
scale 规上 规上 规模以上
scale 限上 限上 限额以上
scale 小微 小微 小微企业 中小微
grade 国家级 国家级 国家 部级
grade 省级 省级 省 自治区级
grade 市级 市级 地市级
grade 县级 县级 区级 区县级
grade 省级以上 省级以上 省级及以上
grade 市级以上 市级以上 市级及以上
grade 国省 国省 国家级和省级 省级和国家级
grade 省市 省市 省市级
grade 省市区 省市区 省市县
exam 国考 国考 国控 国家考核
exam 省考 省考 省控 省级考核
exam 市考 市考 市控
exam 国省考 国省考 国省控 国考省考 国考及省考 国、省考
price 实际 实际增长 实际
price 名义 名义增长 名义
per 人 人均 每人 平均每人
per 户 户均 每户
per 亩 亩均 每亩
per 日 日均 平均每天 每天 日平均
per 月 月均 月平均 平均每月
per 年 年均 年平均 年人均
per 万人 万人 每万人 每万人口 万人口
per 千人 千人 每千人 每千人口 千人口 每千常住人口 每千名常住人口
per 百户 每百户
per 千老 每千名老年人 每千名老人 每千老年人口 每千老年人 每千老人 千名老年人
per 单位GDP 单位GDP 万元GDP 单位地区生产总值 单位国内生产总值 万元地区生产总值 万元国内生产总值 单位生产总值 万元生产总值 亿元GDP
per 单位工业增加值 单位工业增加值 万元工业增加值 单位规上工业增加值 规上工业单位增加值 规模以上工业单位增加值 单位规模以上工业增加值 万元规上工业增加值
owner 民营 民营 民间 非公有制 非公
owner 国有 国有 国企 国资
owner 外资 外资 外商投资 外商
owner 央企 央企 中央企业
sector 工业 工业
sector 农业 农业 农林牧渔业
sector 制造业 制造业
sector 服务业 服务业
sector 建筑业 建筑业
sector 高技术 高技术 高新技术
part 中央 中央
part 地方 地方
origin 国内 国内
origin 境外 入境 境外 海外
kin 护理型 护理型
kin 普惠 普惠 普惠性
`;

/** Areas a figure may be of. Read against the report's own place: its own area is no qualifier. */
export const AREAS = `
国 全国 我国
省 全省 我省 全自治区
市 全市 我市 本市
县 全县 我县 本县
区 全区 我区 本区
州 全州 我州
旗 全旗 我旗
盟 全盟 我盟
师 全师
镇 全镇 我镇
县域 县域
市域 市域
省内 省内 省域
`;
