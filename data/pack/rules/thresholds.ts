// A claim states its observation's figure, or, as a threshold, has a figure of its own.

import type { Pack } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

export function checkThresholds(pack: Pack): RecordProblem[] {
  const stated = new Set<string>();
  return pack.reports
    .flatMap((report) => report.claims)
    .flatMap(({ id, role, figure, observation }) => {
      const record = `claims ${id}`;
      if (figure !== undefined)
        return role === 'threshold'
          ? []
          : [{ record, field: 'figure', message: 'belongs to thresholds only' }];
      if (!stated.has(observation)) {
        stated.add(observation);
        return [];
      }
      return [{ record, field: 'observation', message: `"${observation}" is stated by another claim too` }];
    });
}
