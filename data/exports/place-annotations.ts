// Annotations at the claims that they speak of. The quote decides; a position is trusted only where it holds the very
// words. What no claim of the report is quoted by is told of, and nothing is guessed.

import type { ReportDocument } from '../documents/report-document.ts';
import { toAnchor } from '../documents/to-anchor.ts';
import { type ClaimNote, MAX_NOTE_CHARS, type Rating } from '../notes/claim-note.ts';
import { placeNotes } from '../notes/place-notes.ts';
import { locateQuote } from '../pack/locate-quote.ts';
import type { Anchor } from '../record.ts';
import type { Annotation } from './annotation-schema.ts';
import { CodePoints } from './code-points.ts';
import { fromRatingValue } from './rating-value.ts';

export interface PlacedAnnotations {
  /** On claims of the report, named after them; revisions begin at 1. */
  notes: ClaimNote[];
  /** Quotes of annotations with a note or a rating that stand at no claim of the report. */
  strays: string[];
  /** Annotations that hold neither note nor rating. */
  silent: number;
}

export interface AnnotationMeans {
  /** Makes a UUID. */
  newId: () => string;
  /** ISO date and time, for annotations without one. */
  now: string;
}

type Texts = Pick<ReportDocument, 'text' | 'claims'>;

/** Places annotations in a report. */
export function placeAnnotations(
  items: readonly Annotation[],
  { text, claims }: Texts,
  means: AnnotationMeans,
): PlacedAnnotations {
  const points = new CodePoints(text);
  const read = items.flatMap((item) => {
    const said = readBodies(item);
    return said === null ? [] : [{ item, note: toNote(item, said, findAnchor(item, text, points), means) }];
  });
  const places = claims.map(({ id, claim }) => ({ id, anchor: toAnchor(text, claim) }));
  // Where the very words stand at a claim, that is the claim, however few letters are around it.
  const idAt = new Map(places.map(({ id, anchor }) => [anchor.start, id]));
  const anchored = read.flatMap(({ note }) =>
    note ? [{ ...note, claim: idAt.get(note.anchor.start) ?? '' }] : [],
  );
  const { byClaim } = placeNotes(anchored, places);
  const notes = places.flatMap(({ id, anchor }) => {
    const note = byClaim.get(id);
    return note ? [{ ...note, claim: id, anchor }] : [];
  });
  const placed = new Set(notes.map(({ id }) => id));
  const strays = read
    .filter(({ note }) => note === null || !placed.has(note.id))
    .map(({ item }) => toQuoted(item));
  return { notes, strays, silent: items.length - read.length };
}

interface Said {
  rating: Rating | null;
  note: string;
}

/** What a person says in an annotation's bodies; null where they say nothing. Descriptions and tags are no notes. */
function readBodies({ body = [], bodyValue }: Annotation): Said | null {
  let rating: Rating | null = null;
  const notes = bodyValue === undefined ? [] : [bodyValue];
  for (const each of body) {
    if (typeof each === 'string') continue;
    const rated = fromRatingValue(each['schema:ratingValue']);
    if (rated !== undefined) rating = rated;
    else if (each.value !== undefined && isSaid(each.purpose)) notes.push(each.value);
  }
  const note = notes.join('\n').slice(0, MAX_NOTE_CHARS);
  return rating === null && note.trim() === '' ? null : { rating, note };
}

function isSaid(purpose: string | undefined): boolean {
  return purpose === undefined || purpose === 'commenting' || purpose === 'assessing';
}

function toNote(
  item: Annotation,
  said: Said,
  anchor: Anchor | null,
  { newId, now }: AnnotationMeans,
): ClaimNote | null {
  if (anchor === null) return null;
  const uuid = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(item.id)?.[1]?.toLowerCase();
  const changed = [item.modified, item.created].find((moment) => !Number.isNaN(Date.parse(moment ?? '')));
  return {
    id: `note-${uuid ?? newId()}`,
    claim: '',
    anchor,
    ...said,
    changed: new Date(changed ?? now).toISOString(),
    revision: 1,
  };
}

interface Selected {
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
}

function readSelectors({ target }: Annotation): Selected {
  const selectors = target.flatMap((each) => (typeof each === 'string' ? [] : (each.selector ?? [])));
  const selected: Selected = { quote: null, position: null };
  for (const selector of selectors) {
    const { type, exact, prefix = '', suffix = '', start, end } = selector as Record<string, unknown>;
    if (type === 'TextQuoteSelector' && typeof exact === 'string')
      selected.quote ??= { exact, prefix: String(prefix), suffix: String(suffix) };
    if (type === 'TextPositionSelector' && typeof start === 'number' && typeof end === 'number')
      selected.position ??= { start, end };
  }
  return selected;
}

/** The place in the text: where the position holds the quote, else where the quote stands, alone. */
function findAnchor(item: Annotation, text: string, points: CodePoints): Anchor | null {
  const { quote, position } = readSelectors(item);
  if (quote === null) return null;
  const at = position && points.toUnits(position.start);
  const places = locateQuote(text, quote);
  const start = places.find((place) => place === at) ?? (places.length === 1 ? places[0] : undefined);
  if (start !== undefined) return toAnchor(text, { start, end: start + quote.exact.length });
  // The text has changed around it: what is left of the context may still tell.
  return { ...quote, start: at ?? 0, end: (at ?? 0) + quote.exact.length };
}

function toQuoted(item: Annotation): string {
  return readSelectors(item).quote?.exact.slice(0, 60) ?? item.id.slice(0, 60);
}
