// Subjects said once for several figures (制造业、普惠小微贷款余额分别增长…): each figure's own part, completed by
// what only the first or the last of them carries.

/** Joints of a list, not the same characters inside a word (普及率, 和美乡村). */
const LIST_JOINTS = /、|(?<!共)和(?!美|谐|諧|平)|与|與|以及|(?<![普涉遍])及(?!时|時|格|其)/;
/** One word for two, by which each of them is named; 城乡 by what it is said of. */
const BOTH = /城乡|城鄉|存贷款|收支/;
const TWO_IN_ONE: Record<string, readonly [string, string]> = {
  存贷款: ['存款', '贷款'],
  收支: ['收入', '支出'],
};
/** Of the poor, official prose says 城市, of all others 城镇. */
const OF_THE_POOR = /低保|最低生活|特困/;
/** 三次产业结构, 一、二、三产业增加值: what is said of each of the three. */
const THREE_SECTORS = /^(?:三次产业|一、?二、?三(?:次)?产业)(.*)$/;
const SECTORS = ['第一产业', '第二产业', '第三产业'];

/** Heads that stand once, after the last of several names. */
const SHARED_HEAD =
  /(?:常住居民人均可支配收入|居民人均可支配收入|人均可支配收入|可支配收入|人均财政补助标准|财政补助标准|补助标准|最低生活保障标准|低保标准|贷款余额|存款余额|增加值|总产值|产值|排放量|产量|销量|销售面积|销售额|保有量|拥有量|普及率|覆盖率|参保率|贡献率|满意率|达标率|处理率|治理率|吞吐量|数量|人数|占比|比重|均价|利润|营业收入|进出口|出口|投资|用电量|死亡率)$/;
/** A name that ends like this has a head of its own: 地区生产总值 in 地区生产总值、固定资产投资. */
const COMPLETE = /(?:[值额率量数比重度入资款价费税积程口客润准次会耗]|[就企创营]业)$/;
const LONGEST_PART = 12;
/** 单位国内生产总值用水量、能耗: both per unit of it. */
export const PER = /^(?:单位|万元)(?:国内生产总值|地区生产总值|生产总值|GDP|工业增加值)/;
/** 生产安全事故起数、死亡人数: both of the accidents. */
const ACCIDENTS = /^(.+?事故)/;
const CASUALTIES = /^(?:死亡|受伤|伤亡)人数$/;

/**
 * Shares a subject out to as many figures; undefined where it does not fall into so many parts.
 * @param listed the words before 分别, or the one subject that all figures of a run were given
 */
export function splitSubject(listed: string, count: number): string[] | undefined {
  const sectors = count === SECTORS.length ? THREE_SECTORS.exec(listed) : null;
  if (sectors !== null) return SECTORS.map((sector) => sector + toSectorHead(sectors[1] ?? ''));
  if (count === 2 && BOTH.test(listed)) return splitBoth(listed);
  const parts = listed.split(LIST_JOINTS).filter((part) => part !== '');
  return parts.length === count ? completeParts(parts) : undefined;
}

function splitBoth(listed: string): string[] {
  const both = BOTH.exec(listed)?.[0] ?? '';
  const [first, second] = TWO_IN_ONE[both] ?? [OF_THE_POOR.test(listed) ? '城市' : '城镇', '农村'];
  return [listed.replace(both, first), listed.replace(both, second)];
}

/** 结构 and 比例 of all three are the 比重 of each. */
function toSectorHead(said: string): string {
  const rest = said.replace(/(?:调整|优化|演变|变化|调整优化)$/, '');
  return /^(?:增加值)?(?:结构|比例|占比|构成|之比|比)?$/.test(rest)
    ? rest.startsWith('增加值') && rest.length === 3
      ? rest
      : '比重'
    : rest;
}

/** 船舶海工、电子信息三大产业产值, 青蘅、临梧三市进出口: how many they are stands between the last name and the head. */
const COUNTED_GROUP =
  /^(.{2,}?)[两二三四五六七八九十](?:大(?:[一-龥]{2})?(?:产业|行业|集群|板块)|([省市县区州]))(.{2,})$/;
const URBAN = /^(?:城市|城镇|城区)$/;
const RURAL = /^(?:农村|乡村)(.+)$/;

/** Gives each part the head that stands only after the last, and the accidents that stand only before the first. */
export function completeParts(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const per = PER.exec(first)?.[0] ?? '';
  const group = COUNTED_GROUP.exec(last);
  if (group !== null) return shareGroup(parts, group[1] ?? '', (group[2] ?? '') + (group[3] ?? ''));
  const rural = URBAN.test(first) ? RURAL.exec(last) : null;
  if (rural !== null && parts.length === 2) return [first + rural[1], last];
  return parts.map((part) => {
    if (CASUALTIES.test(part)) return (ACCIDENTS.exec(first)?.[1] ?? '') + part;
    return completePart(per !== '' && !PER.test(part) ? per + part : part, last);
  });
}

function shareGroup(parts: readonly string[], lastName: string, head: string): string[] {
  return [...parts.slice(0, -1), lastName].map((part) => part + head);
}

/** A part under the head of the whole, or of the last of a list: 民间 of 工业、民间投资; whole where it has its own. */
export function completePart(part: string, named: string): string {
  const head = SHARED_HEAD.exec(named)?.[0] ?? '';
  if (part === '' || head === '' || part.length > LONGEST_PART || COMPLETE.test(part)) return part;
  if (part.endsWith(head)) return part;
  for (let length = Math.min(part.length, head.length - 1); length > 1; length--)
    if (part.endsWith(head.slice(0, length))) return part + head.slice(length);
  return part + head;
}
