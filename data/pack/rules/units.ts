// An observation is counted in its indicator's unit. A source may use another measure word (套 for 个,
// 座 for 个), which changes what one of them is; then a comparison must say so, lest a reader think them one.

import type { Pack } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

const MEASURE_WORD = /^[个套座处家户部台所条项支件场张组只辆间栋]$/;

export function checkUnits(pack: Pack): RecordProblem[] {
  const units = new Map(pack.indicators.map((indicator) => [indicator.id, indicator.unit]));
  const explained = new Set(
    pack.comparisons.filter((pair) => pair.comparability !== 'same').flatMap(({ a, b }) => [a, b]),
  );
  return pack.observations.flatMap(({ id, indicator, unit }) => {
    const expected = units.get(indicator);
    if (expected === undefined || expected === unit) return [];
    const areMeasureWords = MEASURE_WORD.test(unit) && MEASURE_WORD.test(expected);
    if (areMeasureWords && explained.has(id)) return [];
    const message = `is ${unit}, but ${indicator} is counted in ${expected}`;
    const hint = areMeasureWords ? ' and no comparison says what that changes' : '';
    return [{ record: `observations ${id}`, field: 'unit', message: message + hint }];
  });
}
