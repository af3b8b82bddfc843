import { expect, test } from 'vitest';
import { toTable, toWidth } from '../../cli/table.ts';

test('a Chinese character is two columns wide', () => {
  expect(toWidth('22部')).toBe(4);
  expect(toWidth('20部以上, 5%')).toBe(12);
});

test('columns are as wide as their widest cell, and no line ends in spaces', () => {
  const table = toTable([
    ['figure', 'target'],
    ['22部', '20 部以上'],
    ['1500万人次', ''],
  ]);
  expect(table.split('\n')).toEqual([
    'figure      target',
    '----------  ---------',
    '22部        20 部以上',
    '1500万人次',
  ]);
});
