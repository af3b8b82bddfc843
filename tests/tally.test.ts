import { expect, test } from 'vitest';
import { addTallies, toTally } from './tally.ts';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('a report is counted test by test', () => {
  expect(toTally(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
});

test('no report, a file that could not be loaded, and an error outside any test are failures', () => {
  const unloaded = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(toTally(null, 1).failed).toBe(1);
  expect(toTally(unloaded, 1).failed).toBe(1);
  expect(toTally(report, 1).failed).toBe(1);
});

test('a failing file with failed tests is counted by its tests', () => {
  const failing = {
    ...report,
    numFailedTests: 2,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(toTally(failing, 1).failed).toBe(2);
});

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
