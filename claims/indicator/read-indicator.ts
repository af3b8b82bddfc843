// A phrase and its figure to an indicator taken apart: the thing measured, what narrows it, what happened to it.
// The words come from the lexicons; the rules here only say how words of a report go together.

import type { Claim } from '../claim.ts';
import { type Deed, IMPLIED_DEEDS } from './deeds.ts';
import type { IndicatorReading } from './indicator.ts';
import { toMeasureUnit } from './measure-unit.ts';
import { dropTails, type PhraseWord, readPhraseWords, rewritePhrase } from './phrase-words.ts';
import { BARE_RATE, INVESTMENT, NO_NAME, RATE_TAIL } from './vague-names.ts';

/** What stands around the phrase and bears on it. */
export interface PhraseSetting {
  /** The words between the figure before and this one: 实际, 年均, 累计 often stand there and not in the subject. */
  clause?: string;
  /** Sizes that define what is counted (超10亿元 of 项目), as printed. */
  sizes?: readonly string[];
  /** The deed a list's first item says for all: 新增A3个、B2个. */
  deed?: Deed | '';
  /** The figure before, in the same sentence. */
  last?: IndicatorReading;
  /** The nearest figure before whose unit is of the same kind: what a bare verb or number goes on with. */
  kin?: IndicatorReading;
  /** The clause begins with 其中. */
  isPart?: boolean;
  /** The area the report itself is of (省, 市, 县 …), "" where unknown. */
  area?: string;
}

const SHARE_OF = /^(.+?)(?:占(?!比$)(.*?)|[在与]([^在与]+?)(?:中|之比))(?:的?(?:比重|比例|份额|比率|总量))?$/;
const SHARE_TAIL = /(?:所?占?比重|占比|所占比例|比例|份额|占)$/;
const GROWTH_TAIL = /(?:增长速度|增长率|增速|增幅|涨幅|降幅|跌幅|速度)$/;
const SIZE =
  /(?:\d[\d.]*[十百千万亿]*|[十百千]?[万亿]{1,2})(?:美元|元|吨级?|千伏|千瓦|岁|周岁|平方米|亩|级)(?:级|及?以上|以下)?(?!GDP|地区生产|国内生产|生产总值|工业增加|规)/g;
/** 由每人每年320元提高到: the words of a starting value, and of how often a standard is paid. */
const STARTING_TAIL = /(?:[由从](?:每?人均?)?(?:每[年月])?|每人(?:每[年月])?再?|每[年月]再?)$/;
const CHANGE_TAIL =
  /(?:上升|下降|提高|增长|增加|减少|降低|上涨|缩小|扩大|又|再|都|要|将|均值|平均|(?<!水)平|均|累计|达|为|约|近|超|至|(?<!干)预)+$/;
/** Letters that open a phrase and say nothing; inside a name (可再生, 超长期) they belong to it. */
const LOOSE_HEAD =
  /^(?:[又再还共约近拟将已均仍现末为是至]|到(?![账位港期户])|可(?!再|持|降|用|燃)|超(?!长|高|级|大|低|算))+/;
/** Whom a deed reaches is counted in people or households, however they are called. */
const REACHED_PEOPLE = /(惠及|受益|涉及)(?:居民|群众|住户|家庭)?$/;
const VERSUS =
  /(?:高于|低于|快于|高出|低|高)(全国|全省|全市|全区|全县|年度目标|预期目标|城镇|[^,，。增平]{2,6}?平均)/;

/**
 * Takes an indicator apart.
 * @param phrase what the figure measures, as a claim's `subject` says it
 * @param claim kind, unit and direction of the figure
 */
