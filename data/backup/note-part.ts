// Notes in a backup: two people's are of the same claim where they stand at the very same figure in the same report.
// Both texts can stand in one; of two ratings one has to go.

import { type ClaimNote, MAX_NOTE_CHARS, type NotedReport } from '../notes/claim-note.ts';
import { matchNotes } from '../notes/match-notes.ts';
import type { BackupPart, Pair } from './backup-part.ts';
import { groupByReport, type NotedItem, readNotesPart, writeNotesPart } from './note-gate.ts';

export const NOTES_PART = 'notes';

/** Notes as a part of a backup. `newId` makes the id of a note. */
export function createNotePart(newId: () => string): BackupPart<NotedItem> {
  return {
    name: NOTES_PART,
    isMerged: true,
    read: readNotesPart,
    write: writeNotesPart,
    toId: ({ head, note }) => `${head.report} ${note.id}`,
    toContent: ({ note }) => JSON.stringify([note.note, note.rating]),
    toVersion: ({ note }) => String(note.revision),
    match,
    adopt: (theirs, mine, all) => adopt(theirs, mine, all, newId),
    covers: ({ note: mine }, { note: theirs }) =>
      holds(mine.note, theirs.note) && (theirs.rating === null || theirs.rating === mine.rating),
    join,
    describe: ({ head, note }) => ({
      about: { title: toTitle(head), quote: toQuote(note) },
      side: { kind: 'note', rating: note.rating, note: note.note, changed: note.changed },
    }),
  };
}

function match(mine: readonly NotedItem[], theirs: readonly NotedItem[]): Pair<NotedItem>[] {
  const here = groupByReport(mine);
  return Array.from(groupByReport(theirs)).flatMap(([report, items]) =>
    matchInReport(here.get(report) ?? [], items),
  );
}

function matchInReport(mine: readonly NotedItem[], theirs: readonly NotedItem[]): Pair<NotedItem>[] {
  const itemOf = new Map(mine.map((item) => [item.note, item]));
  const found = matchNotes(
    [...itemOf.keys()],
    theirs.map(({ note }) => note),
  );
  return theirs.map((item) => {
    const same = found.get(item.note);
    return { mine: (same && itemOf.get(same)) ?? null, theirs: item };
  });
}

function adopt(
  { head, note }: NotedItem,
  mine: NotedItem | null,
  all: readonly NotedItem[],
  newId: () => string,
): NotedItem {
  if (mine)
    return {
      head: mine.head,
      note: { ...mine.note, rating: note.rating, note: note.note, changed: note.changed },
    };
  const isTaken = all.some((other) => other.head.report === head.report && other.note.id === note.id);
  return { head, note: isTaken ? { ...note, id: newId() } : note };
}

const BETWEEN = '\n\n';

/** Both texts, mine first; of two ratings mine. Null where there are no two texts, or no room for them. */
function join(mine: NotedItem, theirs: NotedItem): NotedItem | null {
  if (mine.note.note === '' || theirs.note.note === '') return null;
  const both = holds(mine.note.note, theirs.note.note)
    ? mine.note.note
    : `${mine.note.note}${BETWEEN}${theirs.note.note}`;
  if (both.length > MAX_NOTE_CHARS || both === mine.note.note) return null;
  return { ...mine, note: { ...mine.note, rating: mine.note.rating ?? theirs.note.rating, note: both } };
}

/** Whether a text holds another as a passage of its own: 不同意 does not hold 同意. */
function holds(whole: string, passage: string): boolean {
  return passage === '' || `${BETWEEN}${whole}${BETWEEN}`.includes(`${BETWEEN}${passage}${BETWEEN}`);
}

function toTitle({ report, title }: NotedReport) {
  const name = title === '' ? report : `${report} ${title}`;
  return { zh: name, en: name };
}

const QUOTED = 14;

function toQuote({ anchor: { exact, prefix, suffix } }: ClaimNote): [string, string, string] {
  const before = prefix.split('\n').at(-1)?.slice(-QUOTED) ?? '';
  return [before, exact, suffix.split('\n')[0]?.slice(0, QUOTED) ?? ''];
}
