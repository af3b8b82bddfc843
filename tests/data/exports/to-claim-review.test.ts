import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toClaimReviews } from '../../../data/exports/to-claim-review.ts';
import { RATINGS } from '../../../data/notes/claim-note.ts';
import { fc, test } from '../../claims/fast-check.ts';
import schema from './claim-review.schema.json' with { type: 'json' };
import { makeDocument, makeHostile, noteOn, toInput, WORDS } from './exported-report.ts';

const validate = new Ajv2020({ strict: false }).compile(schema);
const read = (text: string) => {
  const value = JSON.parse(text);
  expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return value['@graph'];
};

const document = makeDocument();
const notes = document.claims
  .slice(0, 7)
  .map(({ id }, at) => noteOn(document, id, RATINGS[at] ?? null, `第${at}条`));

describe('claim reviews', () => {
  const { text, left } = toClaimReviews(toInput(document, { notes, author: '张三' }), WORDS.zh);
  const reviews = read(text);

  it('are made of what a person rated, and of nothing else', () => {
    expect(reviews).toHaveLength(5);
    expect(left).toBe(document.claims.length - 5);
    expect(read(toClaimReviews(toInput(document), WORDS.zh).text)).toEqual([]);
  });

  it('turn five neutral steps into a rating of which more is better', () => {
    expect(reviews.map(({ reviewRating }: { reviewRating: object }) => reviewRating)).toEqual(
      RATINGS.map((rating) => ({
        ...{ '@type': 'Rating', ratingValue: 6 - rating, bestRating: 5, worstRating: 1 },
        alternateName: WORDS.zh.rating(rating),
      })),
    );
  });

  it('say who judged, whose claim it is, where it stands, and by which record', () => {
    expect(reviews[0]).toMatchObject({
      author: { '@type': 'Person', name: '张三' },
      datePublished: '2026-11-24',
      sdDatePublished: '2026-11-24',
      reviewBody: '第0条',
      itemReviewed: {
        author: { name: '金坛区人民政府' },
        datePublished: '2025-01-04',
        appearance: {
          url: expect.stringContaining(`${document.address}#:~:text=`),
          identifier: [{ value: document.digest }, { value: '2026-11-23' }],
        },
      },
      isBasedOn: expect.arrayContaining([{ '@type': 'Dataset', name: 'jintan-2025', version: '1.0.0' }]),
    });
  });

  it('have no author where none is named, and no address where there is none', () => {
    const [review] = read(toClaimReviews(toInput({ ...document, address: null }, { notes }), WORDS.en).text);
    expect(review).not.toHaveProperty('author');
    expect(review.itemReviewed.appearance).not.toHaveProperty('url');
  });
});

test.prop([fc.string({ unit: 'grapheme', minLength: 1 })])('a stranger’s words stay words', (words) => {
  const made = makeHostile(words);
  const note = noteOn(made, made.claims[0]?.id ?? '', 3, words);
  const [review] = read(toClaimReviews(toInput(made, { notes: [note], author: words }), WORDS.zh).text);
  expect(review).toMatchObject({ reviewBody: words, author: { name: words } });
});