export function readIndicator(
  phrase: string,
  claim: Pick<Claim, 'kind' | 'unit' | 'direction'>,
  setting: PhraseSetting = {},
): IndicatorReading {
  const qualifiers = new Map<string, string>();
  const { clause = '', sizes = [], area = '', last } = setting;
  const { named, listDeed } = dropExamples(rewritePhrase(phrase).replace(REACHED_PEOPLE, '$1'));
  if (REACHED_PEOPLE.test(rewritePhrase(phrase))) qualifiers.set('reach', '惠及');
  const sized = takeSizes(named, sizes, qualifiers);
  const unit = toMeasureUnit(claim.unit);
  const isRatio = claim.kind === 'share' || unit.family === 'points';
  const goesOn = isRatio && sized.startsWith('占');
  const words = readPhraseWords(
    isRatio ? takeWhole((goesOn ? (last?.core ?? '') : '') + sized, qualifiers, area) : sized,
  );
  const stated = readWords(words, qualifiers, area) || listDeed;
  const own = settleCore(toCore(words), claim, qualifiers);
  const core = completeCore(own, claim, setting, qualifiers);
  // 总量居全市第2位: what is ranked is no stock.
  const said = readClause(clause, qualifiers, stated);
  const deed = (claim.kind === 'rank' && said === 'stock' ? '' : said) || toListDeed(core, setting);
  const bare = toBare(core, isRatio);
  return {
    phrase,
    core,
    bare,
    letters: [...bare].sort().join(''),
    continued: setting.isPart ? continueCore(core, setting.kin?.core ?? '') : '',
    repeated: own === '' || goesOn,
    qualifiers,
    deed: deed || IMPLIED_DEEDS[core] || toReached(core, clause),
    kind: claim.kind,
    direction: claim.direction,
    unit,
  };
}

/** The core, completed from the figure before where the phrase itself names nothing, or only money. */
function completeCore(
  own: string,
  claim: Pick<Claim, 'kind'>,
  { last, kin }: PhraseSetting,
  qualifiers: Map<string, string>,
): string {
  if (own === '') return (claim.kind === 'level' ? (kin ?? last) : last)?.core ?? '';
  if (BARE_RATE.test(own)) return (last?.core ?? '').replace(RATE_TAIL, '') + own;
  if (!INVESTMENT.test(own) || last?.unit.family !== 'count') return own;
  for (const [side, value] of last.qualifiers) if (!qualifiers.has(side)) qualifiers.set(side, value);
  return `${last.core}投资`;
}

/** The deed said once for a list, or for the whole that 其中 takes a part of. */
function toListDeed(core: string, { deed = '', isPart, kin, last }: PhraseSetting): Deed | '' {
  if (last !== undefined && core === `${last.core}投资`) return last.deed;
  return deed || (isPart && kin?.core === core ? kin.deed : '');
}

/** Takes the sizes out of a phrase (亿元以上项目) and notes them with those that stand around it. */
function takeSizes(phrase: string, around: readonly string[], qualifiers: Map<string, string>): string {
  const sizes = [...around];
  const rest = phrase
    .replace(STARTING_TAIL, '')
    .replace(CHANGE_TAIL, '')
    .replace(LOOSE_HEAD, '')
    .replace(SIZE, (size) => {
      sizes.push(size);
      return '';
    });
  if (sizes.length > 0) qualifiers.set('size', [...new Set(sizes.map(toSize))].sort().join(' '));
  return rest;
}

/** Takes the whole out of a share (占地区生产总值比重) and notes it. */
function takeWhole(phrase: string, qualifiers: Map<string, string>, area: string): string {
  const share = SHARE_OF.exec(phrase);
  if (share === null) return phrase;
  const whole = toWhole(readPhraseWords(share[2] ?? share[3] ?? ''), area);
  if (whole !== '') qualifiers.set('whole', dropTails(whole));
  return share[1] ?? phrase;
}

/** 改造城北小区、华城四村等老旧小区: keeps what the examples are of, and the verb before them. */
function dropExamples(phrase: string): { named: string; listDeed: Deed | '' } {
  const match = /^(.*[^高中初平优均])等(?![级额候次])(.{2,})$/.exec(phrase);
  if (match === null) return { named: phrase, listDeed: '' };
  const [first] = readPhraseWords(match[1] ?? '');
  return { named: match[2] ?? '', listDeed: first?.type === 'deed' ? first.deed : '' };
}

/** 超10亿元 and 10亿元以上 define the same. */
function toSize(size: string): string {
  return size.replace(/^[超过近达]+/, '').replace(/(?:及?以上|级)$/, '');
}

/** 占全省比重 and 占全市比重 have two wholes: areas stay, but for the report's own before a name (占全市生产总值). */
function toWhole(words: readonly PhraseWord[], own: string): string {
  const named = words.some((word) => word.type === 'noun');
  return words
    .map((word) => {
      if (word.type === 'area') return named && !isOtherArea(word.area, own) ? '' : `全${word.area}`;
      return word.type === 'noun' ? word.text : '';
    })
    .join('');
}

