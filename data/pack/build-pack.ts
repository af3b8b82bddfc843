// From the files a person wrote to a pack: anchors get their positions, each claim its observation
// and its related sections, and every rule of the record is held against the result.

import { readSections } from '../../claims/read-sections.ts';
import type { Figure, Observation, Pack, ReportClaim, ReportSection } from '../record.ts';
import type { Authored } from './authored-schema.ts';
import { checkRules } from './check-pack.ts';
import { judgePlaces, locateQuote } from './locate-quote.ts';
import { PackError, type PackProblem, type RecordProblem } from './problem.ts';
import { type AuthoredFiles, type AuthoredPack, type Placed, readAuthored } from './read-authored.ts';

export interface BuiltPack {
  pack: Pack;
  /** Puts the file and line to a problem found later. */
  toPlaced: (problem: RecordProblem) => PackProblem;
}

/**
 * Builds a pack from the files of its folder.
 * @throws PackError naming file, record and field of all that is wrong
 */
export function buildPack(files: AuthoredFiles): BuiltPack {
  const problems: PackProblem[] = [];
  const authored = readAuthored(files, problems);
  if (!authored) throw new PackError(problems);
  const sections = placeSections(authored, problems);
  const pack = toPack(authored, sections, problems);
  const places = toPlaces(authored);
  const toPlaced = (problem: RecordProblem): PackProblem => ({
    file: places.get(problem.record) ?? 'pack.json',
    ...problem,
  });
  if (problems.length === 0) problems.push(...checkRules(pack).map(toPlaced));
  if (problems.length > 0) throw new PackError(problems);
  return { pack, toPlaced };
}

function toPack(
  { head, text, records }: AuthoredPack,
  sections: ReportSection[],
  problems: PackProblem[],
): Pack {
  const { report, ...rest } = head;
  const indicators = new Map(records.indicators.map(({ record }) => [record.id, record]));
  const stated = new Map(records.claims.map(({ record }) => [record.id, record]));
  const claims = records.claims.map((placed) => {
    const owner = stated.get(placed.record.threshold ?? '') ?? placed.record;
    return toClaim(placed, text, indicators.get(owner.indicator ?? '')?.sections ?? [], problems);
  });
  const observed = records.claims
    .map(({ record }) => record)
    .filter((claim) => claim.threshold === undefined)
    .map((claim) => toObservation(claim, report.area, report.source));
  return {
    ...rest,
    sources: toRecords(records.sources),
    indicators: records.indicators.map(({ record: { sections: _sections, ...indicator } }) => indicator),
    observations: [...observed, ...toRecords(records.observations)],
    reports: [{ ...report, archive: { ...report.archive, text }, sections, claims }],
    comparisons: toRecords(records.comparisons),
    derivations: toRecords(records.derivations),
  };
}

function toRecords<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ record }) => record);
}

function toClaim(
  { record: claim, place }: Placed<Authored<'claims'>>,
  text: string,
  sections: readonly string[],
  problems: PackProblem[],
): ReportClaim {
  const { id, exact, prefix, suffix, section } = claim;
  const starts = locateQuote(text, claim);
  const fault = judgePlaces(starts);
  if (fault)
    problems.push({ file: place, record: `claims ${id}`, field: 'exact', message: `"${exact}" ${fault}` });
  const start = starts[0] ?? 0;
  return {
    id,
    observation: claim.threshold ?? id,
    ...(claim.threshold === undefined ? {} : { figure: toFigure(claim) }),
    section,
    role: claim.threshold === undefined ? (claim.role ?? 'value') : 'threshold',
    ...(claim.borderline && { borderline: claim.borderline }),
    anchor: { exact, prefix, suffix, start, end: start + exact.length },
    related: sections.filter((other) => other !== section),
  };
}

function toFigure({ value, valueHigh, unit, bound, status, period }: Authored<'claims'>): Figure {
  return { value, ...(valueHigh === undefined ? {} : { valueHigh }), unit, bound, status, period };
}

function toObservation(claim: Authored<'claims'>, area: string, source: string): Observation {
  const { id, indicator = '', printed = claim.exact, commitment, note } = claim;
  return {
    id,
    indicator,
    area,
    ...toFigure(claim),
    source,
    printed,
    ...(commitment && { commitment }),
    ...(note && { note }),
  };
}

/** Gives the authored sections the spans of those the reader finds; the two outlines must be one. */
function placeSections({ text, records }: AuthoredPack, problems: PackProblem[]): ReportSection[] {
  const found = readSections(text);
  const ids = records.sections.map(({ record }) => record.id);
  if (found.length !== ids.length)
    problems.push({
      file: 'sections.jsonl',
      record: 'sections',
      field: '',
      message: `are ${ids.length}, but the report has ${found.length}`,
    });
  return records.sections.map(({ record, place }, index) => {
    const section = found[index];
    const parent = section?.parent == null ? null : (ids[section.parent] ?? null);
    const read = { level: section?.level, title: section?.title, parent };
    for (const field of ['level', 'title', 'parent'] as const)
      if (section && record[field] !== read[field])
        problems.push({
          file: place,
          record: `sections ${record.id}`,
          field,
          message: `is "${record[field]}", but the report reads "${read[field]}"`,
        });
    return { ...record, start: section?.start ?? 0, end: section?.end ?? 0 };
  });
}

/** Where each record was written, by the name problems call it. */
function toPlaces({ records }: AuthoredPack): Map<string, string> {
  const places = new Map<string, string>();
  for (const [kind, placed] of Object.entries(records))
    for (const { record, place } of placed as Placed<{ id?: string; a?: string; b?: string }>[])
      places.set(`${kind} ${record.id ?? `${record.a} ~ ${record.b}`}`, place);
  // The report's observations are written with their claims.
  for (const { record, place } of records.claims) places.set(`observations ${record.id}`, place);
  return places;
}
