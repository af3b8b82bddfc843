// What a person types, read by the reader of reports, and what is said of what cannot be read.

import { expect, test } from 'vitest';
import type { DraftFaults, OwnDraft } from '../../../data/own-figures/own-figure.ts';
import { readOwnDraft } from '../../../data/own-figures/read-own-draft.ts';
import { DRAFT } from './own-figure.ts';

const toIndicator = (unit: string, zh = '某项') => ({ unit, name: { zh, en: 'Something' } });

test.each([
  ['1.2万亩', '亩', { value: 12000, bound: 'eq' }],
  ['一万二千亩', '亩', { value: 12000, bound: 'eq' }],
  ['超600亿元', '元', { value: 600e8, bound: 'gt' }],
  ['20部以上', '部', { value: 20, bound: 'ge' }],
  ['3至5个', '个', { value: 3, valueHigh: 5 }],
  ['增长8.2%', '%', { value: 8.2 }],
  ['下降3%', '%', { value: -3 }],
  ['-3%', '%', { value: -3 }],
])('%s is read', (value, unit, expected) => {
  expect(readOwnDraft({ ...DRAFT, value: ` ${value} ` }, toIndicator(unit))).toMatchObject({
    ...expected,
    unit,
    printed: value,
    period: '2029',
  });
});

test('a fall is positive where falls are what is counted', () => {
  const read = readOwnDraft({ ...DRAFT, value: '下降24.8%' }, toIndicator('%', '电诈警情下降'));
  expect(read).toMatchObject({ value: 24.8 });
});

test.each<[Partial<OwnDraft>, DraftFaults]>([
  [{ value: '' }, { value: 'missing' }],
  [{ value: '许多' }, { value: 'unreadable' }],
  [{ value: '18' }, { value: 'unreadable' }],
  [{ value: '18个' }, { value: 'unit' }],
  [{ value: '18部,20部' }, { value: 'several' }],
  [{ value: `${'很'.repeat(130)}18部` }, { value: 'too-long' }],
  [{ value: '<b>18部</b>' }, { value: 'markup' }],
  [{ period: '' }, { period: 'year' }],
  [{ period: '23' }, { period: 'year' }],
  [{ title: ' ' }, { title: 'missing' }],
  [{ title: 'a<script>' }, { title: 'markup' }],
  [{ url: '' }, { url: 'missing' }],
  [{ url: 'zjj.example.cn' }, { url: 'address' }],
  [{ url: 'javascript:alert(1)' }, { url: 'address' }],
  [{ url: 'file:///etc/hosts' }, { url: 'address' }],
  [{ url: `https://example.cn/${'a'.repeat(500)}` }, { url: 'too-long' }],
  [{ note: '字'.repeat(301) }, { note: 'too-long' }],
  [
    { value: '', url: 'x' },
    { value: 'missing', url: 'address' },
  ],
])('%o is refused', (typed, faults) => {
  expect(readOwnDraft({ ...DRAFT, ...typed }, toIndicator('部'))).toEqual({ faults });
});
