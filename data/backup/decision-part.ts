// A person's word on suggested links in a backup. Two people may have decided otherwise on one pair: then a person
// decides again.

import * as z from 'zod';
import { MAX_DECISIONS, toPairKey } from '../learnt/decision-store.ts';
import type { LinkDecision } from '../learnt/learnt-report.ts';
import { toField } from '../pack/schema-problems.ts';
import type { BackupPart, ReadPart } from './backup-part.ts';
import { noteAnchorSchema } from './note-gate.ts';

export const DECISIONS_PART = 'linkDecisions';

const endSchema = z.strictObject({ report: z.string().min(1).max(1000), anchor: noteAnchorSchema });
const partSchema = z
  .array(
    z.strictObject({
      a: endSchema,
      b: endSchema,
      verdict: z.enum(['confirmed', 'rejected']),
      decided: z.iso.datetime({ offset: true }),
    }),
  )
  .max(MAX_DECISIONS);

/** Decisions as a part of a backup. */
export const decisionPart: BackupPart<LinkDecision> = {
  name: DECISIONS_PART,
  isMerged: true,
  read,
  write: (items) => items,
  toId: toPairKey,
  toContent: ({ verdict }) => verdict,
  toVersion: ({ decided }) => decided,
  match: (mine, theirs) => {
    const byPair = new Map(mine.map((decision) => [toPairKey(decision), decision]));
    return theirs.map((decision) => ({ mine: byPair.get(toPairKey(decision)) ?? null, theirs: decision }));
  },
  adopt: (theirs) => theirs,
  covers: () => false,
  join: () => null,
  describe: ({ a, b, verdict, decided }) => {
    const between = `${a.report} ${a.anchor.exact} ~ ${b.report} ${b.anchor.exact}`;
    return {
      about: { title: { zh: between, en: between }, quote: null },
      side: { kind: 'decision', verdict, decided },
    };
  },
};

function read(value: unknown): ReadPart<LinkDecision> {
  const parsed = partSchema.safeParse(value);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({ field: toField(path), message })),
    };
  const met = new Set<string>();
  const problems = parsed.data.flatMap((decision, at) => {
    const pair = toPairKey(decision);
    if (met.has(pair)) return [{ field: `[${at}]`, message: 'decides on one pair more than once' }];
    met.add(pair);
    return [];
  });
  return problems.length > 0 ? { problems } : { items: parsed.data };
}