function toCore(words: readonly PhraseWord[]): string {
  return words.map((word) => (word.type === 'noun' ? word.text : '')).join('');
}

/** Notes qualifiers, areas and grades; returns the deed. */
function readWords(words: readonly PhraseWord[], qualifiers: Map<string, string>, own: string): Deed | '' {
  let deed: Deed | '' = '';
  for (const word of words) {
    if (word.type === 'qualifier' && !qualifiers.has(word.side)) qualifiers.set(word.side, word.value);
    if (word.type === 'area' && isOtherArea(word.area, own)) qualifiers.set('area', word.area);
    if (word.type === 'deed' && (deed === '' || word.deed === 'stock')) deed = word.deed;
  }
  return deed;
}

/** 全市 of a report whose area is unknown is its own; 县域 never is. */
function isOtherArea(area: string, own: string): boolean {
  return own === '' ? area.length > 1 : area !== own;
}

/** 年均 and 日均 in a clause speak of its figure; 人均 there may belong to the starting value only. */
const CLAUSE_PER = new Set(['年', '月', '日']);
const CLAUSE_DEEDS = new Set<Deed>(['new', 'net', 'stock']);

/** What the clause says beside the subject: price basis, averaging, whether a total or an increase. */
function readClause(clause: string, qualifiers: Map<string, string>, deed: Deed | ''): Deed | '' {
  const versus = VERSUS.exec(clause)?.[1];
  if (versus !== undefined) qualifiers.set('versus', versus);
  let found = deed;
  for (const word of readPhraseWords(clause)) {
    if (word.type === 'qualifier' && bearsOnFigure(word) && !qualifiers.has(word.side))
      qualifiers.set(word.side, word.value);
    if (word.type === 'deed' && CLAUSE_DEEDS.has(word.deed) && (found === '' || word.deed === 'stock'))
      found = word.deed;
  }
  return found;
}

function bearsOnFigure({ side, value }: { side: string; value: string }): boolean {
  return side === 'price' || (side === 'per' && CLAUSE_PER.has(value));
}

const ECONOMY = /^经济(?:增长|增速|增长速度)?$/;

/** What a core means given its figure: 经济 that grows is GDP; a growth rate's own word adds nothing to a percentage of change. */
function settleCore(
  core: string,
  claim: Pick<Claim, 'kind' | 'unit'>,
  qualifiers: Map<string, string>,
): string {
  const percentChange = claim.kind === 'change' && claim.unit === '%';
  if (percentChange && ECONOMY.test(core)) return 'GDP';
  let settled = core;
  const grade = /^[省市县区](?=.{3})/.exec(core)?.[0];
  if (
    grade !== undefined &&
    !qualifiers.has('grade') &&
    /^[省市县区](?:专精特新|高新|级|瞪羚|独角兽)/.test(core)
  ) {
    qualifiers.set('grade', `${grade}级`);
    settled = core.slice(1);
  }
  if (/小巨人/.test(settled) && !qualifiers.has('grade')) qualifiers.set('grade', '国家级');
  if (claim.kind === 'share') settled = settled.replace(SHARE_TAIL, '');
  if (GROWTH_TAIL.test(settled)) {
    if (!percentChange) qualifiers.set('of', 'growth');
    settled = settled.replace(GROWTH_TAIL, '');
  }
  return NO_NAME.test(settled) ? '' : settled;
}

/** 高企达500家 tells what stands, where the name may also be counted as it comes. */
function toReached(core: string, clause: string): Deed | '' {
  return /(?:企业|主体|公司|基站|床位|冠军)$/.test(dropTails(core)) &&
    /(?:达|达到|增至|增加到|突破|超过)$/.test(clause)
    ? 'stock'
    : '';
}

function toBare(core: string, isPart: boolean): string {
  const bare = dropTails(core);
  return isPart ? bare.replace(/增加值$/, '') || bare : bare;
}

/** 铁路里程, 其中高速铁路: the part goes on with the head of the whole. */
function continueCore(core: string, continues: string): string {
  const head = continues.slice(-2);
  if (core === '' || head.length < 2 || core.endsWith(head)) return '';
  return core + head;
}
