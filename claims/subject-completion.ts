// Subjects that say too little by themselves (总投资, 竣工, 惠及, 产量, AAA级): completed by the noun that the sentence
// named before. What goes on with that noun alone (总数, 累计) takes it without the deed that was new.

import { CATEGORIES } from './lexicon/categories.ts';
import { NEW_DEEDS, PLAIN_DEEDS } from './lexicon/subject-words.ts';
import { completePart, PER } from './subject-parts.ts';

/** What the sentence named before. */
export interface Named {
  /** The subject of the figure before. */
  last: string;
  /** What the figure before was a share of, where it was one: 完成预算的96.8%,增长5%. */
  plain: string;
  /** The last subject that no 其中 introduced: a part's own measures are rare. */
  whole: string;
  /** The family of its figure's unit. */
  wholeFamily: string;
  /** What the sentence counted last. */
  thing: string;
  /** The figure before counts things. */
  counted: boolean;
}

/** Where the words to be completed stand. */
export interface Completing extends Named {
  /** Of the figure's unit. */
  family: string;
  /** In a clause that 其中 opens. */
  isPart: boolean;
}

const TOTAL = /^(?:总数|总量|数量|总规模|规模|累计|总里程|存量|保有量|总户数|总数量)$/;
const SUM = /^(?:总额|总值)$/;
const INVESTMENT = /^(?:年度)?(?:计划|协议|合同)?总?投资(?:总?额)?$/;
const AREA = /^(?:总|建筑|总建筑|占地|用地)?面积$/;
const CONTRIBUTION = /^对.{2,8}贡献率?$/;
const COUNTED_IN_ALL = /(?:总数|总量)$/;
const GRADE = /^(?:国家|[省市县区州])级(?:及?以上)?$/;
const OTHER_GRADE = /(?:国家级?|[省市县区州]级)(?:及?以上)?(?!级)(.{2,})$/;
/** 万元GDP水耗下降12%、电耗下降7%: both per unit of it. */
const USE = /^(?:水耗|电耗|能耗|用水量|综合能耗|二氧化碳排放量?)$/;
const REACH = /^(?:惠及|受益|涉及)/;
const PRODUCT = /^(?:综合产值|总产值|产值|年产值|产量|总产|总产量|单产|存栏|出栏|销量|出口量|出口额|均价)$/;
const MEASURED =
  /(?:播种面积|种植面积|采摘面积|投产面积|总面积|面积|综合产值|产值|产量|总产|存栏量?|出栏量?|销量|优良天数|天数|增加值)$/;
const BARE_RATE = /^(?:开工率|竣工率|完工率|投产率|达产率|入住率|优良率|增长面|占比|比重)$/;
const SIZE_ONLY = /(?:以上|以下|级|型)$/;
/** 完成年度计划的108%: measured against what was planned. */
const PLANNED = /^(?:年度|全年|年|调整|年初)?(?:目标任务|目标|计划|预算|任务|预算数|预期目标)$/;

/** Completes a figure's own words; gives them back where they say enough. */
export function completeSubject(own: string, place: Completing): string {
  const { last, whole, counted } = place;
  if (last === '' || own === '') return own;
  if (SUM.test(own) || REACH.test(own) || CONTRIBUTION.test(own)) return last + own;
  if (INVESTMENT.test(own) || AREA.test(own)) return counted ? toNoun(last) + own : own;
  if (USE.test(own)) return (PER.exec(last)?.[0] ?? '') + own;
  if (PRODUCT.test(own) && MEASURED.test(whole)) return whole.replace(MEASURED, '') + own;
  if (isDeed(own)) return replaceDeed(own, last, place.family);
  if (COUNTED_IN_ALL.test(own)) return completeTotal(own, last);
  const named = place.family === 'ratio' ? completeShare(own, place) : completeCategory(own, last);
  return named === own && place.isPart && place.family === place.wholeFamily
    ? completePart(own, whole)
    : named;
}

function completeShare(own: string, place: Completing): string {
  if (PLANNED.test(own)) return `${place.last}占${own}`;
  return BARE_RATE.test(own) ? completeRate(own, place) : own;
}

/** 省级 after 国家级专精特新企业, 10亿元以上 after 新签约项目: the noun that they leave out. */
function completeCategory(own: string, last: string): string {
  if (GRADE.test(own)) return own + (OTHER_GRADE.exec(last)?.[1] ?? toCategory(last));
  return SIZE_ONLY.test(own) ? own + toCategory(last) : own;
}

function completeRate(own: string, { last, whole, thing }: Named): string {
  if (own === '占比' || own === '比重') return last + own;
  const named = MEASURED.test(last) ? last : thing || whole;
  return toNoun(named).replace(MEASURED, '') + own;
}

/** 新开集装箱航线7条,航线总数达75条: the total of what was named more fully. */
function completeTotal(own: string, last: string): string {
  const noun = own.replace(COUNTED_IN_ALL, '');
  const named = dropNew(last);
  return noun.length > 1 && named.endsWith(noun) ? named + own.slice(noun.length) : own;
}

/** A deed and nothing else. */
export function isDeed(own: string): boolean {
  return PLAIN_DEEDS.findAfter(own, 0)?.end === own.length;
}

/** What a line is drawn by, where the words before it say so: 投资 of 引进投资10亿元以上项目, nothing of 培育. */
export function toMeasured(own: string): string {
  const words = dropNew(own);
  return isDeed(words) || NEW_DEEDS.findAfter(words, 0)?.end === words.length ? '' : words;
}

/** 总数, 累计: all there are of what was named before. */
export function isTotal(own: string): boolean {
  return TOTAL.test(own);
}

/** 新增规上企业 counted anew is 规上企业 counted in all. */
export function dropNew(subject: string): string {
  const deed = NEW_DEEDS.findAfter(subject, 0);
  if (deed !== undefined && deed.end < subject.length) return subject.slice(deed.end);
  const last = NEW_DEEDS.findBefore(subject, subject.length);
  return last === undefined || last.start < 2 ? subject : subject.slice(0, last.start);
}

/** The thing itself: without the deed before or after it. */
function toNoun(subject: string): string {
  const first = PLAIN_DEEDS.findAfter(subject, 0);
  const rest = first === undefined || first.end === subject.length ? subject : subject.slice(first.end);
  const last = PLAIN_DEEDS.findBefore(rest, rest.length);
  return last === undefined || last.start < 2 ? rest : rest.slice(0, last.start);
}

/** 建成高标准农田2.4万亩、改造提升1.1万亩: another deed, done to the same. */
function replaceDeed(own: string, last: string, family: string): string {
  const noun = toNoun(last);
  if (noun === last && family === 'measure') return own;
  return noun !== last && last.endsWith(noun) ? own + noun : noun + own;
}

/** 项目 of 新签约项目: what 其中5亿元以上 counts. */
export function toCategory(subject: string): string {
  const head = CATEGORIES.findBefore(subject, subject.length);
  return head === undefined ? '' : subject.slice(head.start);
}
