// Claims of a page find their anchors: each of two equal figures its own, in half a page, moved, reworded,
// in traditional characters; an altered figure is said to differ and nothing else is.

import { describe, expect, test } from 'vitest';
import { readClaims } from '../../claims/read-claims.ts';
import { createRecord } from '../../data/create-record.ts';
import { linkClaims } from '../../data/link-claims.ts';
import { PACK, RECORD, TEXT } from './sample-report.ts';

const link = (text: string, record = RECORD) => linkClaims(text, readClaims(text), record);
const ids = (text: string) => link(text).claims.map(({ id }) => id);
const allIds = PACK.reports[0]?.claims.map(({ id }) => id);

describe('a page that is the report', () => {
  test('every claim is at its anchor and as on record', () => {
    const { report, claims, missing, summary } = link(TEXT);
    expect(report?.id).toBe('small-2025');
    expect(claims.map(({ id }) => id)).toEqual(allIds);
    expect(claims.every(({ finding }) => finding.kind === 'agrees')).toBe(true);
    expect(missing).toEqual([]);
    expect(summary).toMatchObject({ figures: 14, agree: 14, differ: 0, noRecord: 0 });
    expect(summary.withoutPrior).toBe(5);
  });

  test('targets and results lead to each other', () => {
    const { claims } = link(TEXT);
    const lifts = claims.find(({ id }) => id === 'lifts-2024');
    expect(lifts?.target?.claim).toBe('lifts-2025');
    expect(lifts?.sections).toMatchObject([
      { title: '城市功能日益完善', period: '2024', span: { start: TEXT.indexOf('城市功能日益完善') } },
    ]);
  });

  test('a page that prints it twice has every claim twice, each under its own id', () => {
    const { claims, summary } = link(`${TEXT}\n${TEXT}`);
    expect(summary).toMatchObject({ figures: 28, agree: 28 });
    expect(new Set(claims.map(({ id }) => id)).size).toBe(28);
  });
});

describe('text that was changed around the figures', () => {
  test('half a page', () => {
    const half = TEXT.slice(TEXT.indexOf('2025年工作安排'));
    expect(ids(half)).toEqual(['lifts-2025', 'leaders-2025', 'budget-growth-2025', 'budget-2025']);
    expect(link(half).missing).toHaveLength(10);
  });

  test('paragraphs in another order', () => {
    const moved = TEXT.split('\n').reverse().join('\n');
    expect([...ids(moved)].sort()).toEqual([...(allIds ?? [])].sort());
  });

  test('words around a figure replaced or cut', () => {
    const reworded = TEXT.replace('新建雨污水管网25公里。全县集聚', '铺设了管网25公里。我县如今聚集');
    expect(ids(reworded)).toEqual(allIds);
    const cut = TEXT.replace('改造提升城东小区等老旧小区11个,', '');
    expect(ids(cut)).toEqual(allIds?.filter((id) => id !== 'homes-2024'));
  });

  test('traditional characters, full-width digits, spaces, grouped thousands', () => {
    const traditional = TEXT.replaceAll('个', '個')
      .replaceAll('实现', '實現')
      .replaceAll('万', '萬')
      .replaceAll('亿', '億');
    expect(ids(traditional)).toEqual(allIds);
    const wide = TEXT.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    expect(ids(wide)).toEqual(allIds);
    const spaced = TEXT.replace('1500万', ' 1,500 万').replace('2068', '2,068');
    expect(link(spaced).claims.every(({ finding }) => finding.kind === 'agrees')).toBe(true);
  });

  test('a new figure between known ones has no record', () => {
    const added = TEXT.replace('新建雨污水管网', '新增停车泊位300个,新建雨污水管网');
    const { claims, summary } = link(added);
    expect(summary).toMatchObject({ agree: 14, noRecord: 1, differ: 0 });
    expect(claims[2]).toMatchObject({ indicator: null, finding: { kind: 'no-record' }, source: null });
  });
});

describe('a figure that was altered', () => {
  test.each([
    ['another number', '电梯22部', '电梯32部', 'lifts-2024', '22部'],
    ['digits swapped', '25公里', '52公里', 'pipes-2024', '25公里'],
    ['another unit', '25公里', '25处', 'pipes-2024', '25公里'],
    ['another multiplier', '180亿元', '180万元', 'income-2024', '180亿元'],
    ['what another claim says', '电梯22部', '电梯20部', 'lifts-2024', '22部'],
    ['what the neighbour says', '21.4%', '15.4%', 'visitors-growth-2024', '21.4%'],
    ['points for percent', '15.4%。', '15.4个百分点。', 'income-growth-2024', '15.4%'],
    ['another bound', '超90%', '近90%', 'output-share-2024', '90%'],
  ])('%s', (_name, from, to, id, printed) => {
    const { claims, summary } = link(TEXT.replace(from, to));
    const differing = claims.filter(({ finding }) => finding.kind === 'differs');
    expect(differing).toMatchObject([{ id, finding: { record: { printed, source: { id: 'report' } } } }]);
    expect(summary).toMatchObject({ agree: 13, differ: 1, noRecord: 0 });
    expect(claims.map((linked) => linked.id)).toEqual(allIds);
  });

  test('all at once, under a head that names place and year', () => {
    const altered = TEXT.replace(/\d(?=[亿万]?[个部公家元%人])/g, (digit) =>
      String((Number(digit) + 1) % 10),
    );
    const page = linkClaims(altered, readClaims(altered), RECORD, {
      reading: {
        title: '某县政府工作报告',
        place: '某县',
        period: '2025',
        issuing: '',
        extent: 'full',
        body: { start: 0, end: altered.length },
        sections: [],
      },
    });
    expect(page.summary).toMatchObject({ agree: 0, differ: 14 });
  });

  test('the same value at another precision agrees within rounding', () => {
    const { claims } = link(TEXT.replace('15.4%', '15.40%'));
    expect(claims.find(({ id }) => id === 'income-growth-2024')?.finding.kind).toBe('agrees-within-rounding');
  });
});

describe('other texts', () => {
  test('nothing, and a report the record does not know', () => {
    expect(link('')).toMatchObject({ report: null, claims: [], summary: { figures: 0 } });
    const other = '全年新增就业8000人,改造道路6条,加装电梯40部,粮食产量12万吨,财政收入增长3.2%。';
    const page = link(other);
    expect(page.report).toBeNull();
    expect(page.summary).toMatchObject({ agree: 0, differ: 0, noRecord: page.claims.length });
  });

  test('an empty record', () => {
    expect(link(TEXT, createRecord([]))).toMatchObject({ report: null, summary: { agree: 0, noRecord: 14 } });
  });

  test('of two reports the one that the page is', () => {
    const [report] = PACK.reports;
    if (!report) throw new Error('no report');
    const other = { ...report, id: 'other', claims: report.claims.slice(0, 4) };
    const record = createRecord([{ ...PACK, reports: [other, report] }]);
    expect(link(TEXT, record).report?.id).toBe('small-2025');
  });

  test('last year’s report, worded alike with other figures, is not this one', () => {
    const older = TEXT.replaceAll('2024年', '2023年')
      .replaceAll('2025年', '2024年')
      .replace(/\d(?=[亿万]?[个部公家元%人])/g, (digit) => String((Number(digit) + 3) % 10));
    expect(link(older).report).toBeNull();
  });
});
