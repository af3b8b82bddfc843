import { describe, expect, test } from 'vitest';
import { linkReports, linkWithinReport } from '../../data/report-links/link-reports.ts';
import { isSamePlace, readLinkable } from '../../data/report-links/read-linkable.ts';
import { findRelation, findRelationWithin } from '../../data/report-links/relation.ts';
import {
  type LinkScore,
  type PhrasePair,
  readRows,
  readText,
  scorePairs,
  scoreReports,
} from './link-cases.ts';

const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.9;

const precision = ({ right, same }: LinkScore) => right / same;
const recall = (score: LinkScore) => score.found / score.true;

describe('whole reports against links made by hand', () => {
  const scores = [
    scoreReports('state-council-2015-2016', 'state-council-2015', 'state-council-2016'),
    scoreReports('state-council-2015', 'state-council-2015'),
    scoreReports('state-council-2016', 'state-council-2016'),
    scoreReports('jintan-2025', 'jintan-2025'),
    scoreReports('invented-province-earlier-2025', 'invented-province-earlier', 'invented-province'),
    scoreReports('invented-province', 'invented-province'),
    scoreReports('invented-hills-2023-2024', 'invented-hills-2023', 'invented-hills-2024'),
    scoreReports('invented-port-2021-2022', 'invented-port-2021', 'invented-port-2022'),
    scoreReports('invented-river-2018-2019', 'invented-river-2018', 'invented-river-2019'),
    scoreReports('invented-district-2024-2025', 'invented-district-2024', 'invented-district-2025'),
  ];
  const sum = (key: 'same' | 'right' | 'true' | 'found') =>
    scores.reduce((all, score) => all + score[key], 0);
  const faults = scores.flatMap((score) => score.faults);
  const all: LinkScore = {
    same: sum('same'),
    right: sum('right'),
    true: sum('true'),
    found: sum('found'),
    faults,
  };

  test('what is given as the same is the same', () => {
    expect(precision(all), faults.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  test('of the links there are, nine in ten are found', () => {
    expect(recall(all), faults.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

describe('pairs of phrases', () => {
  test.each(['pairs.jsonl', 'held-out.jsonl', 'held-out-2.jsonl'])('%s', (name) => {
    const score = scorePairs(readRows<PhrasePair>(name));
    const faults = score.faults.join('\n');
    expect(precision(score), faults).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall(score), faults).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  test('half of the pairs must not be given as the same', () => {
    const rows = readRows<PhrasePair>('pairs.jsonl');
    const apart = rows.filter(({ expect: wanted }) => wanted !== 'same' && wanted !== 'linked');
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(apart.length * 2).toBeGreaterThanOrEqual(rows.length);
  });
});

describe('links', () => {
  const earlier = readLinkable(readText('invented-province-earlier'));
  const later = readLinkable(readText('invented-province'));
  const links = linkReports(earlier, later);

  test('give each figure one partner a relation', () => {
    const ends = links.flatMap(({ a, b, relation }) => [
      `a ${relation} ${a.start}`,
      `b ${relation} ${b.start}`,
    ]);
    expect(new Set(ends).size).toBe(ends.length);
  });

  test('say in words why', () => {
    for (const { why, comparability } of links)
      expect(why).toMatch(comparability === 'same' ? /“.+”/ : /:.+/);
  });

  test('point at the figures as printed', () => {
    const [textA, textB] = [readText('invented-province-earlier'), readText('invented-province')];
    for (const { a, b } of links) {
      expect(textA.slice(a.start, a.start + a.text.length)).toBe(a.text);
      expect(textB.slice(b.start, b.start + b.text.length)).toBe(b.text);
    }
  });

  test('are none between two places', () => {
    expect(linkReports(earlier, readLinkable(readText('jintan-2025')))).toEqual([]);
    expect(isSamePlace('常州市金坛区', '金坛市')).toBe(true);
    expect(isSamePlace('溧阳市', '常州市金坛区')).toBe(false);
    expect(isSamePlace('吉林省', '吉林市')).toBe(false);
    expect(isSamePlace(readLinkable(readText('state-council-2016')).place, '澜江省')).toBe(false);
  });

  test('are not given as the same where one wording has two figures', () => {
    const twice = '2023年，新建农村公路36公里。2023年，新建农村公路90公里。';
    const once = '2024年，新建农村公路40公里。';
    const [link] = linkReports(readLinkable(twice), readLinkable(once));
    expect(link?.comparability).toBe('similar');
    expect(link?.why).toContain('不止一个数');
  });

  test('of nothing are none', () => {
    expect(linkReports(readLinkable(''), later)).toEqual([]);
    expect(linkWithinReport(readLinkable('没有数字的一段话。'))).toEqual([]);
  });
});

describe('relations', () => {
  const actual = (period: string) => ({ status: 'actual', kind: 'level', period }) as const;
  const target = (period: string) => ({ status: 'target', kind: 'level', period }) as const;

  test.each([
    [actual('2023'), actual('2024'), 'prior-year'],
    [target('2024'), actual('2024'), 'target-outcome'],
    [target('2024'), target('2025'), 'target-target'],
    [target('2021-2025'), actual('2021-2025'), 'target-outcome'],
    [actual('2016-2020'), actual('2021-2025'), 'prior-year'],
    [actual('2023-12'), actual('2024'), 'prior-year'],
    [actual('2023-H1'), actual('2024-H1'), 'prior-year'],
    [actual('2023-H1'), actual('2024'), undefined],
    [actual('2023-01/2023-09'), actual('2024-01/2024-09'), 'prior-year'],
    [target('2024-01/2024-09'), actual('2024-01/2024-09'), 'target-outcome'],
    [target('2024-01/2024-09'), target('2025-01/2025-09'), 'target-target'],
    [actual('2023-01/2023-06'), actual('2024-H1'), 'prior-year'],
    [actual('2023-Q1'), actual('2024-01/2024-03'), 'prior-year'],
    [actual('2023-01/2023-12'), actual('2024'), 'prior-year'],
    [actual('2023-01/2023-09'), actual('2024-01/2024-08'), undefined],
    [actual('2023-01/2023-09'), actual('2024'), undefined],
    [actual('2023-01/2023-09'), actual('2024-Q3'), undefined],
    [actual('2022-01/2022-09'), actual('2024-01/2024-09'), undefined],
    [actual('2022-11/2023-02'), actual('2024'), undefined],
    [actual('2024'), actual('2024'), undefined],
    [actual('2022'), actual('2024'), undefined],
    [actual('2023'), target('2024'), undefined],
    [actual('2021-2023'), actual('2024'), undefined],
    [actual(''), actual('2024'), undefined],
  ])('of two reports: %o, %o', (a, b, relation) => {
    expect(findRelation(a, b)).toBe(relation);
  });

  test.each([
    [actual('2024'), target('2025'), 'actual-target'],
    [actual('2020'), target('2025'), 'actual-target'],
    [actual('2016-2020'), target('2021-2025'), 'actual-target'],
    [{ ...actual('2020'), kind: 'change' } as const, target('2025'), undefined],
    [actual('2024'), actual('2025'), undefined],
    [target('2024'), target('2025'), undefined],
    [actual('2024-01/2024-09'), target('2025-01/2025-09'), 'actual-target'],
    [actual('2024-01/2024-09'), target('2025'), undefined],
  ])('within a report: %o, %o', (a, b, relation) => {
    expect(findRelationWithin(a, b)).toBe(relation);
  });
});
