// Which learnt reports stand beside a report: of two places that it may be of, neither.

import { expect, test } from 'vitest';
import { chooseNeighbours } from '../../../data/learnt/choose-neighbours.ts';
import type { LearntHead } from '../../../data/learnt/learnt-report.ts';

const head = (place: string, period: string, more: Partial<LearntHead> = {}): LearntHead => ({
  ...{ id: `${place} ${period}`, report: '', name: '', title: '政府工作报告', place, period, extent: 'full' },
  ...{ address: null, file: 'a.txt', retrieved: '2026-01-01', seen: '2026-01-01', digest: '' },
  ...{ isPlaceGiven: false, bytes: 0, revision: 1 },
  ...more,
});

const choose = (place: string, heads: LearntHead[]) =>
  chooseNeighbours(head(place, '2025'), '2025', heads).earlier?.id;

const NANJING = head('南京市鼓楼区', '2024');
const XUZHOU = head('徐州市鼓楼区', '2024');

test.each<[string, string, LearntHead[], string | undefined]>([
  ['one that it may be of', '鼓楼区', [NANJING], NANJING.id],
  ['two that it may be of', '鼓楼区', [NANJING, XUZHOU], undefined],
  ['its own name in full among others', '南京市鼓楼区', [XUZHOU, NANJING], NANJING.id],
  [
    'its own name in full beside a bare one of two sites',
    '南京市鼓楼区',
    [
      head('鼓楼区', '2024', { address: 'https://a.cn/', retrieved: '2026-02-01' }),
      head('鼓楼区', '2023', { address: 'https://b.cn/' }),
      NANJING,
    ],
    NANJING.id,
  ],
])('%s', (_, place, heads, expected) => {
  expect(choose(place, heads)).toBe(expected);
});
