// The reason of a link in both languages. The engine speaks Chinese, in set phrases; names that reports print stay as
// they are printed.

import type { Words } from '../record.ts';

/** Set phrases, and what they are in English; `$1` and `$2` stand for what varies. */
const PHRASES: readonly [RegExp, string][] = [
  [/^名目笼统$/, 'the name is a general one'],
  [/^一方限于“(.*)”$/, 'one is limited to “$1”'],
  [/^一方多“(.*)”$/, 'one also says “$1”'],
  [/^“(.*)”与“(.*)”同义$/, '“$1” and “$2” mean the same'],
  [/^存量与流量不同:(.*)与(.*)$/, 'a stock and a flow: $1, $2'],
  [/^口径不同:(.*)与(.*)$/, 'counted otherwise: $1, $2'],
  [/^只有一方写明“(.*)”$/, 'only one says “$1”'],
  [/^单位(.*)与(.*)可通$/, '$1 and $2 are one measure'],
  [/^单位不同:(.*)与(.*)$/, 'units differ: $1, $2'],
  [/^单位(.*)与(.*)$/, 'units $1 and $2'],
  [/^一为总量,一为增减量$/, 'one is a total, the other a change'],
  [/^一写数量,一写增减$/, 'one is written as an amount, the other as a change'],
  [/^增减方向相反$/, 'one rises, the other falls'],
  [/^同一说法在文中有不止一个数$/, 'the report gives this wording more than one figure'],
  [/^(.*)不同:(.*)与(.*)$/, 'differs in $1: $2, $3'],
  [/^(.*)只有一方写明:(.*)$/, 'only one says which ($1): $2'],
];

/** The sides on which an indicator may be narrowed, and a unit that is not there. */
const SIDES: Record<string, string> = {
  地域: 'area',
  城乡: 'town or country',
  规模: 'size',
  级别: 'level',
  考核断面: 'monitored sections',
  价格基准: 'price basis',
  所有制: 'ownership',
  行业: 'sector',
  中央与地方: 'central or local',
  来源地: 'origin',
  类别: 'kind',
  门槛: 'threshold',
  无量词: 'none',
};

const SAME = /^同一指标:(.*)$/s;
/** Names have quotes of their own: “专精特新“小巨人”企业”. */
const NAMED = /^(“.*?”):(.*)$/s;

/** @param why as a link gives it */
export function translateWhy(why: string): Words {
  const same = SAME.exec(why)?.[1];
  if (same !== undefined) return { zh: why, en: `Same indicator: ${joinNames(same)}` };
  const [, names, reasons] = NAMED.exec(why) ?? [];
  if (names === undefined || reasons === undefined) return { zh: why, en: why };
  const english = reasons.split(';').map(translatePhrase).join('; ');
  return { zh: why, en: `${joinNames(names)}: ${english}` };
}

function translatePhrase(phrase: string): string {
  for (const [pattern, english] of PHRASES) {
    const found = pattern.exec(phrase);
    if (found) return english.replace(/\$(\d)/g, (_, at) => translateSide(found[Number(at)] ?? ''));
  }
  return phrase;
}

function translateSide(name: string): string {
  return SIDES[name] ?? name;
}

function joinNames(names: string): string {
  return names.replace('”与“', '” and “');
}
