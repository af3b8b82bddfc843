// Names that say too little by themselves: what they measure stands in the words before them, or is left open.

/** Names nothing: the figure goes on with what was named before. */
export const NO_NAME = /^(?:数量|总量|规模|总数|增量|数|户数|人数|家数|里程|通车里程)$/;

/** 签约项目56个、总投资268亿元: money that names nothing is the investment in what was counted just before. */
export const INVESTMENT = /^(?:总|年度|计划|协议)?投资(?:总?额)?$/;

/** 办理建议126件,满意率100%: a rate that does not say of what. */
export const BARE_RATE =
  /^(?:群众|师生|按时|按期)?(?:满意|办结|办复|覆盖|普及|开工|竣工|完成|达标|合格|处理|利用|通过|签约|投产|入学|巩固|就业|参保|网办|好评|见面|达产|入园|治理|到位)?[率度]$/;

/** 办结率99.8%、满意率98.2%: the second rate is of what the first is of. */
export const RATE_TAIL =
  /(?:群众|师生|按时|按期)?(?:满意|办结|办复|见面|答复|开工|竣工|完成|通过|网办|好评)率$/;

/** Names that many things share. */
export const SHARED_NAME =
  /^(?:项目|企业|投资|资金|人|人员|人才|面积|单位|事项|任务|工程|活动|案件|问题|产品|平台|机构|土地|收入|产值|补贴|补助|奖补资金|贷款|债券|奖励|减税|降费|减负|.)$/;
