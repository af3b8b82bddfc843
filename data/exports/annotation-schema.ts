// What is taken of a collection of W3C Web Annotations when one is brought in: by anyone's tool, so only what is needed
// is looked at, and each of it is bounded. What the Recommendation lets stand as one value or several is taken as either.

import * as z from 'zod';
import { MAX_NOTE_CHARS } from '../notes/claim-note.ts';

z.config({ jitless: true });

/** Beyond any report. */
const MAX_ITEMS = 20_000;
const MAX_QUOTE_CHARS = 2000;

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).max(50)]).transform((value) => [value].flat() as z.infer<T>[]);

const quote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(MAX_QUOTE_CHARS),
  prefix: z.string().max(MAX_QUOTE_CHARS).optional(),
  suffix: z.string().max(MAX_QUOTE_CHARS).optional(),
});

const position = z.looseObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0).max(1e9),
  end: z.int().min(0).max(1e9),
});

const otherSelector = z.looseObject({ type: z.string().max(100) });

const target = z.looseObject({
  selector: oneOrMore(z.union([quote, position, otherSelector])).optional(),
});

const body = z.looseObject({
  type: oneOrMore(z.string().max(200)).optional(),
  purpose: z.string().max(100).optional(),
  value: z.string().max(MAX_NOTE_CHARS).optional(),
  'schema:ratingValue': z.number().optional(),
});

export const annotationSchema = z.looseObject({
  id: z.string().max(2000),
  type: oneOrMore(z.string().max(200)).refine((types) => types.includes('Annotation'), 'is no Annotation'),
  target: oneOrMore(z.union([z.string().max(4000), target])),
  body: oneOrMore(z.union([z.string().max(4000), body])).optional(),
  /** The short form of a body that is plain text. */
  bodyValue: z.string().max(MAX_NOTE_CHARS).optional(),
  modified: z.string().max(40).optional(),
  created: z.string().max(40).optional(),
});

const items = z.array(annotationSchema).max(MAX_ITEMS);
const page = z.looseObject({ type: z.literal('AnnotationPage'), items, next: z.unknown().optional() });
const collection = z.looseObject({ type: z.literal('AnnotationCollection'), first: page });

/** A collection with its first page in it, a page, or a bare list. */
export const annotationsSchema = z.union([
  collection.transform(({ first }) => first),
  page,
  items.transform((list) => ({ items: list, next: undefined })),
]);

export type Annotation = z.infer<typeof annotationSchema>;
