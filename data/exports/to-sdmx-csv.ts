// Observations as SDMX-CSV 2.0 (SDMX 3.0; the field guide of the SDMX technical working group): one row an observation,
// for statisticians' programs. The structure is our own, DUIZHAO:WORK_REPORT. Only what is an observation goes in: a
// value of a known indicator for a known period. A threshold defines a category, and a claim no pack knows has no
// indicator; both are left out and counted.

import Papa from 'papaparse';
import type { Comparison } from '../linked-claim.ts';
import type { CitedSource, Figure } from '../record.ts';
import { chooseClaims, type ExportedClaim, type ExportInput, toDay, toPacksText } from './export-input.ts';
import { toTimePeriod } from './sdmx-time.ts';
import { toSafeCell } from './spreadsheet-safe.ts';

export const SDMX_STRUCTURE_ID = 'DUIZHAO:WORK_REPORT(1.0.0)';

/** Dimensions, measures, attributes, then columns of our own; their order is that of the structure. */
export const SDMX_COLUMNS = [
  ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION'],
  ...['REF_AREA', 'INDICATOR', 'OBS_TYPE', 'SOURCE', 'TIME_PERIOD'],
  ...['OBS_VALUE', 'OBS_VALUE_HIGH'],
  ...['UNIT_MEASURE', 'UNIT_MULT', 'OBS_STATUS', 'BOUND'],
  ...['INDICATOR_NAME', 'PRINTED', 'SOURCE_TITLE', 'SOURCE_URL', 'SOURCE_PUBLISHED'],
  ...['REPORT_URL', 'RETRIEVED', 'EXPORTED', 'PACKS', 'DIGEST'],
];

type Row = Record<string, string>;

/** `left`: chosen claims that are no observations, or say another value where one stands already. */
export function toSdmxCsv(input: ExportInput): { text: string; left: number } {
  const trail = toTrail(input);
  const rows = new Map<string, Row>();
  let left = 0;
  for (const one of chooseClaims(input)) {
    const row = toClaimRow(one, input.report.area);
    const known = row && rows.get(toKey(row));
    if (!row || (known && known.OBS_VALUE !== row.OBS_VALUE)) left++;
    else if (!known) rows.set(toKey(row), row);
    for (const other of row ? toOtherRows(one, row) : []) {
      if (!rows.has(toKey(other))) rows.set(toKey(other), other);
    }
  }
  const data = Array.from(rows.values(), (row) =>
    SDMX_COLUMNS.map((column) => ({ ...row, ...trail })[column] ?? ''),
  );
  const text = Papa.unparse({ fields: SDMX_COLUMNS, data }, { newline: '\r\n' });
  return { text: `${text}\r\n`, left };
}

function toKey({ REF_AREA, INDICATOR, OBS_TYPE, SOURCE, TIME_PERIOD }: Row): string {
  return [REF_AREA, INDICATOR, OBS_TYPE, SOURCE, TIME_PERIOD].join('.');
}

function toClaimRow({ linked }: ExportedClaim, area: string | undefined): Row | null {
  const { claim, indicator, source } = linked;
  if (indicator === null || source === null || claim.role === 'threshold') return null;
  const row = toRow(claim, source, claim.text);
  return (
    row && {
      ...row,
      REF_AREA: area || '_X',
      INDICATOR: indicator.id,
      INDICATOR_NAME: toSafeCell(indicator.name.zh),
    }
  );
}

/** Figures beside it that no claim of the page states: of the same indicator and the same place. */
function toOtherRows({ linked }: ExportedClaim, { REF_AREA, INDICATOR, INDICATOR_NAME }: Row): Row[] {
  const { prior, base, target, outcome, aim } = linked;
  return [prior, base, target, outcome, aim].flatMap((other) => {
    if (other === null || other.claim !== null || other.area !== undefined || other.name !== null) return [];
    const row = toRow(other, other.source, other.printed, other.derived);
    return row ? [{ ...row, REF_AREA, INDICATOR, INDICATOR_NAME } as Row] : [];
  });
}

function toRow(
  figure: Figure,
  source: CitedSource,
  printed: string,
  derived: Comparison['derived'] = null,
): Row | null {
  const period = toTimePeriod(figure.period);
  if (period === null) return null;
  return {
    ...{ STRUCTURE: 'dataflow', STRUCTURE_ID: SDMX_STRUCTURE_ID, ACTION: 'I' },
    OBS_TYPE: figure.status === 'target' ? 'TARGET' : 'ACTUAL',
    SOURCE: toId(source.id),
    TIME_PERIOD: period,
    OBS_VALUE: String(figure.value),
    OBS_VALUE_HIGH: figure.valueHigh === undefined ? '' : String(figure.valueHigh),
    UNIT_MEASURE: toSafeCell(figure.unit),
    UNIT_MULT: '0',
    // CL_OBS_STATUS: A normal value, E estimated value.
    OBS_STATUS: derived ? 'E' : 'A',
    BOUND: figure.bound.toUpperCase(),
    PRINTED: toSafeCell(printed),
    SOURCE_TITLE: toSafeCell(source.title),
    SOURCE_URL: toSafeCell(source.url),
    SOURCE_PUBLISHED: source.published ?? '',
  };
}

/** A code of SDMX: letters, digits and _ @ $ - only. */
function toId(id: string): string {
  return id.replace(/[^A-Za-z0-9_@$-]/g, '_') || '_X';
}

function toTrail({ report, packs, exported }: ExportInput): Row {
  return {
    REPORT_URL: toSafeCell(report.address ?? ''),
    RETRIEVED: toDay(report.retrieved),
    EXPORTED: toDay(exported),
    PACKS: toSafeCell(toPacksText(packs)),
    DIGEST: report.digest,
  };
}
