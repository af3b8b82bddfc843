// One wrong record stops the build, and the message leads to it: file and line, record, field.

import { expect, test } from 'vitest';
import { readClaims } from '../../claims/read-claims.ts';
import { buildPack } from '../../data/pack/build-pack.ts';
import { checkDigests } from '../../data/pack/check-digests.ts';
import { checkReading } from '../../data/pack/check-reading.ts';
import { PackError, toSentence } from '../../data/pack/problem.ts';
import { SMALL_PACK, withEdit } from './small-pack.ts';

const FAULTS: [name: string, file: string, from: string | RegExp, to: string, message: string][] = [
  [
    'a line that is not JSON',
    'sources.jsonl',
    '{"id": "dahe-news",',
    '{"id": "dahe-news"',
    'sources.jsonl:2: sources: is not JSON',
  ],
  [
    'a field nobody knows',
    'sources.jsonl',
    '"class": "news"',
    '"class": "news", "colour": "red"',
    'sources.jsonl:2: sources dahe-news: Unrecognized key: "colour"',
  ],
  [
    'a source without an address',
    'sources.jsonl',
    '"url": "https://news.example.cn/1.html", ',
    '',
    'sources.jsonl:2: sources dahe-news: url:',
  ],
  [
    'an address that is no web address',
    'sources.jsonl',
    'https://news',
    'javascript:news',
    'sources.jsonl:2: sources dahe-news: url:',
  ],
  [
    'a date that is none',
    'sources.jsonl',
    '2031-01-04',
    '2031-13-04',
    'sources.jsonl:1: sources qinghe-report: published:',
  ],
  [
    'an id with capitals',
    'indicators.jsonl',
    '"id": "lifts"',
    '"id": "Lifts"',
    'indicators.jsonl:1: indicators Lifts: id: is not an id',
  ],
  [
    'a name with markup',
    'indicators.jsonl',
    '加装电梯',
    '<b>电梯</b>',
    'indicators.jsonl:1: indicators lifts: name.zh: holds markup',
  ],
  [
    'a measure nobody knows',
    'indicators.jsonl',
    '"flow"',
    '"speed"',
    'indicators.jsonl:1: indicators lifts: measure:',
  ],
  [
    'an observation without its printed figure',
    'observations.jsonl',
    ', "printed": "加装电梯150部"',
    '',
    'observations.jsonl:1: observations lifts-2030-dahe: printed:',
  ],
  [
    'a printed figure without a numeral',
    'observations.jsonl',
    '加装电梯150部',
    '加装电梯多部',
    'observations.jsonl:1: observations lifts-2030-dahe: printed: "加装电梯多部" holds no figure',
  ],
  [
    'a period that is none',
    'observations.jsonl',
    '"2030"',
    '"20-30"',
    'observations.jsonl:1: observations lifts-2030-dahe: period: is not a period',
  ],
  [
    'an area that is not listed',
    'observations.jsonl',
    '990100',
    '990199',
    'observations.jsonl:1: observations lifts-2030-dahe: area: names area "990199"',
  ],
  [
    'a source that is not listed',
    'observations.jsonl',
    'dahe-news',
    'dahe-nws',
    'observations.jsonl:1: observations lifts-2030-dahe: source: names source "dahe-nws"',
  ],
  [
    'an id used twice',
    'observations.jsonl',
    'lifts-2030-dahe',
    'lifts-2030',
    'observations lifts-2030: id: is used more than once',
  ],
  [
    'another measure word without a reason',
    'claims.jsonl',
    '"unit": "个"',
    '"unit": "套"',
    'claims.jsonl:2: observations parking-2030: unit: is 套, but parking is counted in 个 and no comparison says',
  ],
  [
    'another unit, whatever the reason',
    'observations.jsonl',
    '"unit": "部"',
    '"unit": "公里"',
    'observations.jsonl:1: observations lifts-2030-dahe: unit: is 公里, but lifts is counted in 部',
  ],
  [
    'an indicator that is not listed',
    'claims.jsonl',
    '"indicator": "parking"',
    '"indicator": "parkng"',
    'claims.jsonl:2: observations parking-2030: indicator: names indicator "parkng"',
  ],
  [
    'an anchor that is not in the text',
    'claims.jsonl',
    '"exact": "300个"',
    '"exact": "301个"',
    'claims.jsonl:2: claims parking-2030: exact: "301个" is not in the archived text',
  ],
  [
    'an anchor that is there twice',
    'claims.jsonl',
    '"prefix": "加装电梯", "exact": "12部", "suffix": ",新增"',
    '"prefix": "加装", "exact": "电梯", "suffix": ""',
    'claims.jsonl:1: claims lifts-2030: exact: "电梯" is in the archived text 2 times',
  ],
  [
    'a section that does not hold the claim',
    'claims.jsonl',
    '"section": "2031-1-1"',
    '"section": "2030-1-1"',
    'claims.jsonl:3: claims lifts-2031: section: "城市更新" does not hold the anchor',
  ],
  [
    'a claim of nothing',
    'claims.jsonl',
    '"indicator": "parking", ',
    '',
    'claims.jsonl:2: claims parking-2030: indicator: or threshold must be given',
  ],
  [
    'a printed form that is not the claim’s',
    'claims.jsonl',
    '20部以上',
    '二十部以上',
    'claims.jsonl:3: observations lifts-2031: printed:',
  ],
  [
    'a heading that the report does not have',
    'sections.jsonl',
    '"title": "城市更新", "parent": "2030-1"',
    '"title": "城市建设", "parent": "2030-1"',
    'sections.jsonl:3: sections 2030-1-1: title: is "城市建设", but the report reads "城市更新"',
  ],
  [
    'a section left out',
    'sections.jsonl',
    /\{"id": "2031-1-1".*\n/,
    '',
    'sections.jsonl: sections: are 5, but the report has 6',
  ],
  [
    'a related section that is not listed',
    'indicators.jsonl',
    '"2030-1-1", "2031-1-1"',
    '"2030-1-1", "2031-1-9"',
    'claims.jsonl:1: claims lifts-2030: related[0]: names section "2031-1-9"',
  ],
  [
    'a comparison with nothing',
    'comparisons.jsonl',
    '"b": "lifts-2031"',
    '"b": "lifts-2032"',
    'comparisons.jsonl:1: comparisons lifts-2030 ~ lifts-2032: b: names observation "lifts-2032"',
  ],
  [
    'a target taken for an outcome',
    'comparisons.jsonl',
    '"target"',
    '"outcome"',
    'comparisons.jsonl:1: comparisons lifts-2030 ~ lifts-2031: relation: is outcome',
  ],
  [
    'a city’s figure taken for the prior year',
    'comparisons.jsonl',
    '"context"',
    '"prior"',
    'comparisons.jsonl:2: comparisons lifts-2030 ~ lifts-2030-dahe: relation: is prior, but 990100 is another area',
  ],
  [
    'a city’s figure called the same',
    'comparisons.jsonl',
    '"similar"',
    '"same"',
    'comparisons.jsonl:2: comparisons lifts-2030 ~ lifts-2030-dahe: comparability: is same, but the area differs',
  ],
  [
    'a pair without a reason in English',
    'comparisons.jsonl',
    ', "en": "Same measure"',
    '',
    'comparisons.jsonl:1: comparisons: why.en:',
  ],
  ['a version that is none', 'pack.json', '1.0.0', 'first', 'pack.json: version: is not a version'],
  [
    'a report without its text',
    'pack.json',
    'report.txt',
    'other.txt',
    'pack.json: report.archive.file: is not there',
  ],
];

test.each(FAULTS)('%s', (_name, file, from, to, message) => {
  expect(toMessage(() => buildPack(withEdit(file, from, to)))).toContain(message);
});

test('a file of another name is not passed over', () => {
  const files = new Map([...SMALL_PACK, ['observation.jsonl', '']]);
  expect(toMessage(() => buildPack(files))).toContain('observation.jsonl: is no file of a pack');
});

const MISREADINGS: [name: string, from: string, to: string, message: string][] = [
  [
    'a value mistyped',
    '"value": 300',
    '"value": 3000',
    'claims.jsonl:2: claims parking-2030: value: is 3000, but the reader reads 300',
  ],
  [
    'a bound overlooked',
    '"bound": "ge"',
    '"bound": "eq"',
    'claims.jsonl:3: claims lifts-2031: bound: is "eq", but the reader reads "ge"',
  ],
  [
    'a year mistaken',
    '"period": "2031"',
    '"period": "2030"',
    'claims.jsonl:3: claims lifts-2031: period: is "2030", but the reader reads "2031"',
  ],
  [
    'a numeral cut short',
    '"prefix": "停车位", "exact": "300个"',
    '"prefix": "停车位3", "exact": "00个"',
    'claims.jsonl:2: claims parking-2030: exact: is "00个", but the reader reads nothing',
  ],
];

test.each(MISREADINGS)('the reader objects to %s', (_name, from, to, message) => {
  expect(readingOf(withEdit('claims.jsonl', from, to))).toContain(message);
});

test('a figure of the report that was not recorded is missed', () => {
  const edited = withEdit('claims.jsonl', /\{"id": "parking-2030".*\n/, '');
  expect(readingOf(edited)).toEqual([expect.stringMatching(/claims: lack "300个".*which the reader finds/)]);
});

test('a digest that is not the text’s is found', async () => {
  const { pack } = buildPack(SMALL_PACK);
  const [problem] = await checkDigests(pack);
  expect(problem).toMatchObject({ record: 'reports qinghe-2031', field: 'archive.sha256' });
});

test('the small pack itself has no fault', () => {
  expect(readingOf(SMALL_PACK)).toEqual([]);
});

function readingOf(files: typeof SMALL_PACK): string[] {
  const { pack, toPlaced } = buildPack(files);
  return checkReading(pack, readClaims).map((problem) => toSentence(toPlaced(problem)));
}

function toMessage(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
}
