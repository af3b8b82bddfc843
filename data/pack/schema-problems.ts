// Zod's issues in this house's words: which record, which field, what is wrong.

import type * as z from 'zod';
import type { RecordProblem } from './problem.ts';

/** A path inside a record as a person writes it: `anchor.exact`, `aliases[2]`. */
export function toField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, '');
}

/**
 * Turns a failed parse of a whole pack into problems that name their records.
 * @param value what was parsed, to read the records' ids from
 */
export function toPackProblems(issues: readonly z.core.$ZodIssue[], value: unknown): RecordProblem[] {
  return issues.map((issue) => {
    const { record, rest } = findRecord(issue.path, value);
    return { record, field: toField(rest), message: issue.message };
  });
}

/** The innermost thing with an id on the way to the fault is the record it lies in. */
function findRecord(
  path: readonly PropertyKey[],
  value: unknown,
): { record: string; rest: readonly PropertyKey[] } {
  let found: { record: string; rest: readonly PropertyKey[] } = { record: '', rest: path };
  let inner = value;
  for (const [depth, key] of path.entries()) {
    if (typeof inner !== 'object' || inner === null) break;
    inner = (inner as Record<PropertyKey, unknown>)[key];
    if (typeof key !== 'number' || depth === 0) continue;
    const kind = String(path[depth - 1]);
    if (typeof inner !== 'object' || inner === null) break;
    found = { record: `${kind} ${toName(inner, key)}`, rest: path.slice(depth + 1) };
  }
  return found;
}

function toName(record: object, index: number): string {
  const { id, code, a, b } = record as { id?: unknown; code?: unknown; a?: unknown; b?: unknown };
  if (typeof id === 'string') return id.slice(0, 80);
  if (typeof code === 'string') return code.slice(0, 80);
  if (typeof a === 'string' && typeof b === 'string') return `${a.slice(0, 80)} ~ ${b.slice(0, 80)}`;
  return `[${index}]`;
}
