// Ratings as schema.org's ClaimReview, in JSON-LD: only of claims that a person has rated, since only a person gives a
// rating. The author of the review is that person; the author of the claim is who published the report.

import type { CitedSource } from '../record.ts';
import {
  chooseClaims,
  type ExportedClaim,
  type ExportInput,
  findReportSource,
  isWebAddress,
  listBeside,
  toDay,
} from './export-input.ts';
import type { ExportWords } from './export-words.ts';
import { BEST_RATING, toRatingValue, WORST_RATING } from './rating-value.ts';

/** `left`: chosen claims that nobody has rated. */
export function toClaimReviews(input: ExportInput, words: ExportWords): { text: string; left: number } {
  const claims = chooseClaims(input);
  const rated = claims.filter(({ note }) => note !== null && note.rating !== null);
  const graph = rated.map((one) => toReview(one, input, words));
  const text = `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
  return { text, left: claims.length - rated.length };
}

function toReview(one: ExportedClaim, input: ExportInput, words: ExportWords) {
  const { linked, note, sentence } = one;
  const { report, author, exported, packs } = input;
  const rating = note?.rating ?? 3;
  return {
    '@type': 'ClaimReview',
    claimReviewed: sentence,
    inLanguage: words.locale === 'zh' ? 'zh-CN' : 'en',
    // The day on which it was judged; the file itself was made on another.
    datePublished: toDay(note?.changed ?? exported),
    sdDatePublished: toDay(exported),
    ...(author !== '' && { author: { '@type': 'Person', name: author } }),
    itemReviewed: toClaim(one, input),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: toRatingValue(rating),
      bestRating: BEST_RATING,
      worstRating: WORST_RATING,
      alternateName: words.rating(rating),
    },
    ...(note?.note && { reviewBody: note.note }),
    isBasedOn: [
      ...packs.map(({ id, version }) => ({ '@type': 'Dataset', name: id, version })),
      ...listSources(linked, report.address).map(toWork),
    ],
  };
}

function toClaim({ linked, link }: ExportedClaim, { report }: ExportInput) {
  const { address, retrieved, digest, place, title } = report;
  const source = findReportSource(report);
  const publisher = source?.publisher || place;
  const url = isWebAddress(link) ? link : isWebAddress(address) ? address : null;
  return {
    '@type': 'Claim',
    text: linked.claim.text,
    ...(publisher !== '' && { author: { '@type': 'Organization', name: publisher } }),
    ...(source?.published && { datePublished: source.published }),
    appearance: {
      '@type': 'Report',
      name: `${place}${title}`,
      ...(url !== null && { url }),
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'SHA-256', value: digest },
        { '@type': 'PropertyValue', propertyID: 'retrieved', value: toDay(retrieved) },
      ],
    },
  };
}

/** Sources of what stands beside the claim, but for the report itself, each once. */
function listSources(linked: ExportedClaim['linked'], address: string | null): CitedSource[] {
  const byUrl = new Map(listBeside(linked).map(({ source }) => [source.url, source]));
  return Array.from(byUrl.values()).filter(({ url }) => url !== address && url !== linked.source?.url);
}

function toWork({ title, publisher, url, published }: CitedSource) {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(isWebAddress(url) && { url }),
    ...(publisher !== '' && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published && { datePublished: published }),
  };
}
