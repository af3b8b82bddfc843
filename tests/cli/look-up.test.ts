// The command line's view of the record: contract fields on the recorded report, none on another.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLookUp } from '../../cli/look-up.ts';
import { readDocument } from '../../cli/read-document.ts';

const lookUp = createLookUp();

const read = (name: string) => {
  const text = readFileSync(new URL(`../cases/reports/${name}.txt`, import.meta.url), 'utf8');
  return readDocument(text, {}, lookUp).map((line) => JSON.parse(line));
};

test('lines of the recorded report carry prior, target, outcome and finding', () => {
  const lines = read('jintan-2025');
  const lineOf = (indicator: string, status: string) =>
    lines.find((line) => line.indicator === indicator && line.status === status && line.role === 'value');
  expect(lineOf('elevators', 'actual')).toMatchObject({
    text: '22部',
    finding: 'agrees',
    prior: null,
    target: { value: 20, unit: '部', bound: 'ge', period: '2025', derived: null, comparability: 'same' },
  });
  expect(lineOf('tourists', 'actual').prior).toMatchObject({
    value: 12356e3,
    period: '2023',
    derived: { formula: '1500万人次 ÷ (1 + 21.4%)' },
  });
  expect(lineOf('german-speaking-firms', 'target').outcome).toMatchObject({ value: 82, period: '2025' });
});

test('lines of another report carry none of it', () => {
  const fields = read('state-council-2016').flatMap((line) => Object.keys(line));
  expect(fields).not.toContain('indicator');
  expect(fields).not.toContain('finding');
});
