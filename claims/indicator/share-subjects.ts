// Subjects that several figures share: 用水量、能耗分别下降23%、15%; 三市进出口分别增长; 接待游客…、旅游收入…,分别增长.
// Each figure gets its own part, completed by what was said once for all.

import type { Claim } from '../claim.ts';

/** Between two figures of a run only a list's joint stands. */
const JOINT = /^(?:以上|左右|以内)?[、和与及，,](?:增长|下降)?$/;
const PER = /^(?:单位|万元)(?:国内生产总值|地区生产总值|生产总值|GDP|工业增加值)/;
/** 生产安全事故起数、死亡人数: both of the accidents. */
const ACCIDENTS = /^(.+?事故)/;
const CASUALTIES = /^(?:死亡|受伤|伤亡)人数$/;
/** 沧浦、青蘅、临梧三市进出口: what is said of each place. */
const COUNTED_PLACES = /[两三四五六七八九十]([省市县区州])(.+)$/;
/** Heads that stand once, after the last of several names. */
const SHARED_HEAD =
  /(?:人均财政补助标准|财政补助标准|补助标准|人均可支配收入|可支配收入|增加值|排放量|产量|销量|普及率|覆盖率|参保率|吞吐量)$/;
/** 分别 with nothing before it in its clause speaks of the figures before. */
const BARE_RESPECTIVELY = /^[^。；;！!\n]{0,4}[，,]?(?:同比|比上年|均)?分别/;

/** The subject of each claim, shared ones given to each figure in its full form. */
export function shareSubjects(text: string, claims: readonly Claim[]): string[] {
  const subjects = claims.map((claim) => claim.subject);
  for (let i = 0; i < claims.length; ) {
    let end = i + 1;
    while (end < claims.length && isJoined(text, claims, end)) end++;
    if (end - i > 1) {
      const own = findShared(text, claims, i, end) ?? subjects.slice(i, end);
      completeParts(own).forEach((part, k) => {
        subjects[i + k] = part;
      });
    }
    i = end;
  }
  return subjects;
}

function isJoined(text: string, claims: readonly Claim[], i: number): boolean {
  const [last, claim] = [claims[i - 1], claims[i]];
  if (last === undefined || claim === undefined) return false;
  const sameUnit = last.unit === claim.unit || last.unit === '' || claim.unit === '';
  return sameUnit && JOINT.test(text.slice(last.end, claim.start));
}

/** Parts of a subject that all figures of the run were given, or the subjects of as many figures before a bare 分别. */
function findShared(text: string, claims: readonly Claim[], from: number, to: number): string[] | undefined {
  const count = to - from;
  const run = claims.slice(from, to);
  if (new Set(run.map((claim) => claim.subject)).size > 1) return undefined;
  const lead = text.slice(claims[from - 1]?.end ?? 0, run[0]?.start ?? 0);
  const named = claims.slice(Math.max(0, from - count), from).map((claim) => claim.subject);
  if (BARE_RESPECTIVELY.test(lead) && named.length === count && new Set(named).size === count) return named;
  return splitSubject(run[0]?.subject ?? '', count);
}

function splitSubject(subject: string, count: number): string[] | undefined {
  if (count === 2 && subject.includes('城乡'))
    return [subject.replace('城乡', '城镇'), subject.replace('城乡', '农村')];
  const parts = subject.replace(/分别$/, '').split(/[、和与及]/);
  return parts.length === count ? parts : undefined;
}

/** Gives each part what only the first (单位地区生产总值) or the last (三市进出口) carries. */
function completeParts(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const per = PER.exec(first)?.[0] ?? '';
  const places = COUNTED_PLACES.exec(last);
  const head = SHARED_HEAD.exec(last)?.[0] ?? '';
  return parts.map((part) => {
    if (part === '') return part;
    if (CASUALTIES.test(part)) return (ACCIDENTS.exec(first)?.[1] ?? '') + part;
    const led = per !== '' && !PER.test(part) ? per + part : part;
    if (places !== null)
      return part === last ? last.replace(COUNTED_PLACES, '$1$2') : `${led}${places[1]}${places[2]}`;
    return head === '' || led.endsWith(head.slice(-2)) || led.length > 8 ? led : led + head;
  });
}
