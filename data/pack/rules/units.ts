// An observation is counted in its indicator's unit. Where a source counts in other words (套 for 个,
// 座 for 个), a comparison must say so: the reader is never left to think them one.

import type { Pack } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

export function checkUnits(pack: Pack): RecordProblem[] {
  const units = new Map(pack.indicators.map((indicator) => [indicator.id, indicator.unit]));
  const explained = new Set(
    pack.comparisons.filter((pair) => pair.comparability !== 'same').flatMap(({ a, b }) => [a, b]),
  );
  return pack.observations.flatMap(({ id, indicator, unit }) => {
    const expected = units.get(indicator);
    if (expected === undefined || expected === unit || explained.has(id)) return [];
    const message = `is ${unit}, but ${indicator} is counted in ${expected} and no comparison says why`;
    return [{ record: `observations ${id}`, field: 'unit', message }];
  });
}
