// The shape of the JSON export, version 1, field by field: what other programs may count on. Its JSON Schema is made
// from this and ships with the extension. A later shape gets a new version; a field is never given another meaning.

import * as z from 'zod';

z.config({ jitless: true });

export const EXPORT_FORMAT = 'duizhao-claims';
export const EXPORT_VERSION = 1;

const day = z.iso.date();
const moment = z.iso.datetime();
const bound = z.enum(['eq', 'gt', 'ge', 'lt', 'le', 'approx']);

const figure = z.strictObject({
  value: z.number(),
  valueHigh: z.exactOptional(z.number()),
  unit: z.string(),
  bound,
  status: z.enum(['actual', 'target']),
  /** A year, years, part of a year, or "" where the text gives none. */
  period: z.string(),
});

const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  published: day.nullable(),
  class: z.enum(['official', 'news', 'mirror', 'own', 'learnt']),
});

const comparison = figure.extend({
  relation: z.enum(['prior', 'target', 'outcome', 'base', 'context']),
  comparability: z.enum(['same', 'similar', 'not-comparable']),
  why: z.strictObject({ zh: z.string(), en: z.string() }),
  printed: z.string(),
  /** The formula with its numbers, where the figure was computed; the ends of the interval, null where open. */
  derived: z
    .strictObject({
      formula: z.string(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      inputs: z.array(z.strictObject({ name: z.string(), printed: z.string(), period: z.string(), source })),
    })
    .nullable(),
  source,
});

const claim = z.strictObject({
  id: z.string(),
  /** W3C Web Annotation selectors; offsets in UTF-16 code units of the report's text. */
  anchor: z.strictObject({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
  }),
  section: z.string(),
  sentence: z.string(),
  /** Address of the words; `exact` says whether it finds them and nothing else. */
  link: z.strictObject({ url: z.string(), exact: z.boolean() }).nullable(),
  figure: figure.extend({
    text: z.string(),
    kind: z.enum(['level', 'change', 'share', 'rank', 'streak']),
    role: z.enum(['value', 'threshold']),
    subject: z.string(),
    direction: z.exactOptional(z.enum(['up', 'down'])),
    commitment: z.exactOptional(z.enum(['ensure', 'plan', 'strive'])),
  }),
  indicator: z.strictObject({ id: z.string(), zh: z.string(), en: z.string() }).nullable(),
  finding: z.strictObject({
    kind: z.enum(['agrees', 'agrees-within-rounding', 'differs', 'not-comparable', 'no-record']),
    why: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
    record: figure.extend({ printed: z.string(), source }).nullable(),
  }),
  beside: z.array(comparison),
  source: source.nullable(),
  /** 1 borne out by the sources to 5 not borne out; null where no one has rated it. */
  rating: z.int().min(1).max(5).nullable(),
  note: z.string(),
  /** When rating or note last changed. */
  noted: moment.nullable(),
});

export const exportSchema = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exported: moment,
  author: z.string(),
  packs: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  report: z.strictObject({
    key: z.string(),
    title: z.string(),
    place: z.string(),
    period: z.string(),
    address: z.string().nullable(),
    source: source.nullable(),
    retrieved: moment,
    digest: z.strictObject({ algorithm: z.literal('SHA-256'), value: z.string() }),
  }),
  claims: z.array(claim),
});

export type JsonExport = z.infer<typeof exportSchema>;
