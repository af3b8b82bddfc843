// SDMX-CSV against the rules of its field guide (SDMX-CSV 2.0.0, data message; sdmx-twg/sdmx-csv): the columns that must
// come first, their values, codes, periods, and one row an observation.

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toTimePeriod } from '../../../data/exports/sdmx-time.ts';
import { SDMX_COLUMNS, toSdmxCsv } from '../../../data/exports/to-sdmx-csv.ts';
import { fc, test } from '../../claims/fast-check.ts';
import { makeDocument, makeHostile, toInput } from './exported-report.ts';

const document = makeDocument();

/** Identifiers of codes, of artefacts with agency and version, and the forms of a period (SDMX 3.0 common types). */
const CODE = /^[A-Za-z0-9_@$-]+$/;
const STRUCTURE_ID = /^[A-Za-z][A-Za-z\d_-]*(\.[A-Za-z][A-Za-z\d_-]*)*:[A-Za-z\d_@$-]+\(\d+\.\d+(\.\d+)?\)$/;
const TIME_PERIOD = /^\d{4}(-(S[12]|Q[1-4]|\d\d))?$|^\d{4}-\d\d-\d\d\/P\d+[YMD]$/;

const parse = (text: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

describe('the observations', () => {
  const { text, left } = toSdmxCsv(toInput(document));
  const rows = parse(text);

  it('begin with structure, its identity and the action', () => {
    expect(text.startsWith('STRUCTURE,STRUCTURE_ID,ACTION,')).toBe(true);
    expect(new Set(SDMX_COLUMNS).size).toBe(SDMX_COLUMNS.length);
    for (const { STRUCTURE, STRUCTURE_ID: id, ACTION } of rows) {
      expect(['dataflow', 'datastructure', 'dataprovision']).toContain(STRUCTURE);
      expect(id).toMatch(STRUCTURE_ID);
      expect(['I', 'A', 'R', 'D']).toContain(ACTION);
    }
  });

  it('have codes, periods, numbers and a status where the guide wants them', () => {
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      for (const column of ['REF_AREA', 'INDICATOR', 'OBS_TYPE', 'SOURCE']) expect(row[column]).toMatch(CODE);
      expect(row.TIME_PERIOD).toMatch(TIME_PERIOD);
      expect(row.OBS_VALUE).toMatch(/^-?\d+(\.\d+)?$/);
      expect(['A', 'E']).toContain(row.OBS_STATUS);
      expect(row.UNIT_MEASURE).not.toBe('');
      expect(row).toMatchObject({ DIGEST: document.digest, PACKS: 'jintan-2025 1.0.0' });
    }
  });

  it('are each identified by their dimensions', () => {
    const keys = rows.map(({ REF_AREA, INDICATOR, OBS_TYPE, SOURCE, TIME_PERIOD: period }) =>
      [REF_AREA, INDICATOR, OBS_TYPE, SOURCE, period].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are what the record says, targets apart, and computed ones marked as estimated', () => {
    const lifts = rows.filter(
      ({ INDICATOR }) => INDICATOR?.includes('lifts') || INDICATOR?.includes('elevator'),
    );
    expect(
      lifts.map(({ OBS_TYPE, TIME_PERIOD: period, OBS_VALUE, BOUND }) => [
        OBS_TYPE,
        period,
        OBS_VALUE,
        BOUND,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['ACTUAL', '2024', '22', 'EQ'],
        ['TARGET', '2025', '20', 'GE'],
      ]),
    );
    expect(rows.some(({ OBS_STATUS }) => OBS_STATUS === 'E')).toBe(true);
  });

  it('leave out thresholds and what no pack knows, and say how many', () => {
    const thresholds = document.claims.filter(({ claim }) => claim.role === 'threshold').length;
    expect(left).toBeGreaterThanOrEqual(thresholds);
    expect(toSdmxCsv(toInput(makeHostile('x')))).toMatchObject({ left: 1 });
  });
});

describe('a period', () => {
  it.each([
    ['2024', '2024'],
    ['2021-2025', '2021-01-01/P5Y'],
    ['2024-H2', '2024-S2'],
    ['2024-Q3', '2024-Q3'],
    ['2024-03', '2024-03'],
    ['2024-01/2024-09', '2024-01-01/P9M'],
    ['2023-11/2024-02', '2023-11-01/P4M'],
    ['2024-01-05/2024-01-07', '2024-01-05/P3D'],
    ['0000-0000', '0000-01-01/P1Y'],
    ['', null],
    ['2025-2021', null],
    ['2024-13', null],
    ['2024-09/2024-01', null],
    ['去年', null],
  ])('%j is %j', (ours, theirs) => {
    expect(toTimePeriod(ours)).toBe(theirs);
  });

  test.prop([fc.string({ unit: fc.constantFrom(...'0123456789-/HQ') })])(
    'is one of SDMX’s forms or none',
    (text) => {
      const period = toTimePeriod(text);
      if (period !== null) expect(period).toMatch(TIME_PERIOD);
    },
  );
});
