// Counts of what passed and failed, from vitest's JSON report.
// A file that could not be loaded, a crash or an error outside any test must not pass unseen: each counts as one failure.

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** `report` is vitest's JSON report, or null where there is none; `exitCode` is vitest's own. */
export function toTally(report: unknown, exitCode: number | null): Tally {
  if (!isReport(report)) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(isUnloaded).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce((sum, tally) => ({
    passed: sum.passed + tally.passed,
    failed: sum.failed + tally.failed,
    skipped: sum.skipped + tally.skipped,
  }));
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'numPassedTests' in value && 'testResults' in value;
}

function isUnloaded(file: Report['testResults'][number]): boolean {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}
