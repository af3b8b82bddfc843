// Takes down how long readings take and what goes wrong, for the session only and without a word of what was read.

import { browser } from 'wxt/browser';
import {
  addError,
  type DiagnosticsLog,
  type ReadingTime,
  readDiagnosticsLog,
} from '../data/diagnostics/diagnostics-log.ts';
import { toErrorTrace } from '../data/diagnostics/error-trace.ts';

const KEY = 'diagnostics';

/** One change after the other, so that none is lost. */
let changes: Promise<unknown> = Promise.resolve();

/** The log of this session. */
export async function loadDiagnosticsLog(): Promise<DiagnosticsLog> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}));
  return readDiagnosticsLog((stored as Record<string, unknown>)[KEY]);
}

function change(make: (log: DiagnosticsLog) => DiagnosticsLog): void {
  changes = changes
    .then(async () => browser.storage.session.set({ [KEY]: make(await loadDiagnosticsLog()) }))
    // What cannot be taken down is not worth another error.
    .catch(() => {});
}

/** @param place what was being done, in a word of ours */
export function noteError(place: string, error: unknown): void {
  change((log) => addError(log, toErrorTrace(place, error)));
}

/** Takes down the last reading. */
export function noteReading(reading: ReadingTime): void {
  change((log) => ({ ...log, reading }));
}

/** Takes down what nobody caught, for as long as the page or worker lives. */
export function noteUncaught(place: string): void {
  self.addEventListener('error', ({ error }) => noteError(place, error));
  self.addEventListener('unhandledrejection', ({ reason }) => noteError(place, reason));
}
