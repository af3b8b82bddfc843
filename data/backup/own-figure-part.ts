// A person's own figures in a backup, as they are kept: also those whose indicator the record no longer has. Those it
// has pass the gate that every pack passes.

import * as z from 'zod';
import type { LoadedRecord } from '../create-record.ts';
import { MAX_OWN_FIGURES, type OwnFigure } from '../own-figures/own-figure.ts';
import { readOwnPack, toOwnPack } from '../own-figures/own-pack.ts';
import { toField } from '../pack/schema-problems.ts';
import { figureSchema, idSchema, observationSchema, sourceSchema, wordsSchema } from '../pack-schema.ts';
import type { BackupPart, Pair, PartProblem } from './backup-part.ts';

export const OWN_FIGURES_PART = 'ownFigures';

const ownFigureSchema = figureSchema.extend({
  id: z.string().regex(/^own-[0-9a-f-]{36}$/, 'is not the id of a figure of one’s own'),
  indicator: idSchema,
  area: observationSchema.shape.area,
  printed: observationSchema.shape.printed,
  title: sourceSchema.shape.title,
  url: sourceSchema.shape.url,
  note: z.literal('').or(wordsSchema.shape.zh),
});
const partSchema = z.array(ownFigureSchema).max(MAX_OWN_FIGURES);

interface Means {
  record: LoadedRecord;
  newId: () => string;
}

/** Own figures as a part of a backup. `newId` makes the id of a figure. */
export function createOwnFigurePart({ record, newId }: Means): BackupPart<OwnFigure> {
  return {
    name: OWN_FIGURES_PART,
    isMerged: true,
    read: (value) => read(value, record),
    write: (items) => items.map(({ revision: _revision, ...figure }) => figure),
    toId: ({ id }) => id,
    toContent,
    toVersion: ({ revision }) => String(revision),
    match,
    adopt: (theirs, mine, all) => {
      if (mine) return { ...theirs, id: mine.id, revision: mine.revision };
      return all.some(({ id }) => id === theirs.id) ? { ...theirs, id: newId() } : theirs;
    },
    covers: () => false,
    // Two values of one thing stand beside each other, each with its source.
    join: () => null,
    describe: (figure) => describe(figure, record),
  };
}

function read(value: unknown, record: LoadedRecord): { items: OwnFigure[] } | { problems: PartProblem[] } {
  const parsed = partSchema.safeParse(value);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({ field: toField(path), message })),
    };
  const items = parsed.data.map((figure): OwnFigure => ({ ...figure, revision: 1 }));
  const held = toOwnPack(items, record);
  if (held.observations.length === 0) return { items };
  const checked = readOwnPack(JSON.stringify(held), '', record, () => '');
  return 'problems' in checked
    ? { problems: checked.problems.map((message) => ({ field: '', message })) }
    : { items };
}

function toContent({ id: _id, revision: _revision, ...figure }: OwnFigure): string {
  const { indicator, area, period, status, printed, title, url, note } = figure;
  return JSON.stringify([indicator, area, period, status, printed, title, url, note]);
}

/** Word for word, then by id; each figure here is met once. */
function match(mine: readonly OwnFigure[], theirs: readonly OwnFigure[]): Pair<OwnFigure>[] {
  const free = new Set(mine);
  const found = new Map<OwnFigure, OwnFigure>();
  const meet = (isSame: (a: OwnFigure, b: OwnFigure) => boolean) => {
    for (const figure of theirs) {
      const same = found.has(figure) ? undefined : free.values().find((other) => isSame(other, figure));
      if (!same) continue;
      found.set(figure, same);
      free.delete(same);
    }
  };
  meet((a, b) => toContent(a) === toContent(b));
  // An id says that both come from one; of another indicator it cannot.
  meet((a, b) => a.id === b.id && a.indicator === b.indicator && a.area === b.area);
  return theirs.map((figure) => ({ mine: found.get(figure) ?? null, theirs: figure }));
}

function describe(figure: OwnFigure, { indicators }: LoadedRecord) {
  const { indicator, printed, period, title, url, note } = figure;
  const name = indicators.get(indicator)?.name ?? { zh: indicator, en: indicator };
  return {
    about: { title: name, quote: null },
    side: { kind: 'figure' as const, printed, period, title, url, note },
  };
}
