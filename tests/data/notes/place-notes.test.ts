// Notes find their claims again in a text that has changed: by the very figure, never by another.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../claims/read-claims.ts';
import { readArchivedText } from '../../../cli/report-page.ts';
import { toAnchor } from '../../../data/documents/to-anchor.ts';
import type { ClaimNote } from '../../../data/notes/claim-note.ts';
import { countRated } from '../../../data/notes/count-rated.ts';
import { placeNotes } from '../../../data/notes/place-notes.ts';
import { claimNote } from './claim-note.ts';

const TEXT = readArchivedText();

/** All figures of a text as places, with ids that only say where they stand. */
const places = (text: string) =>
  readClaims(text).map((claim) => ({ id: `at-${claim.start}`, anchor: toAnchor(text, claim) }));

/** A note on each figure of the report. */
const NOTES: ClaimNote[] = places(TEXT).map(({ id, anchor }, nth) =>
  claimNote(nth, { claim: id, anchor, note: anchor.exact }),
);

/** Words before the figure that a claim's note was written on. */
const find = (text: string, words: string) => {
  const placed = placeNotes(NOTES, places(text));
  const start = text.indexOf(words) + words.length;
  return placed.byClaim.get(`at-${start}`);
};

test('every note of the report is placed at its own claim', () => {
  const { byClaim, unplaced } = placeNotes(NOTES, places(TEXT));
  expect(unplaced).toEqual([]);
  for (const [id, note] of byClaim) expect(note.claim).toBe(id);
  expect(byClaim.size).toBe(NOTES.length);
});

test('text that is put in, cut or set otherwise takes no note to another figure', () => {
  const paragraphs = TEXT.split('\n');
  fc.assert(
    fc.property(fc.nat(paragraphs.length - 1), fc.nat(paragraphs.length - 1), (cut, put) => {
      const changed = paragraphs.toSpliced(cut, 1).toSpliced(put, 0, '本页由某网站转载，共计3页。');
      const text = changed.join('\n');
      const { byClaim, unplaced } = placeNotes(NOTES, places(text));
      const cutFigures = readClaims(paragraphs[cut] ?? '').length;
      expect(unplaced.length).toBeLessThanOrEqual(cutFigures);
      for (const { id, anchor } of places(text)) {
        const note = byClaim.get(id);
        if (note) expect(note.anchor.exact).toBe(anchor.exact);
      }
    }),
    { numRuns: 40 },
  );
});

describe('a figure', () => {
  test('that was altered is not the one that was noted; the note is kept and told of', () => {
    const altered = TEXT.replace('新增停车泊位1124个', '新增停车泊位1142个');
    expect(find(TEXT, '新增停车泊位')?.note).toBe('1124个');
    expect(find(altered, '新增停车泊位')).toBeUndefined();
    expect(placeNotes(NOTES, places(altered)).unplaced.map(({ note }) => note)).toEqual(['1124个']);
  });

  test('in full-width or with a separator is the same', () => {
    for (const printed of ['１１２４个', '1,124个', '1124個'])
      expect(find(TEXT.replace('新增停车泊位1124个', `新增停车泊位${printed}`), '新增停车泊位')?.note).toBe(
        '1124个',
      );
  });

  test('equal to a noted one, among other words, is another', () => {
    const text = '新建农贸市场22部，另外安排专项资金用于道路建设。';
    const note = NOTES.find(({ anchor }) => anchor.exact === '22部');
    expect(note).toBeDefined();
    expect(placeNotes(note ? [note] : [], places(text)).unplaced).toHaveLength(1);
  });

  test('known to the record by name keeps its note, however its words were changed', () => {
    const text = '改写过的一句话里仍有22部这个数字。';
    const [place] = places(text);
    const note = NOTES.find(({ anchor }) => anchor.exact === '22部');
    const named = { ...(note as ClaimNote), claim: 'lifts-2024' };
    const byClaim = placeNotes([named], place ? [{ ...place, id: 'lifts-2024' }] : []).byClaim;
    expect(byClaim.get('lifts-2024')).toBe(named);
  });
});

test('of two equal sentences each keeps its own note', () => {
  const text = '加装既有住宅电梯22部，受到欢迎。\n加装既有住宅电梯22部，受到欢迎。';
  const [first, second] = places(text);
  const notes = [first, second].flatMap((place, nth) =>
    place ? claimNote(nth, { claim: place.id, anchor: place.anchor, note: `${nth}` }) : [],
  );
  const moved = `前言。\n${text}`;
  const { byClaim } = placeNotes(notes, places(moved));
  expect(places(moved).map(({ id }) => byClaim.get(id)?.note)).toEqual(['0', '1']);
});

test('ten thousand notes on a page that stayed as it was are placed, each one', () => {
  const long = Array.from({ length: 70 }, (_, nth) => `第${nth}镇。\n${TEXT}`).join('\n');
  const at = places(long);
  const notes = at.map(({ id, anchor }, nth) => claimNote(nth, { claim: id, anchor }));
  expect(placeNotes(notes, at).unplaced).toEqual([]);
  expect(notes.length).toBeGreaterThan(10_000);
});

test('progress counts ratings, not notes', () => {
  const byClaim = new Map([
    ['a', claimNote(1, { rating: 3 })],
    ['b', claimNote(2, { rating: null })],
    ['gone', claimNote(3)],
  ]);
  expect(countRated(['a', 'b', 'c'], { byClaim })).toEqual({ rated: 1, all: 3 });
});
