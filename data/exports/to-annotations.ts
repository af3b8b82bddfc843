// Claims as a collection of W3C Web Annotations (Web Annotation Data Model, Recommendation of 23 February 2017): where
// each claim stands, by quote and by position, what it says, and what the person noted and judged. Ratings are in
// schema.org's words, since the model has none.

import { CodePoints } from './code-points.ts';
import {
  chooseClaims,
  type ExportedClaim,
  type ExportInput,
  findReportSource,
  isWebAddress,
} from './export-input.ts';
import type { ExportWords } from './export-words.ts';
import { toRatingValue } from './rating-value.ts';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }];
/** The page's markup is not what was counted in: the text that was read of it is. */
const READ_AS = 'text/plain';

/** The collection as text, all in its first page. */
export function toAnnotations(input: ExportInput, words: ExportWords): string {
  const { report, exported, packs, newId } = input;
  const points = new CodePoints(report.text);
  const items = chooseClaims(input).map((one) => toAnnotation(one, input, words, points));
  const id = toUrn(newId());
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${report.place}${report.title}`,
    generator: { type: 'Software', name: 'Duizhao' },
    generated: toMoment(exported),
    'schema:isBasedOn': packs.map(toDataset),
    total: items.length,
    first: { id: toUrn(newId()), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function toAnnotation(one: ExportedClaim, input: ExportInput, words: ExportWords, points: CodePoints) {
  const { note, linked } = one;
  const spoken = words.speak(linked);
  const said = `${spoken.name}: ${spoken.figure} (${spoken.status})`;
  const { author, newId } = input;
  return {
    id: toUrn(note ? (findUuid(note.id) ?? newId()) : newId()),
    type: 'Annotation',
    motivation: note === null ? 'highlighting' : note.rating === null ? 'commenting' : 'assessing',
    ...(note && { modified: toMoment(note.changed) }),
    ...(note && author !== '' && { creator: { type: 'Person', name: author } }),
    body: [
      { type: 'TextualBody', purpose: 'describing', format: READ_AS, language: words.locale, value: said },
      ...(note?.rating ? [toRatingBody(note.rating, words)] : []),
      ...(note?.note
        ? [{ type: 'TextualBody', purpose: 'commenting', format: READ_AS, value: note.note }]
        : []),
    ],
    target: toTarget(one, input, points),
  };
}

function toRatingBody(rating: NonNullable<ExportedClaim['note']>['rating'] & number, words: ExportWords) {
  return {
    type: ['TextualBody', 'schema:Rating'],
    purpose: 'assessing',
    language: words.locale,
    value: words.rating(rating),
    'schema:ratingValue': toRatingValue(rating),
    'schema:worstRating': 1,
    'schema:bestRating': 5,
  };
}

function toTarget({ anchor, linked }: ExportedClaim, { report }: ExportInput, points: CodePoints) {
  const { exact, prefix, suffix, start, end } = anchor;
  const published = findReportSource(report)?.published;
  return {
    type: 'SpecificResource',
    source: {
      id: isWebAddress(report.address) ? report.address : toNamedInformation(report.digest),
      type: 'Text',
      'schema:name': `${report.place}${report.title}`,
      'schema:sha256': report.digest,
      ...(published && { 'schema:datePublished': published }),
    },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: points.fromUnits(start), end: points.fromUnits(end) },
    ],
    state: { type: 'TimeState', sourceDate: toMoment(report.retrieved) },
    ...(linked.indicator && { 'schema:about': linked.indicator.id }),
  };
}

function toDataset({ id, version }: ExportInput['packs'][number]) {
  return { type: 'schema:Dataset', 'schema:name': id, 'schema:version': version };
}

function toUrn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

/** Notes are named after a UUID of theirs. */
function findUuid(id: string): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(id)?.[0];
}

/** A text without an address is named by what it says (RFC 6920). */
function toNamedInformation(digest: string): string {
  const bytes = digest.match(/../g)?.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))) ?? [];
  const base64 = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `ni:///sha-256;${base64}`;
}

/** The model wants moments in UTC. */
function toMoment(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toISOString();
}
