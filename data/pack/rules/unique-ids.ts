// No two records of one kind share an id, and no pair is judged twice.

import type { Pack } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

export function checkUniqueIds(pack: Pack): RecordProblem[] {
  const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
  return [
    ...findTwins(
      'areas',
      'code',
      pack.areas.map((area) => area.code),
    ),
    ...findTwins('sources', 'id', ids(pack.sources)),
    ...findTwins('indicators', 'id', ids(pack.indicators)),
    ...findTwins('observations', 'id', ids(pack.observations)),
    ...findTwins('reports', 'id', ids(pack.reports)),
    ...findTwins('derivations', 'id', ids(pack.derivations)),
    ...pack.reports.flatMap((report) => findTwins('sections', 'id', ids(report.sections))),
    // The page and the popup name a claim by its id alone.
    ...findTwins(
      'claims',
      'id',
      pack.reports.flatMap((report) => ids(report.claims)),
    ),
    ...findTwins(
      'comparisons',
      'b',
      pack.comparisons.map(({ a, b }) => [a, b].sort().join(' ~ ')),
    ),
  ];
}

function findTwins(kind: string, field: string, ids: readonly string[]): RecordProblem[] {
  const seen = new Set<string>();
  const twins: RecordProblem[] = [];
  for (const id of ids) {
    if (seen.has(id)) twins.push({ record: `${kind} ${id}`, field, message: 'is used more than once' });
    seen.add(id);
  }
  return twins;
}
