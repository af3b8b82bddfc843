// Notes as they stand in a backup, and the gate they pass on their way in. It takes whatever the store would keep, and
// nothing else.

import * as z from 'zod';
import { type ClaimNote, MAX_NOTE_CHARS, MAX_NOTES, type NotedReport, RATINGS } from '../notes/claim-note.ts';
import { toField } from '../pack/schema-problems.ts';
import type { PartProblem } from './backup-part.ts';

/** A note with the report it is on. */
export interface NotedItem {
  head: NotedReport;
  note: ClaimNote;
}

const MAX_REPORTS = 5000;
/** What came from a file of annotations may quote more than is quoted here, and say more than is typed here. */
const MAX_QUOTE_CHARS = 2000;
const MAX_KEPT_CHARS = 5 * MAX_NOTE_CHARS;
const MAX_TITLE = 500;
const MAX_PLACE = 200;
const MAX_PERIOD = 40;
const text = (max: number) => z.string().max(max);
const offset = z.int().min(0).max(1e9);

/** An anchor in a report of any length. */
export const noteAnchorSchema = z.strictObject({
  exact: text(MAX_QUOTE_CHARS).min(1),
  prefix: text(MAX_QUOTE_CHARS),
  suffix: text(MAX_QUOTE_CHARS),
  start: offset,
  end: offset,
});

const noteSchema = z.strictObject({
  id: z.string().regex(/^note-[0-9a-f-]{36}$/, 'is not the id of a note'),
  claim: text(200),
  anchor: noteAnchorSchema,
  rating: z.literal(RATINGS).nullable(),
  note: text(MAX_KEPT_CHARS),
  changed: z.iso.datetime(),
});

const partSchema = z
  .array(
    z.strictObject({
      report: text(1000).min(1),
      title: text(MAX_TITLE),
      place: text(MAX_PLACE),
      period: text(MAX_PERIOD),
      address: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable(),
      notes: z.array(noteSchema).max(MAX_NOTES),
    }),
  )
  .max(MAX_REPORTS);

/** Notes out of what a file holds, or all that is wrong with it. */
export function readNotesPart(value: unknown): { items: NotedItem[] } | { problems: PartProblem[] } {
  const parsed = partSchema.safeParse(value);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({ field: toField(path), message })),
    };
  const problems = [
    ...findTwice(
      parsed.data.map(({ report }) => report),
      (at) => `[${at}].report`,
    ),
    ...parsed.data.flatMap(({ notes }, at) => [
      ...findTwice(
        notes.map(({ id }) => id),
        (nth) => `[${at}].notes[${nth}].id`,
      ),
      ...notes.flatMap(({ note, rating }, nth) =>
        note.trim() === '' && rating === null
          ? [{ field: `[${at}].notes[${nth}]`, message: 'has neither text nor rating' }]
          : [],
      ),
    ]),
  ];
  if (problems.length > 0) return { problems };
  return {
    items: parsed.data.flatMap(({ notes, ...head }) =>
      notes.map((note) => ({ head, note: { ...note, revision: 0 } })),
    ),
  };
}

function findTwice(names: readonly string[], toPath: (at: number) => string): PartProblem[] {
  const met = new Set<string>();
  return names.flatMap((name, at) => {
    if (met.has(name)) return [{ field: toPath(at), message: `"${name}" is here more than once` }];
    met.add(name);
    return [];
  });
}

/** What is to stand in the file. Revisions count changes on one machine, and stay there. */
export function writeNotesPart(items: readonly NotedItem[]): unknown {
  return Array.from(groupByReport(items), ([, of]) => ({
    ...toFileHead(of),
    notes: of.map(({ note: { revision: _revision, ...note } }) => note),
  }));
}

function toFileHead([first]: readonly NotedItem[]): NotedReport {
  const { report = '', title = '', place = '', period = '', address = null } = first?.head ?? {};
  return {
    report,
    ...{
      title: title.slice(0, MAX_TITLE),
      place: place.slice(0, MAX_PLACE),
      period: period.slice(0, MAX_PERIOD),
    },
    address: /^https?:/.test(address ?? '') ? address : null,
  };
}

/** Items by the report they are on. */
export const groupByReport = (items: readonly NotedItem[]): Map<string, NotedItem[]> =>
  Map.groupBy(items, ({ head }) => head.report);
