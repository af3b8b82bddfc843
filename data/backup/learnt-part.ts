// Learnt reports in a backup, through the gate of their own packs. One text is kept once, wherever it was read: two
// people's differ at most in what they call it and which place they say it is of.

import { readLearntPack, toLearntPack } from '../learnt/learnt-pack.ts';
import type { LearntReport } from '../learnt/learnt-report.ts';
import type { BackupPart, ReadPart } from './backup-part.ts';

export const LEARNT_PART = 'learntReports';

/** Learnt reports as a part of a backup. `now` gives ISO date and time. */
export function createLearntPart(now: () => string): BackupPart<LearntReport> {
  return {
    name: LEARNT_PART,
    isMerged: true,
    read: (value) => read(value, now()),
    write: (items) => JSON.parse(toLearntPack(items, [])).reports,
    toId: ({ id }) => id,
    toContent: ({ name, place, isPlaceGiven }) => JSON.stringify([name, isPlaceGiven ? place : null]),
    toVersion: ({ revision }) => String(revision),
    match: (mine, theirs) => {
      const byId = new Map(mine.map((report) => [report.id, report]));
      return theirs.map((report) => ({ mine: byId.get(report.id) ?? null, theirs: report }));
    },
    adopt: (theirs, mine) => {
      const { name, place, isPlaceGiven } = theirs;
      return mine ? { ...mine, name, place, isPlaceGiven } : theirs;
    },
    covers: () => false,
    join: () => null,
    describe: ({ report, title, name, place }) => {
      const about = `${report} ${title}`;
      return {
        about: { title: { zh: about, en: about }, quote: null },
        side: { kind: 'report', name, place },
      };
    },
  };
}

async function read(value: unknown, now: string): Promise<ReadPart<LearntReport>> {
  if (!Array.isArray(value)) return { problems: [{ field: '', message: 'is no list' }] };
  if (value.length === 0) return { items: [] };
  const pack = { format: 'duizhao-learnt-reports', version: 1, reports: value, decisions: [] };
  const checked = await readLearntPack(JSON.stringify(pack), '', now);
  if ('problems' in checked) return { problems: checked.problems.map((message) => ({ field: '', message })) };
  const byId = new Map(checked.reports.map((report) => [report.id, report]));
  if (byId.size < value.length)
    return { problems: [{ field: '', message: 'holds one text more than once' }] };
  return { items: checked.reports };
}
