// What checks say of claims: the page's counts, figures of the record that do not fit each other,
// and the fields that the command line prints.

import { expect, test } from 'vitest';
import { readClaims } from '../../claims/read-claims.ts';
import { checkArithmetic } from '../../data/check-arithmetic.ts';
import type { LoadedRecord } from '../../data/create-record.ts';
import { linkClaims } from '../../data/link-claims.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { toRecordFields } from '../../data/record-fields.ts';
import { createRecordWith, observation, PACK, RECORD, TEXT } from './sample-report.ts';

function check(id: string, record: LoadedRecord) {
  const found = record.observations.get(id);
  if (found === undefined) throw new Error(id);
  return checkArithmetic(found, record);
}

/** The record with last year's visitors as another source prints them. */
const withVisitors = (printed: string, value: number) =>
  createRecordWith({
    observations: [
      ...PACK.observations,
      observation('visitors-2023', ['visitors', printed, value, '人次', '2023'], { source: 'news' }),
    ],
  });

test('a growth rate is weighed against the levels before and after it', () => {
  expect(check('visitors-2024', RECORD)).toBeNull();
  expect(check('visitors-2024', withVisitors('1236万人次', 1236e4))).toBeNull();
  expect(check('visitors-growth-2024', withVisitors('1300万人次', 13e6))).toEqual({
    zh: '与存档中其他数字不合:1500万人次 ÷ (1 + 21.4%) ≠ 1300万人次',
    en: 'Does not fit other figures on record: 1500万人次 ÷ (1 + 21.4%) ≠ 1300万人次',
  });
});

test('a share is weighed against part and whole', () => {
  const withWhole = (printed: string, value: number) =>
    createRecordWith({
      observations: [
        ...PACK.observations,
        observation('whole-2024', ['whole-output', printed, value, '元', '2024'], { source: 'news' }),
      ],
    });
  expect(check('output-2024', withWhole('2250亿元', 2250e8))).toBeNull();
  expect(check('output-2024', withWhole('2500亿元', 2500e8))?.zh).toContain('2068亿元 ÷ 90% ≠ 2500亿元');
});

test('real growth and amounts in their year’s prices are not put together, and the reason is said', () => {
  const indicators = PACK.indicators.map((item) =>
    item.id === 'income-growth' ? { ...item, priceBasis: 'constant' as const } : item,
  );
  const { claims, summary } = linkClaims(TEXT, readClaims(TEXT), createRecordWith({ indicators }));
  const why = { zh: '增速按不变价,总量按现价,不能互相推算' };
  for (const id of ['income-2024', 'income-growth-2024'])
    expect(claims.find((claim) => claim.id === id)?.finding).toMatchObject({ kind: 'not-comparable', why });
  expect(summary).toMatchObject({ differ: 0, notComparable: 2 });
});

test('an altered figure differs, whatever it may be compared with', () => {
  const indicators = PACK.indicators.map((item) =>
    item.id === 'income-growth' ? { ...item, priceBasis: 'constant' as const } : item,
  );
  const printed = PACK.observations.find(({ id }) => id === 'income-growth-2024')?.printed ?? '';
  const text = TEXT.replace(printed, printed.replace(/\d/, '9'));
  const { claims } = linkClaims(text, readClaims(text), createRecordWith({ indicators }));
  expect(claims.find(({ id }) => id === 'income-growth-2024')?.finding.kind).toBe('differs');
});

test('two sources that print different figures of one thing are both named', () => {
  const withLifts = (printed: string, value: number, source: 'news' | 'own') =>
    createRecordWith({
      sources: PACK.sources.map((item) => (item.id === 'news' ? { ...item, class: source } : item)),
      observations: [
        ...PACK.observations,
        observation('lifts-2024-other', ['lifts', printed, value, '部', '2024'], { source: 'news' }),
      ],
    });
  expect(check('lifts-2024', withLifts('22部', 22, 'news'))).toBeNull();
  expect(check('lifts-2024', withLifts('23部', 23, 'news'))?.zh).toBe('另一来源的数字不同:23部');
  expect(check('lifts-2024', withLifts('23部', 23, 'own'))?.zh).toBe('与自添数字不合:23部');
});

test('what does not fit on record is a remark, not a difference of the page', () => {
  const { claims, summary } = linkClaims(TEXT, readClaims(TEXT), withVisitors('1300万人次', 13e6));
  expect(summary.differ).toBe(0);
  expect(claims.find(({ id }) => id === 'visitors-2024')?.finding).toMatchObject({ kind: 'agrees', why: {} });
});

test('the page is counted', () => {
  const text = TEXT.replace('22部', '32部').replace('新建雨污水管网', '新增停车泊位300个,新建雨污水管网');
  expect({ ...linkClaims(text, readClaims(text), RECORD).summary }).toEqual({
    figures: 15,
    agree: 13,
    differ: 1,
    notComparable: 0,
    noRecord: 1,
    // Homes, lifts, firms in the chain, output and its share, and the figure that is not on record.
    withoutPrior: 6,
    differing: ['lifts-2024'],
    incomparable: [],
  });
});

function lineOf(claims: readonly LinkedClaim[], id: string) {
  const linked = claims.find((claim) => claim.id === id);
  if (linked === undefined) throw new Error(id);
  return JSON.parse(JSON.stringify(toRecordFields(linked)));
}

test('a claim line carries what the record knows, as plain JSON', () => {
  const { claims } = linkClaims(TEXT, readClaims(TEXT), RECORD);
  expect(lineOf(claims, 'lifts-2024')).toEqual({
    indicator: 'lifts',
    finding: 'agrees',
    prior: null,
    target: {
      value: 20,
      unit: '部',
      bound: 'ge',
      period: '2025',
      derived: null,
      comparability: 'same',
      why: '同口径,全年数',
      source: 'https://county.example/1',
    },
    outcome: null,
    sections: ['城市功能日益完善'],
  });
  expect(lineOf(claims, 'visitors-2024').prior).toMatchObject({
    value: 12356e3,
    derived: { formula: '1500万人次 ÷ (1 + 21.4%)', low: expect.any(Number), high: expect.any(Number) },
  });
});

test('a claim that is not on record has only its finding', () => {
  const text = '全年新增就业8000人。';
  const [linked] = linkClaims(text, readClaims(text), RECORD).claims;
  expect(linked && toRecordFields(linked)).toEqual({ finding: 'no-record' });
});
