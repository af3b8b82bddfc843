// Reads what was typed: words, figures with their bounds, and wishes about status, year, direction and
// outcome ("目标 2025", "下降", ">100亿", "未完成"). What is not understood stays words.

import type { Status } from '../../claims/claim.ts';
import type { SearchEntry } from '../search-record.ts';
import { createFigureReader } from './read-figures.ts';
import type { TypedFigure } from './typed-figure.ts';

export interface SearchQuery {
  /** The words that are left, folded. */
  words: string;
  figures: TypedFigure[];
  status: Status | null;
  period: string | null;
  /** Which way figures go, where nothing else was typed; its word also stays among the words. */
  trend: 'up' | 'down' | null;
  /** Asked for alone: targets that were met, or were not. */
  met: boolean | null;
}

const TARGET_WORDS = /目标|计划数?|\btargets?\b|\bplan(ned)?\b/g;
const ACTUAL_WORDS = /实绩|实际值|实际数|\bactuals?\b/g;
const TRENDS: [RegExp, 'up' | 'down'][] = [
  [/^(下降|减少|降低|回落|下滑|负增长|declin(e|ed|ing)|decreased?|down|fell)$/, 'down'],
  [/^(上升|增长|增加|提高|上涨|increased?|growth|up|rose)$/, 'up'],
];
const MET: [RegExp, boolean][] = [
  [/^(未|没|没有|未能)(完成|达标|达到|实现)$|^(unmet|missed|not met)$/, false],
  [/^(已|超额|提前)?(完成|达标|达成|实现)了?$|^(met|reached)$/, true],
];
/** Words of questions and of reports at large: they say nothing of which indicator is meant. */
const EMPTY_WORDS =
  /(有|是|达|到|为)?(多少|几)(个|家|人|钱|亿|万)?|怎么样|如何|什么|哪些|哪里|请问|情况|一共|总共|今年|去年|全区|全年|我们|突破|的|了|吗|呢|\b(the|of|how|many|much|numbers?|what|is|are|in|for)\b/g;

function findFirst<T>(rules: [RegExp, T][], words: string): T | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function isYear({ scaled, unit, bound }: TypedFigure): boolean {
  return !scaled && bound === 'eq' && (unit === '' || unit === '年');
}

/** What remains is the query; where nothing would, the words were meant after all. */
function dropEmptyWords(words: string): string {
  const bare = words.replace(EMPTY_WORDS, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? words : bare;
}

/** Gives the reader of queries for a record's entries, whose units and years it knows. It takes folded text. */
export function createQueryReader(entries: SearchEntry[]): (folded: string) => SearchQuery {
  const figuresKnown = entries.flatMap((entry) => entry.observations);
  const periods = new Set(figuresKnown.map((figure) => figure.period));
  const units = new Set(figuresKnown.map((figure) => figure.unit).filter((unit) => unit !== ''));
  const readFigures = createFigureReader([...units]);
  return (folded) => {
    const { figures: numerals, rest } = readFigures(folded);
    const years = numerals.filter((figure) => periods.has(figure.digits) && isYear(figure));
    const untargeted = rest.replace(TARGET_WORDS, ' ');
    const unstated = untargeted.replace(ACTUAL_WORDS, ' ');
    const words = unstated.trim();
    const met = findFirst(MET, words);
    const trend = findFirst(TRENDS, words);
    return {
      words: met === null ? dropEmptyWords(words) : '',
      figures: numerals.filter((figure) => !years.includes(figure)),
      status: untargeted !== rest ? 'target' : unstated !== untargeted ? 'actual' : null,
      period: years[0]?.digits ?? null,
      trend,
      met,
    };
  };
}
