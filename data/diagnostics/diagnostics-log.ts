// What the background worker takes down for diagnostics: how long the last reading took, and the last errors.

import type { ErrorTrace } from './error-trace.ts';

/** How long a reading took, and of how much. */
export interface ReadingTime {
  milliseconds: number;
  characters: number;
  claims: number;
}

export interface DiagnosticsLog {
  reading: ReadingTime | null;
  /** The last first. */
  errors: ErrorTrace[];
}

const MOST_ERRORS = 10;

const isTrace = (value: unknown): value is ErrorTrace => {
  const { place, name, frames } = Object(value) as Record<string, unknown>;
  return typeof place === 'string' && typeof name === 'string' && Array.isArray(frames);
};

const isReading = (value: unknown): value is ReadingTime => {
  const { milliseconds, characters, claims } = Object(value) as Record<string, unknown>;
  return [milliseconds, characters, claims].every((count) => typeof count === 'number');
};

/** The log out of what was stored; what is not understood is left out. */
export function readDiagnosticsLog(stored: unknown): DiagnosticsLog {
  const { reading, errors } = Object(stored) as Record<string, unknown>;
  return {
    reading: isReading(reading) ? reading : null,
    errors: Array.isArray(errors) ? errors.filter(isTrace) : [],
  };
}

/** The log with one more error; old ones make way. */
export function addError(log: DiagnosticsLog, error: ErrorTrace): DiagnosticsLog {
  return { ...log, errors: [error, ...log.errors].slice(0, MOST_ERRORS) };
}
