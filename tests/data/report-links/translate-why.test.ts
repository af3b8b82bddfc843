// The reason of a link in English: set phrases are translated whole, names stay as they are printed.

import { expect, test } from 'vitest';
import { translateWhy } from '../../../data/report-links/translate-why.ts';

test.each([
  ['同一指标:“地区生产总值”与“生产总值”', 'Same indicator: “地区生产总值” and “生产总值”'],
  [
    '“三大产业产值”与“三大主导产业产值”:一方多“主导”',
    '“三大产业产值” and “三大主导产业产值”: one also says “主导”',
  ],
  [
    '“新增“小巨人”企业”与“培育“小巨人”企业”:“新增”与“培育”同义',
    '“新增“小巨人”企业” and “培育“小巨人”企业”: “新增” and “培育” mean the same',
  ],
  ['“农村贫困人口”:单位人与无量词', '“农村贫困人口”: units 人 and none'],
])('%s', (why, english) => {
  expect(translateWhy(why)).toEqual({ zh: why, en: english });
});
