// The collection against what the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says MUST be, written
// as a JSON Schema; and the way back: what is exported and imported again is the same.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../../data/exports/code-points.ts';
import { readAnnotations } from '../../../data/exports/read-annotations.ts';
import { toAnnotations } from '../../../data/exports/to-annotations.ts';
import type { ClaimNote, Rating } from '../../../data/notes/claim-note.ts';
import { fc, test } from '../../claims/fast-check.ts';
import schema from './annotation-collection.schema.json' with { type: 'json' };
import { makeDocument, makeHostile, noteOn, toInput, WORDS } from './exported-report.ts';

const validate = new Ajv2020({ strict: false, formats: { iri: isIri, 'date-time': isUtc } }).compile(schema);

function isIri(text: string): boolean {
  return URL.canParse(text);
}

function isUtc(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

const document = makeDocument();
const means = { newId: () => '99999999-0000-4000-8000-000000000000', now: '2026-12-01T00:00:00.000Z' };
const read = (text: string, of = document) => {
  const result = readAnnotations(text, 'a.jsonld', of, means);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result;
};
const check = (text: string) => {
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
};

const NOTES: ClaimNote[] = document.claims
  .filter((_, at) => at % 7 === 0)
  .map(({ id }, at) =>
    noteOn(
      document,
      id,
      at % 6 === 0 ? null : ((at % 6) as Rating),
      at % 2 === 0 ? `第${at}条\n"引" <b>` : '',
    ),
  )
  .filter(({ rating, note }) => rating !== null || note !== '');

describe('the collection', () => {
  const text = toAnnotations(toInput(document, { notes: NOTES, author: '张三' }), WORDS.zh);

  it('is as the Recommendation says it must be', () => {
    check(text);
    check(toAnnotations(toInput(document, { chosen: new Set() }), WORDS.en));
    check(toAnnotations(toInput({ ...document, address: null }), WORDS.en));
  });

  it('quotes each figure and gives its position in code points', () => {
    const { first } = JSON.parse(text);
    const characters = Array.from(document.text);
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
    expect(first.items).toHaveLength(document.claims.length);
  });

  it('says where the text is from, when it was read, and its digest', () => {
    const { generated, first, ...rest } = JSON.parse(text);
    expect(generated).toBe('2026-11-24T10:30:00.000Z');
    expect(rest['schema:isBasedOn']).toMatchObject([
      { 'schema:name': 'jintan-2025', 'schema:version': '1.0.0' },
    ]);
    expect(first.items[0].target).toMatchObject({
      source: {
        id: document.address,
        'schema:sha256': document.digest,
        'schema:datePublished': '2025-01-04',
      },
      state: { type: 'TimeState', sourceDate: document.retrieved },
    });
  });

  it('names a text without an address by its digest', () => {
    const { first } = JSON.parse(toAnnotations(toInput({ ...document, address: null }), WORDS.zh));
    expect(first.items[0].target.source.id).toMatch(/^ni:\/\/\/sha-256;[A-Za-z0-9_-]{43}$/);
  });
});

describe('brought in again', () => {
  it('gives the same notes and ratings', () => {
    const text = toAnnotations(toInput(document, { notes: NOTES }), WORDS.zh);
    const { notes, strays, silent, isPartial } = read(text);
    expect(notes).toEqual(NOTES);
    expect(strays).toEqual([]);
    expect(silent).toBe(document.claims.length - NOTES.length);
    expect(isPartial).toBe(false);
    expect(read(toAnnotations(toInput(document, { notes }), WORDS.en)).notes).toEqual(NOTES);
  });

  it('finds its claims by quote where the text has moved', () => {
    const text = toAnnotations(toInput(document, { notes: NOTES }), WORDS.zh);
    const shift = '新加的一段。\n';
    const moved = {
      ...document,
      text: shift + document.text,
      claims: document.claims.map((each) => {
        const { start, end } = each.claim;
        return { ...each, claim: { ...each.claim, start: start + shift.length, end: end + shift.length } };
      }),
    };
    const { notes, strays } = read(text, moved);
    expect(strays).toEqual([]);
    expect(notes.map(({ claim, rating, note }) => [claim, rating, note])).toEqual(
      NOTES.map(({ claim, rating, note }) => [claim, rating, note]),
    );
  });

  it('tells of quotes that no claim is, and keeps a changed figure apart', () => {
    const text = toAnnotations(toInput(document, { notes: NOTES }), WORDS.zh);
    const exact = NOTES[1]?.anchor.exact ?? '';
    const { notes, strays } = read(text.replace(`"exact": ${JSON.stringify(exact)}`, '"exact": "77777部"'));
    expect(strays).toEqual(['77777部']);
    expect(notes).toHaveLength(NOTES.length - 1);
  });

  it('takes what other tools write: one selector, a plain body, a bare list', () => {
    const { anchor, claim } = NOTES[0] as ClaimNote;
    const { exact, prefix, suffix } = anchor;
    const selector = { type: 'TextQuoteSelector', exact, prefix, suffix };
    const annotation = { id: 'https://h.test/1', type: 'Annotation', bodyValue: '好', target: { selector } };
    expect(read(JSON.stringify([annotation])).notes).toMatchObject([
      { claim, note: '好', rating: null, changed: means.now },
    ]);
    const page = { type: 'AnnotationPage', items: [annotation], next: 'https://h.test/2' };
    expect(read(JSON.stringify({ type: 'AnnotationCollection', first: page })).isPartial).toBe(true);
  });

  it.each([
    ['{', 'is not JSON'],
    ['{}', 'a.jsonld'],
    ['{"type":"AnnotationCollection","first":"https://h.test/1"}', 'first'],
    ['[{"id":"a","type":"Note","target":"b"}]', 'type: is no Annotation'],
    ['[{"id":"a","type":"Annotation"}]', 'target'],
    [
      JSON.stringify([{ id: 'a', type: 'Annotation', target: 'b', bodyValue: 'x'.repeat(4001) }]),
      'bodyValue',
    ],
    ['{"__proto__":{}}', 'no record may use'],
  ])('says of %s what is wrong with it', (text, words) => {
    const result = readAnnotations(text, 'a.jsonld', document, means);
    expect('problems' in result && result.problems.join('\n')).toContain(words);
  });
});

it('places a note among words without a letter', () => {
  const made = makeHostile('— — — — — — — — — — — — — — — — —');
  const notes = [noteOn(made, made.claims[0]?.id ?? '', 2, '…')];
  expect(read(toAnnotations(toInput(made, { notes }), WORDS.en), made).notes).toEqual(notes);
});

test.prop([fc.string({ unit: 'grapheme' }), fc.constantFrom<Rating>(1, 2, 3, 4, 5)])(
  'a note of any words comes back, on a text of any words',
  (words, rating) => {
    const made = makeHostile(words);
    const notes = [noteOn(made, made.claims[0]?.id ?? '', rating, words)];
    const text = toAnnotations(toInput(made, { notes, author: words }), WORDS.en);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    expect(read(text, made).notes).toEqual(notes);
  },
);

test.prop([fc.string({ unit: 'binary' }), fc.nat(40)])(
  'positions are counted both ways alike',
  (words, nth) => {
    const points = new CodePoints(words);
    const characters = Array.from(words);
    const at = Math.min(nth, characters.length);
    const units = characters.slice(0, at).join('').length;
    expect(points.fromUnits(units)).toBe(at);
    expect(points.toUnits(at)).toBe(units);
  },
);
