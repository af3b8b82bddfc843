// Places are never mixed: which pairs of reports may stand beside each other, and which must not.

import { describe, expect, test } from 'vitest';
import type { PlaceSigns } from '../../../data/learnt/same-place.ts';
import { isSurelySamePlace } from '../../../data/learnt/same-place.ts';

const at = (place: string, site: string | null, more: Partial<PlaceSigns> = {}): PlaceSigns => ({
  place,
  address: site && `https://www.${site}/report.html`,
  title: '政府工作报告',
  isPlaceGiven: false,
  ...more,
});
const given = { isPlaceGiven: true };

describe('are one place', () => {
  test.each([
    ['a district with its city, on any site', at('常州市金坛区', 'a.cn'), at('常州市金坛区', 'b.cn')],
    ['a province, wherever it is printed', at('江苏省', 'js.gov.cn'), at('江苏省', 'news.cn')],
    ['a city', at('溧阳市', 'ly.cn'), at('溧阳市', null)],
    ['one in other characters', at('青河縣', 'qh.cn'), at('青河县', 'qh.cn')],
    ['the country', at('中国', 'gov.cn'), at('中国', 'xinhuanet.com')],
    ['a bare district on one site', at('鼓楼区', 'njgl.gov.cn'), at('鼓楼区', 'njgl.gov.cn')],
    ['a bare district and a file', at('鼓楼区', 'njgl.gov.cn'), at('鼓楼区', null)],
    [
      'a district, with and without its city, on one site',
      at('金坛区', 'jt.cn'),
      at('常州市金坛区', 'jt.cn'),
    ],
    ['a district, with and without its city, and a file', at('金坛区', null), at('常州市金坛区', 'jt.cn')],
    ['a city, with and without its province', at('江苏溧阳市', 'ly.cn'), at('溧阳市', 'ly.cn')],
    ['a district that was a city, on one site', at('金坛市', 'jt.cn'), at('金坛区', 'jt.cn')],
    ['a bare district that the person says', at('鼓楼区', 'a.cn', given), at('鼓楼区', 'b.cn')],
    ['no name, but one site and one series', at('', 'jt.cn'), at('', 'jt.cn')],
    ['a named and a nameless one of one series on one site', at('金坛区', 'jt.cn'), at('', 'jt.cn')],
    [
      'an abstract of the series',
      at('金坛区', 'jt.cn', { title: '政府工作报告（摘要）' }),
      at('', 'jt.cn', { title: '2024年政府工作报告' }),
    ],
    [
      'a title with its year',
      at('', 'jt.cn', { title: '2024年政府工作报告' }),
      at('', 'jt.cn', { title: '2025年政府工作报告' }),
    ],
  ])('%s', (_, a, b) => {
    expect(isSurelySamePlace(a, b)).toBe(true);
    expect(isSurelySamePlace(b, a)).toBe(true);
  });
});

describe('are not surely one place', () => {
  test.each([
    ['two districts', at('常州市金坛区', 'jt.cn'), at('常州市武进区', 'wj.cn')],
    ['two on one site', at('金坛区', 'a.cn'), at('武进区', 'a.cn')],
    ['one bare name on two sites', at('鼓楼区', 'njgl.gov.cn'), at('鼓楼区', 'xzgl.gov.cn')],
    ['one name under two cities', at('南京市鼓楼区', 'a.cn'), at('徐州市鼓楼区', 'a.cn')],
    ['a bare name and one with a city, on two sites', at('鼓楼区', 'a.cn'), at('徐州市鼓楼区', 'b.cn')],
    ['a name that only looks as if it had a parent', at('通州区', 'bj.cn'), at('通州区', 'nt.cn')],
    ['a city and its county', at('吉安市', null), at('吉安县', null)],
    ['a county whose name another ends in', at('安县', null), at('吉安县', null)],
    ['a district whose name another ends in', at('城区', null), at('呼和浩特市新城区', null)],
    ['a city and its county, on one site', at('吉安市', 'ja.cn'), at('吉安县', 'ja.cn')],
    ['a city and its district of one name, on one site', at('东营市', 'dy.cn'), at('东营市东营区', 'dy.cn')],
    ['a province and a city', at('吉林省', null), at('吉林市', null)],
    ['a city and its district of that name', at('东营市', 'dy.cn'), at('东营市东营区', 'dyq.cn')],
    ['a named and a nameless one of two sites', at('金坛区', 'jt.cn'), at('', 'cz.cn')],
    ['a named one and a nameless file', at('金坛区', 'jt.cn'), at('', null)],
    ['nameless ones of two sites', at('', 'a.cn'), at('', 'b.cn')],
    ['nameless files', at('', null), at('', null)],
    ['nameless ones of two series', at('', 'a.cn'), at('', 'a.cn', { title: '镇政府工作报告' })],
    ['what the person says and another name', at('金坛区', 'a.cn', given), at('武进区', 'a.cn')],
  ])('%s', (_, a, b) => {
    expect(isSurelySamePlace(a, b)).toBe(false);
    expect(isSurelySamePlace(b, a)).toBe(false);
  });
});
