// Reads the files a person wrote into records, each with its place, so that a fault can be pointed at.

import {
  AUTHORED_KINDS,
  type Authored,
  type AuthoredHead,
  type AuthoredKind,
  authoredHeadSchema,
} from './authored-schema.ts';
import { parseJson } from './parse-json.ts';
import type { PackProblem } from './problem.ts';
import { toField } from './schema-problems.ts';

/** Paths below the pack's folder, and what the files hold. */
export type AuthoredFiles = ReadonlyMap<string, string>;

export interface Placed<T> {
  record: T;
  /** File and line: "claims/2024.jsonl:12". */
  place: string;
}

export type AuthoredRecords = { [Kind in AuthoredKind]: Placed<Authored<Kind>>[] };

export interface AuthoredPack {
  head: AuthoredHead;
  /** The archived report. */
  text: string;
  records: AuthoredRecords;
}

const HEAD_FILE = 'pack.json';

/** Reads all files of a pack's folder; every fault found goes to `problems`, and then nothing is returned. */
export function readAuthored(files: AuthoredFiles, problems: PackProblem[]): AuthoredPack | undefined {
  const head = readHead(files.get(HEAD_FILE), problems);
  const records: AuthoredRecords = {
    sources: readKind('sources', files, problems),
    indicators: readKind('indicators', files, problems),
    observations: readKind('observations', files, problems),
    sections: readKind('sections', files, problems),
    claims: readKind('claims', files, problems),
    comparisons: readKind('comparisons', files, problems),
    derivations: readKind('derivations', files, problems),
  };
  if (!head) return undefined;
  const text = files.get(head.report.archive.file);
  for (const file of files.keys())
    if (file !== HEAD_FILE && file !== head.report.archive.file && !findKind(file))
      problems.push({ file, record: '', field: '', message: 'is no file of a pack' });
  if (text === undefined)
    problems.push({ file: HEAD_FILE, record: '', field: 'report.archive.file', message: 'is not there' });
  return text === undefined || problems.length > 0 ? undefined : { head, text, records };
}

function readHead(text: string | undefined, problems: PackProblem[]): AuthoredHead | undefined {
  const at = { file: HEAD_FILE, record: '' };
  const parsed = text === undefined ? { field: '', message: 'is not there' } : parseJson(text);
  if ('message' in parsed) {
    problems.push({ ...at, ...parsed });
    return undefined;
  }
  const head = authoredHeadSchema.safeParse(parsed.value);
  if (head.success) return head.data;
  for (const issue of head.error.issues)
    problems.push({ ...at, field: toField(issue.path), message: issue.message });
  return undefined;
}

function findKind(file: string): AuthoredKind | undefined {
  const kinds = Object.keys(AUTHORED_KINDS) as AuthoredKind[];
  return kinds.find(
    (kind) => file === `${kind}.jsonl` || (file.startsWith(`${kind}/`) && file.endsWith('.jsonl')),
  );
}

function readKind<Kind extends AuthoredKind>(
  kind: Kind,
  files: AuthoredFiles,
  problems: PackProblem[],
): Placed<Authored<Kind>>[] {
  const records: Placed<Authored<Kind>>[] = [];
  for (const file of [...files.keys()].filter((name) => findKind(name) === kind).sort()) {
    for (const [index, line] of (files.get(file) ?? '').split('\n').entries()) {
      if (line.trim() === '') continue;
      const place = `${file}:${index + 1}`;
      const record = readLine(kind, line, place, problems);
      if (record) records.push({ record, place });
    }
  }
  return records;
}

function readLine<Kind extends AuthoredKind>(
  kind: Kind,
  line: string,
  file: string,
  problems: PackProblem[],
): Authored<Kind> | undefined {
  const parsed = parseJson(line);
  if ('message' in parsed) {
    problems.push({ file, record: kind, ...parsed });
    return undefined;
  }
  const shaped = AUTHORED_KINDS[kind].safeParse(parsed.value);
  if (shaped.success) return shaped.data as Authored<Kind>;
  const { id } = (parsed.value ?? {}) as { id?: unknown };
  const record = typeof id === 'string' ? `${kind} ${id}` : kind;
  for (const issue of shaped.error.issues)
    problems.push({ file, record, field: toField(issue.path), message: issue.message });
  return undefined;
}
