// Learnt reports beside a report at hand: last year's figures with their words, targets with what came of them, doubts
// and the person's word on them, and the one thing that must never be: figures of two places side by side.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellBeside } from '../../../data/learnt/learnt-promises.ts';
import type { LinkDecision } from '../../../data/learnt/learnt-report.ts';
import { findCompared, toPageMarks } from '../../../data/read-page.ts';
import { learn, type SetPage, setPage } from './beside.ts';
import { readCase, SUQING } from './learnt-shelf.ts';

const EARLIER = learn(SUQING[2024]);
const set = setPage(SUQING[2025], [EARLIER]);

test('last year’s figure comes with the clause it stands in and the way to the very words', () => {
  const { prior } = set.find('22部');
  expect(prior).toMatchObject({
    relation: 'prior',
    comparability: 'same',
    printed: '15部',
    period: '2023',
    status: 'actual',
    source: { class: 'learnt', title: '江苏省溯青区 2024 政府工作报告', url: EARLIER.address },
  });
  const { words, url } = prior?.quote ?? { words: [], url: null };
  expect(words.join('')).toContain('新增停车泊位860个，加装既有住宅电梯15部，新建公共充电桩240个');
  expect(decodeURIComponent(url ?? '')).toMatch(/^https:\/\/www\.suqing\.gov\.cn\/2024\.html#:~:text=.*15部/);
});

test.each([
  ['63个', '60个', 'exceeded'],
  ['50个', '50个', 'kept'],
  ['291亿元', '300亿元', 'missed'],
  ['22部', '20部', 'exceeded'],
  ['5.8%', '6%', 'kept'],
  ['38公里', '40公里', 'missed'],
])('what came of a target of last year: %s of %s is %s', (printed, target, verdict) => {
  expect(set.find(printed).aim).toMatchObject({ printed: target, period: '2024', status: 'target', verdict });
});

test('within the report, targets have their base and results next year’s target, a jump away', () => {
  const lifts = set.find('22部');
  const target = set.find('25部');
  expect(lifts.target).toMatchObject({ printed: '25部', claim: target.id });
  expect(target.base).toMatchObject({ printed: '22部', claim: lifts.id });
});

test('a stock never stands beside a flow, and what differs is a question', () => {
  expect(set.find('52家').prior).toBeNull();
  expect(set.find('52家').suggested).toEqual([]);
  expect(set.find('247家').prior?.printed).toBe('212家');
  const piles = set.find('285套');
  expect([piles.prior, piles.aim, piles.target]).toEqual([null, null, null]);
  expect(piles.suggested.map(({ slot, comparison }) => [slot, comparison.printed])).toEqual([
    ['prior', '240个'],
    ['aim', '300个'],
    ['target', '320个'],
  ]);
  expect(piles.suggested[0]?.comparison.why).toEqual({
    zh: '“新建公共充电桩”:单位不同:个与套',
    en: '“新建公共充电桩”: units differ: 个, 套',
  });
});

test('a question counts nowhere: not as compared, not as a prior year, not in the marks', () => {
  const { id } = set.find('285套');
  expect(findCompared(set.reading)).not.toContain(id);
  expect(findCompared(set.reading)).toContain(set.find('22部').id);
  const marks = toPageMarks(set.reading).marks;
  expect(marks.find((mark) => mark.id === id)?.kind).toBe('unrecorded');
  expect(marks.find((mark) => mark.id === set.find('22部').id)?.kind).toBe('actual');
  const alone = setPage(SUQING[2025], []);
  const without = (one: SetPage) => one.reading.linked.summary.withoutPrior;
  expect(without(alone) - without(set)).toBe(
    set.reading.linked.claims.filter(({ prior }) => prior !== null).length,
  );
});

describe('the person’s word', () => {
  const decide = (id: string, verdict: LinkDecision['verdict']): LinkDecision => {
    const pair = set.all.pairs.get(id);
    if (!pair) throw new Error(id);
    return { ...pair, verdict, decided: '2026-01-05T08:00:00.000Z' };
  };
  const [prior, aim] = set.find('285套').suggested;

  test('makes a comparison of a question, marked as theirs', () => {
    const decided = setPage(SUQING[2025], [EARLIER], { decisions: [decide(prior?.id ?? '', 'confirmed')] });
    expect(decided.find('285套').prior).toMatchObject({
      printed: '240个',
      comparability: 'similar',
      isConfirmed: true,
    });
    expect(decided.find('285套').suggested.map(({ slot }) => slot)).toEqual(['aim', 'target']);
  });

  test('takes a question away, and holds when the page around it changes', () => {
    const decisions = [decide(aim?.id ?? '', 'rejected')];
    const moved = SUQING[2025].replace('各位代表：', '各位代表：\n受区人民政府委托，作如下报告。');
    for (const text of [SUQING[2025], moved]) {
      const decided = setPage(text, [EARLIER], { decisions });
      expect(decided.find('285套').aim).toBeNull();
      expect(decided.find('285套').suggested.map(({ slot }) => slot)).toEqual(['prior', 'target']);
    }
  });

  test('is no word on another pair', () => {
    const other = setPage(SUQING[2025], [learn(SUQING[2024].replace('240个', '241个'))], {
      decisions: [decide(prior?.id ?? '', 'rejected')],
    });
    expect(other.find('285套').suggested.map(({ slot }) => slot)).toContain('prior');
  });
});

test('a figure that is said twice has the same company both times', () => {
  const twice = SUQING[2025].replace('迎难而上、担当作为，', '迎难而上、担当作为，加装既有住宅电梯22部，');
  const { reading, find } = setPage(twice, [EARLIER]);
  const lifts = reading.linked.claims.filter(({ claim }) => claim.text === '22部');
  expect(lifts.map(({ prior, aim, target }) => [prior?.printed, aim?.printed, target?.printed])).toEqual([
    ['15部', '20部', '25部'],
    ['15部', '20部', '25部'],
  ]);
  expect(find('247家').aim).toBeNull();
});

test('from last year’s side, the next report gives outcomes', () => {
  const back = setPage(SUQING[2024], [
    learn(SUQING[2025], { address: 'https://www.suqing.gov.cn/2025.html' }),
  ]);
  expect(back.find('900个').outcome).toMatchObject({ printed: '935个', verdict: 'exceeded' });
  expect(back.find('15部').context.map(({ printed }) => printed)).toContain('22部');
});

test('more years make a series, as long as each link is sure', () => {
  const toYear = (text: string, back: number) =>
    text.replace(/20(2\d)/g, (_, year) => `20${Number(year) - back}`);
  const years = [1, 2].map((back) =>
    learn(toYear(SUQING[2024], back), { address: `https://www.suqing.gov.cn/${2024 - back}.html` }),
  );
  const long = setPage(SUQING[2025], [EARLIER, ...years]);
  expect(long.find('22部').context.map(({ period, printed }) => [period, printed])).toEqual([
    ['2022', '15部'],
    ['2021', '15部'],
  ]);
  const told = tellBeside(long.atHand, long.neighbours, long.all);
  const { id } = long.find('22部');
  expect(told.series.find(({ claim }) => claim === id)?.points.map(({ period }) => period)).toEqual([
    '2021',
    '2022',
    '2023',
  ]);
  // A year is missing: what lies beyond it is another matter.
  const gap = setPage(SUQING[2025], [EARLIER, ...years.slice(1)]);
  expect(gap.find('22部').context).toEqual([]);
});

test('all of last year’s targets are told, with what came of each', () => {
  const { promises, earlier } = tellBeside(set.atHand, set.neighbours, set.all);
  expect(earlier?.id).toBe(EARLIER.id);
  const told = promises.map(({ target, claim, comparability }) => [
    target.printed,
    claim !== null,
    comparability,
  ]);
  expect(told).toContainEqual(['20部', true, 'same']);
  expect(told).toContainEqual(['300个', true, 'similar']);
  expect(promises.length).toBeGreaterThan(15);
});

test('of several texts of a year, the full one counts, then the one read last', () => {
  const corrected = learn(SUQING[2024].replace('15部', '16部'), { at: '2026-03-01T00:00:00.000Z' });
  const abstract = learn(
    SUQING[2024].replace('政府工作报告', '政府工作报告（摘要）').replace('15部', '9部'),
    {
      at: '2026-04-01T00:00:00.000Z',
      address: 'https://www.suqing.gov.cn/abstract.html',
    },
  );
  const chosen = setPage(SUQING[2025], [EARLIER, abstract, corrected]);
  expect(chosen.find('22部').prior?.printed).toBe('16部');
});

test('figures that went the other way are not subtracted as if they had not', () => {
  const fell = learn(SUQING[2024].replace('增长6.1%', '下降6.1%'));
  expect(setPage(SUQING[2025], [fell]).find('5.8%').prior).toMatchObject({ value: -6.1, name: null });
  const falls = SUQING[2025].replace('增长5.8%', '下降5.8%');
  expect(setPage(falls, [EARLIER]).find('5.8%').prior).toMatchObject({ value: 6.1, name: { zh: '上升' } });
});

describe('places are never mixed', () => {
  const TEXTS = [
    'learnt/suqing-2024',
    'learnt/suqing-2025',
    'reports/invented-province',
    'reports/jintan-2025',
  ]
    .concat(['reports/invented-province-earlier', 'reports/state-council-2015', 'reports/state-council-2016'])
    .map(readCase);
  const LEARNT = TEXTS.map((text, at) => learn(text, { address: `https://site${at % 3}.gov.cn/${at}.html` }));

  test('whatever is learnt, a card only cites reports of its own place', () => {
    fc.assert(
      fc.property(fc.nat(TEXTS.length - 1), fc.subarray(LEARNT), (at, learnt) => {
        const text = TEXTS[at] ?? '';
        const { reading, neighbours } = setPage(text, learnt, {
          address: `https://site${at % 3}.gov.cn/p.html`,
        });
        const place = reading.report.place || '中国';
        const beside = [neighbours.earlier, neighbours.later, ...neighbours.older];
        expect(beside.filter((one) => one && one.report.place !== place)).toEqual([]);
        const cited = reading.linked.claims.flatMap(({ prior, aim, outcome, context, suggested }) => [
          ...[prior, aim, outcome, ...context],
          ...suggested.map(({ comparison }) => comparison),
        ]);
        const foreign = cited.filter((each) => each?.quote && !each.quote.report.includes(place));
        expect(foreign).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('the same report under another district’s name links with nothing of this one', () => {
    const other = learn(SUQING[2024].replaceAll('溯青区', '澜汀区'));
    const { reading } = setPage(SUQING[2025], [other]);
    expect(reading.linked.claims.filter(({ prior, aim }) => prior ?? aim)).toEqual([]);
  });
});
