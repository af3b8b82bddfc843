import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBundledPack } from '../../cli/load-pack.ts';
import { createRecord } from '../../data/create-record.ts';
import { findCompared, readPage, toPageMarks } from '../../data/read-page.ts';

const RECORD = createRecord([loadBundledPack()]);
const TEXT = readFileSync(new URL('../cases/reports/jintan-2025.txt', import.meta.url), 'utf8');

const marksOf = (text: string) => {
  const reading = readPage(text, RECORD);
  return reading && toPageMarks(reading);
};

describe('readPage and its marks', () => {
  it('marks every claim of the recorded report by what it is', () => {
    const page = marksOf(TEXT);
    expect(page?.report).toMatchObject({ place: '常州市金坛区', period: '2025', recorded: true });
    const count = (kind: string) => page?.marks.filter((mark) => mark.kind === kind).length;
    expect(count('actual')).toBeGreaterThan(90);
    expect(count('target')).toBeGreaterThan(50);
    expect([count('unrecorded'), count('differs')]).toEqual([0, 0]);
  });

  it('marks an altered figure, and no other, as differing', () => {
    const differing = marksOf(TEXT.replace('停车泊位1124个', '停车泊位1142个'))?.marks.filter(
      ({ kind }) => kind === 'differs',
    );
    expect(differing).toHaveLength(1);
  });

  it('does not take a page of other years for the recorded report, whatever its figures', () => {
    const page = marksOf(TEXT.replaceAll('2025年', '2023年').replaceAll('2024年', '2022年'));
    expect(page?.report).toMatchObject({ period: '2023', recorded: false });
    expect(new Set(page?.marks.map(({ kind }) => kind))).toEqual(new Set(['unrecorded']));
  });

  it('marks a report that the record does not know as unrecorded', () => {
    const page = marksOf(
      readFileSync(new URL('../cases/reports/state-council-2016.txt', import.meta.url), 'utf8'),
    );
    expect(page?.report.recorded).toBe(false);
    expect(new Set(page?.marks.map(({ kind }) => kind))).toEqual(new Set(['unrecorded']));
  });

  it('gives the headings that claims stand under, in text order', () => {
    const headings = marksOf(TEXT)?.headings ?? [];
    expect(headings.map(({ title }) => title)).toContain('城市能级提升展现新形象');
    expect(headings.map(({ start }) => start)).toEqual(
      headings.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('knows which claims can be set beside something', () => {
    const reading = readPage(TEXT, RECORD);
    const compared = new Set(reading && findCompared(reading));
    const idOf = (text: string) => reading?.linked.claims.find(({ claim }) => claim.text === text)?.id ?? '';
    expect(compared.has(idOf('22部'))).toBe(true);
    expect(compared.size).toBeGreaterThan(40);
    expect(compared.size).toBeLessThan(reading?.linked.claims.length ?? 0);
  });

  it('claims nothing outside the body of the report', () => {
    const outside = `主办单位:金坛区人民政府 累计访问1200万人次。`;
    const page = marksOf(`${TEXT}\n${outside}`);
    expect(page?.marks.filter(({ start }) => start >= TEXT.length)).toEqual([]);
  });

  it.each(['', '通知:今年招录公务员22人。'])('takes %j for no report', (text) => {
    expect(marksOf(text)).toBeNull();
  });

  it('gives an account that survives being sent as a message', () => {
    const [claim] = readPage(TEXT, RECORD)?.linked.claims.filter(({ claim }) => claim.text === '22部') ?? [];
    const sent = JSON.parse(JSON.stringify(claim));
    expect(sent.target).toMatchObject({ value: 20, unit: '部', bound: 'ge', comparability: 'same' });
    expect(sent.prior).toBeNull();
    expect(sent.sections.length).toBeGreaterThan(0);
  });
});
