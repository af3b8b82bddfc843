import Papa from 'papaparse';
import { describe, expect, test as it } from 'vitest';
import { fromSafeCell, toSafeCell } from '../../../data/exports/spreadsheet-safe.ts';
import { toCsv } from '../../../data/exports/to-csv.ts';
import { fc, test } from '../../claims/fast-check.ts';
import { makeDocument, makeHostile, noteOn, toInput, WORDS } from './exported-report.ts';

const parse = (csv: string) => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  const [heads = [], ...rows] = data;
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length);
    return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? '']));
  });
};

const document = makeDocument();

describe('the table', () => {
  const csv = toCsv(toInput(document), WORDS.zh);
  const rows = parse(csv);

  it('begins with a byte order mark and ends each row as RFC 4180 has it', () => {
    expect(csv.startsWith('\ufeff序号,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has a row a claim, with the figure as printed and as a number', () => {
    expect(rows).toHaveLength(document.claims.length);
    for (const [at, { claim }] of document.claims.entries()) {
      expect(rows[at]).toMatchObject({
        原文数字: claim.text,
        数值: String(claim.value),
        起: String(claim.start),
      });
    }
    expect(rows.find(({ 指标 }) => 指标 === '加装既有住宅电梯')).toMatchObject({
      性质: '2024 实绩',
      目标口径: expect.stringContaining('同口径'),
      核对: '与存档相符',
      出处: '政府工作报告(摘要)',
    });
  });

  it('says in each row where it is from', () => {
    for (const row of rows) {
      expect(row).toMatchObject({
        网址: document.address,
        发布日期: '2025-01-04',
        取回日期: '2026-11-23',
        导出日期: '2026-11-24',
        存档版本: 'jintan-2025 1.0.0',
        '所读文本 SHA-256': document.digest,
      });
    }
  });

  it('holds only what was chosen, with the person’s word on it', () => {
    const id = document.claims[5]?.id ?? '';
    const notes = [noteOn(document, id, 2, '=1+1\n第二行,"引"')];
    const [row, ...others] = parse(toCsv(toInput(document, { chosen: new Set([id]), notes }), WORDS.en));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Rating: WORDS.en.rating(2), Note: '\'=1+1\n第二行,"引"' });
  });

  it('has its heads where nothing was chosen', () => {
    expect(parse(toCsv(toInput(document, { chosen: new Set() }), WORDS.zh))).toEqual([]);
  });
});

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－cmd',
    '＠a',
    ' =1',
    "'=1",
    '-',
  ])('%j is made text', (cell) => {
    const safe = toSafeCell(cell);
    expect(safe).toBe(`'${cell}`);
    expect(fromSafeCell(safe)).toBe(cell);
  });

  it.each(['-3', '-3.25', '+5', '1e5', '0', '22部', '', "'", "it's", '增长-3%', '−2'])('%j stays', (cell) => {
    expect(toSafeCell(cell)).toBe(cell);
    expect(fromSafeCell(cell)).toBe(cell);
  });
});

const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'"|,;＝＋－＠﹣ 1aA甲!(') });

test.prop([hostile])('no cell computes, and each is read back', (cell) => {
  const safe = toSafeCell(cell);
  expect(fromSafeCell(safe)).toBe(cell);
  // What a spreadsheet would compute begins, blanks aside, with one of these and is more than a number.
  expect(/^\s*[=+\-@＝＋－＠]/.test(safe) && Number.isNaN(Number(safe))).toBe(false);
});

test.prop([hostile, fc.double({ noNaN: true, noDefaultInfinity: true })])(
  'a table of a stranger’s words parses back to them, its numbers whole',
  (words, value) => {
    const made = makeHostile(words);
    for (const { claim } of made.claims) claim.value = value;
    const id = made.claims[0]?.id ?? '';
    const notes = [noteOn(made, id, null, words)];
    const [row] = parse(toCsv(toInput(made, { notes, author: words }), WORDS.zh));
    expect(Number(row?.数值)).toBe(value + 0);
    expect(fromSafeCell(row?.备注 ?? '')).toBe(words);
    expect(fromSafeCell(row?.核对人 ?? '')).toBe(words);
    for (const cell of Object.values(row ?? {}))
      expect(/^\s*[=+\-@＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
  },
);
