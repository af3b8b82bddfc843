// Double entry: what a person wrote down of each claim is held against what the reader reads at its
// anchor, and nothing the reader finds in the report may be missing from the record.

import type { Claim, Kind } from '../../claims/claim.ts';
import type { Figure, Indicator, Measure, Pack, Report, ReportClaim } from '../record.ts';
import type { RecordProblem } from './problem.ts';

const FIELDS = ['value', 'valueHigh', 'unit', 'bound', 'status', 'period'] as const;

/** What may be measured by a claim of each kind; a level may also be a rate, like micrograms in a cubic metre. */
const MEASURES: Record<Kind, readonly Measure[]> = {
  level: ['flow', 'stock', 'rate'],
  change: ['rate'],
  share: ['rate'],
  rank: ['rank'],
  streak: ['streak'],
};

/**
 * Holds a pack's reports against a reading of their archived texts.
 * @param readClaims the reader; a report without its text is passed over
 */
export function checkReading(pack: Pack, readClaims: (text: string) => Claim[]): RecordProblem[] {
  return pack.reports.flatMap((report) => {
    const { text } = report.archive;
    return text === undefined ? [] : checkReport(pack, report, readClaims(text));
  });
}

function checkReport(pack: Pack, report: Report, read: readonly Claim[]): RecordProblem[] {
  const indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  const observations = new Map(pack.observations.map((observation) => [observation.id, observation]));
  const unrecorded = new Map(read.map((claim) => [claim.start, claim]));
  const problems: RecordProblem[] = [];
  for (const claim of report.claims) {
    const found = unrecorded.get(claim.anchor.start);
    unrecorded.delete(claim.anchor.start);
    const observation = observations.get(claim.observation);
    if (!observation) continue;
    const indicator = claim.figure ? undefined : indicators.get(observation.indicator);
    problems.push(...compare(claim, claim.figure ?? observation, indicator, found));
  }
  for (const { text, start, subject } of unrecorded.values())
    problems.push({
      record: `reports ${report.id}`,
      field: 'claims',
      message: `lack "${text}" (${subject}) at ${start}, which the reader finds`,
    });
  return problems;
}

function compare(
  { id, anchor, role, borderline }: ReportClaim,
  figure: Figure,
  indicator: Indicator | undefined,
  read: Claim | undefined,
): RecordProblem[] {
  const record = `claims ${id}`;
  if (read === undefined && borderline) return [];
  if (read?.text !== anchor.exact)
    return [
      {
        record,
        field: 'exact',
        message: `is "${anchor.exact}", but the reader reads ${toQuoted(read?.text)}`,
      },
    ];
  const pairs: [field: string, written: unknown, read: unknown][] = [
    ...FIELDS.map((field) => [field, figure[field], read[field]] as [string, unknown, unknown]),
    ['role', role, read.role],
  ];
  const problems = pairs
    .filter(([, written, found]) => written !== found)
    .map(([field, written, found]) => ({
      record,
      field,
      message: `is ${toQuoted(written)}, but the reader reads ${toQuoted(found)}`,
    }));
  if (indicator && !MEASURES[read.kind].includes(indicator.measure))
    problems.push({
      record: `indicators ${indicator.id}`,
      field: 'measure',
      message: `is ${indicator.measure}, but the reader reads a ${read.kind} in claim ${id}`,
    });
  return problems;
}

function toQuoted(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
