// A report's anchors, indexed by figure and by the words around them, so that each claim of a page
// meets only the few anchors it may be: the cost grows with the page, not with page times report.

import type { LoadedRecord } from './create-record.ts';
import { CONTEXT_LETTERS, type Context, lettersOf, type Site, toFigureKey } from './link-context.ts';
import type { Figure, Observation, Report, ReportClaim } from './record.ts';

/** One anchor of a report as linking sees it. */
export interface Anchored {
  claim: ReportClaim;
  observation: Observation;
  /** The claim's own numbers: its observation's, or a threshold's. */
  figure: Figure;
  /** The source that prints it: the report's. */
  source: string;
  figureKey: string;
  context: Context;
}

export interface AnchorIndex {
  report: Report;
  /** In text order; candidates are places in it. */
  anchors: readonly Anchored[];
  byKey: ReadonlyMap<string, readonly number[]>;
}

/** Keys that more anchors than this share tell nothing; the order of the claims has to. */
const MAX_BUCKET = 8;
const LONG_LETTERS = 4;
const SHORT_LETTERS = 2;

const indexes = new WeakMap<LoadedRecord, readonly AnchorIndex[]>();

/** The record's reports, indexed once per record. */
export function getIndexes(record: LoadedRecord): readonly AnchorIndex[] {
  const known = indexes.get(record);
  if (known) return known;
  const created = record.reports.map((report) => indexReport(report, record));
  indexes.set(record, created);
  return created;
}

/** Places in `anchors` of all that a figure in such a context may be. */
export function findCandidates(index: AnchorIndex, { figureKey, context }: Site): Set<number> {
  const found = new Set<number>();
  for (const key of keysOf(figureKey, context)) {
    const places = index.byKey.get(key);
    if (places && places.length <= MAX_BUCKET) for (const place of places) found.add(place);
  }
  return found;
}

/** Whether some anchor has this very figure with these very words on one side. */
export function hasExact(index: AnchorIndex, { figureKey, context }: Site): boolean {
  return exactKeysOf(figureKey, context).some((key) => index.byKey.has(key));
}

/** Whether some anchor has these very words on one side, whatever its figure. */
export function hasWords(index: AnchorIndex, { context }: Site): boolean {
  return wordKeysOf(context).some((key) => index.byKey.has(key));
}

function indexReport(report: Report, record: LoadedRecord): AnchorIndex {
  const anchors = report.claims.flatMap((claim) => toAnchored(claim, report, record) ?? []);
  anchors.sort((a, b) => a.claim.anchor.start - b.claim.anchor.start);
  const byKey = new Map<string, number[]>();
  anchors.forEach(({ figureKey, context }, place) => {
    for (const key of keysOf(figureKey, context)) {
      const places = byKey.get(key);
      if (places) places.push(place);
      else byKey.set(key, [place]);
    }
  });
  return { report, anchors, byKey };
}

function toAnchored(claim: ReportClaim, report: Report, record: LoadedRecord): Anchored | undefined {
  const observation = record.observations.get(claim.observation);
  if (observation === undefined) return undefined;
  const figure = claim.figure ?? observation;
  const { prefix, suffix } = claim.anchor;
  const context = {
    left: lettersOf(prefix).slice(-CONTEXT_LETTERS),
    right: lettersOf(suffix).slice(0, CONTEXT_LETTERS),
  };
  return { claim, observation, figure, source: report.source, figureKey: toFigureKey(figure), context };
}

function keysOf(figureKey: string, context: Context): string[] {
  return [...wordKeysOf(context), ...exactKeysOf(figureKey, context), `=${figureKey}`];
}

function wordKeysOf({ left, right }: Context): string[] {
  const keys: string[] = [];
  if (left.length >= LONG_LETTERS) keys.push(`<${left.slice(-LONG_LETTERS)}`);
  if (right.length >= LONG_LETTERS) keys.push(`>${right.slice(0, LONG_LETTERS)}`);
  return keys;
}

function exactKeysOf(figureKey: string, { left, right }: Context): string[] {
  return [`<${left.slice(-SHORT_LETTERS)}=${figureKey}`, `=${figureKey}>${right.slice(0, SHORT_LETTERS)}`];
}
