// Every id that one record uses of another leads somewhere.

import type { Pack, Report } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

export function checkReferences(pack: Pack): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const known = {
    area: new Set(pack.areas.map((area) => area.code)),
    source: new Set(pack.sources.map((source) => source.id)),
    indicator: new Set(pack.indicators.map((indicator) => indicator.id)),
    observation: new Set(pack.observations.map((observation) => observation.id)),
  };
  const check = (record: string, field: string, kind: keyof typeof known, id: string) => {
    if (!known[kind].has(id)) problems.push(toDangling(record, field, kind, id));
  };
  for (const { id, indicator, area, source } of pack.observations) {
    check(`observations ${id}`, 'indicator', 'indicator', indicator);
    check(`observations ${id}`, 'area', 'area', area);
    check(`observations ${id}`, 'source', 'source', source);
  }
  for (const { a, b } of pack.comparisons) {
    check(`comparisons ${a} ~ ${b}`, 'a', 'observation', a);
    check(`comparisons ${a} ~ ${b}`, 'b', 'observation', b);
  }
  for (const { id, kind: _kind, ...inputs } of pack.derivations)
    for (const [field, input] of Object.entries(inputs))
      check(`derivations ${id}`, field, field === 'whole' ? 'indicator' : 'observation', input);
  for (const report of pack.reports) {
    check(`reports ${report.id}`, 'area', 'area', report.area);
    check(`reports ${report.id}`, 'source', 'source', report.source);
    for (const claim of report.claims)
      check(`claims ${claim.id}`, 'observation', 'observation', claim.observation);
    problems.push(...checkSections(report));
  }
  return problems;
}

function checkSections(report: Report): RecordProblem[] {
  const sections = new Set(report.sections.map((section) => section.id));
  const used: [record: string, field: string, id: string][] = [];
  for (const { id, parent } of report.sections)
    if (parent !== null) used.push([`sections ${id}`, 'parent', parent]);
  for (const { id, section, related } of report.claims) {
    used.push([`claims ${id}`, 'section', section]);
    for (const [index, other] of related.entries()) used.push([`claims ${id}`, `related[${index}]`, other]);
  }
  return used
    .filter(([, , id]) => !sections.has(id))
    .map(([record, field, id]) => toDangling(record, field, 'section', id));
}

function toDangling(record: string, field: string, kind: string, id: string): RecordProblem {
  return { record, field, message: `names ${kind} "${id}", which is not in the pack` };
}
