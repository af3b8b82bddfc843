// Which claim of a report at hand each note speaks of. Ids of claims count from where they stand, and a text may have
// changed since: a note is found again by its quote. The figure must be the very figure, or the note is not placed; the
// words around it may have been cut or moved. A note that finds no claim is kept, and told of as such.

import { FOLD } from '../../claims/lexicon/characters.ts';
import { compareLetters, lettersOf } from '../link-context.ts';
import type { Anchor } from '../record.ts';
import type { ClaimNote } from './claim-note.ts';

export interface PlacedNotes {
  /** By id of the claim at hand. */
  byClaim: Map<string, ClaimNote>;
  /** Notes whose claim is not in the text at hand, in their order. */
  unplaced: ClaimNote[];
}

/** A figure at hand where a note may belong. */
export interface NotePlace {
  /** The claim's id, or that of whatever stands there. */
  id: string;
  /** The claim's id, where `id` is another. */
  claim?: string;
  anchor: Anchor;
}

/** How alike the words on the better side must be, and on both together, 0 to 1 each. Below, an equal figure is another. */
const ENOUGH_ON_ONE_SIDE = 0.8;
const ENOUGH_TOGETHER = 0.9;
/** Ids that only say where a claim stood. */
const PLACE_ID = /^at-/;

/** An anchor in the form in which anchors are compared. */
interface Quote {
  figure: string;
  left: string;
  right: string;
  start: number;
}

interface Fit {
  note: ClaimNote;
  place: NotePlace;
  words: number;
  distance: number;
}

/**
 * Places notes at claims; each claim takes one note, and each note one claim: the likeliest pairs first.
 * @param places the report's claims, by `toAnchor`
 */
export function placeNotes(notes: readonly ClaimNote[], places: readonly NotePlace[]): PlacedNotes {
  const byClaim = placeUnmoved(notes, places);
  const placed = new Set(Array.from(byClaim.values(), ({ id }) => id));
  const left = notes.filter(({ id }) => !placed.has(id));
  for (const { note, place } of findFits(
    left,
    places.filter(({ id }) => !byClaim.has(id)),
  )) {
    if (byClaim.has(place.id) || placed.has(note.id)) continue;
    byClaim.set(place.id, note);
    placed.add(note.id);
  }
  return { byClaim, unplaced: left.filter(({ id }) => !placed.has(id)) };
}

/** On a page that stayed as it was, every note is where its claim's id says. */
function placeUnmoved(notes: readonly ClaimNote[], places: readonly NotePlace[]): Map<string, ClaimNote> {
  const byClaim = new Map(places.map((place) => [place.claim ?? place.id, place]));
  const unmoved = notes.flatMap((note): [string, ClaimNote][] => {
    const place = byClaim.get(note.claim);
    return place && isSameQuote(place.anchor, note.anchor) ? [[place.id, note]] : [];
  });
  return new Map(unmoved);
}

/** Whether two anchors quote the same, to the letter. */
export function isSameQuote(a: Anchor, b: Anchor): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

/** Whether two anchors are of the same figure among like words. */
export function isSamePlace(a: Anchor, b: Anchor): boolean {
  const [met, noted] = [toQuote(a), toQuote(b)];
  return met.figure === noted.figure && isEnough(compareQuotes(met, noted));
}

/** The pairs of a note and a claim that may belong together, the likeliest first. */
function findFits(notes: readonly ClaimNote[], places: readonly NotePlace[]): Fit[] {
  // Of ten thousand places, few have a figure that was noted: only their words are compared.
  const noted = new Set(notes.map(({ anchor }) => foldFigure(anchor.exact)));
  const quoted = places
    .filter(({ anchor }) => noted.has(foldFigure(anchor.exact)))
    .map((place) => ({ place, quote: toQuote(place.anchor) }));
  const byFigure = Map.groupBy(quoted, ({ quote }) => quote.figure);
  const fits = notes.flatMap((note) => {
    const quote = toQuote(note.anchor);
    return (byFigure.get(quote.figure) ?? []).flatMap((at) => judge(note, quote, at.place, at.quote) ?? []);
  });
  return fits.sort((a, b) => b.words - a.words || a.distance - b.distance);
}

function judge(note: ClaimNote, noted: Quote, place: NotePlace, met: Quote): Fit | undefined {
  const { claim = place.id } = place;
  // An id of the record was given by the figure and its words already.
  const isNamed = note.claim === claim && !PLACE_ID.test(claim);
  const sides = compareQuotes(met, noted);
  if (!isNamed && !isEnough(sides)) return undefined;
  const words = sides.left + sides.right + Number(isNamed);
  return { note, place, words, distance: Math.abs(noted.start - met.start) };
}

function compareQuotes(met: Quote, noted: Quote): { left: number; right: number } {
  return {
    left: compareLetters(met.left, noted.left, 'left'),
    right: compareLetters(met.right, noted.right, 'right'),
  };
}

function isEnough({ left, right }: { left: number; right: number }): boolean {
  return Math.max(left, right) >= ENOUGH_ON_ONE_SIDE && left + right >= ENOUGH_TOGETHER;
}

function toQuote({ exact, prefix, suffix, start }: Anchor): Quote {
  return { figure: foldFigure(exact), left: lettersOf(prefix), right: lettersOf(suffix), start };
}

/** A figure in one form: 1,124個 is 1124个, 1142 is another. */
function foldFigure(printed: string): string {
  const codes = Array.from(printed, (char) => FOLD[char.charCodeAt(0)] ?? 0);
  return String.fromCharCode(...codes).replaceAll(/[ ,]/g, '');
}
