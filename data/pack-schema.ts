// The shape of a pack: what may enter the record, field by field, with a bound on every size.
// What no shape can say (ids that resolve, anchors found once) stands in data/pack/rules.

import * as z from 'zod';

// Zod would otherwise probe for eval, which an extension's content security policy reports.
z.config({ jitless: true });

/** Neither markup, nor control characters, nor marks that turn the direction of what follows. */
const PLAIN_TEXT = /^[^<>\p{Cc}\p{Bidi_Control}]*$/u;
const PERIOD = /^(\d{4}(-(\d{4}|H[12]|Q[1-4]|\d\d))?|\d{4}-\d\d(-\d\d)?\/\d{4}-\d\d(-\d\d)?)?$/;
/** Six digits of the administrative division; a place that has none adds its name to the division it lies in. */
const AREA_CODE = /^\d{6}(-[a-z]+)?$/;

const words = (max: number) =>
  z.string().min(1).max(max).regex(PLAIN_TEXT, 'holds markup or control characters');
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: small letters, digits and single hyphens');
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);
const address = z.url({ protocol: /^https?$/ }).max(500);
const period = z.string().regex(PERIOD, 'is not a period: 2024, 2021-2025, 2024-H1, 2024-Q1, 2024-03');

export const wordsSchema = z.strictObject({ zh: words(300), en: words(500) });
const comparabilitySchema = z.enum(['same', 'similar', 'not-comparable']);
const commitmentSchema = z.enum(['ensure', 'plan', 'strive']);

export const areaSchema = z.strictObject({
  code: z.string().regex(AREA_CODE, 'is not an administrative code'),
  name: wordsSchema,
});

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: words(200),
  publisher: words(100),
  url: address,
  published: z.iso.date().nullable(),
  class: z.enum(['official', 'news', 'mirror', 'own']),
  note: z.exactOptional(words(300)),
});

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  aliases: list(words(60), 60),
  unit: words(20),
  measure: z.enum(['flow', 'stock', 'rate', 'rank', 'streak']),
  priceBasis: z.enum(['current', 'constant', 'none']),
  polarity: z.enum(['more', 'less', 'none']),
  topic: idSchema,
  note: z.exactOptional(wordsSchema),
});

export const figureSchema = z.strictObject({
  value: z.number().min(-1e16).max(1e16),
  valueHigh: z.exactOptional(z.number().min(-1e16).max(1e16)),
  unit: words(20),
  bound: z.enum(['eq', 'gt', 'ge', 'lt', 'le', 'approx']),
  status: z.enum(['actual', 'target']),
  period,
});

export const observationSchema = figureSchema.extend({
  id: idSchema,
  indicator: idSchema,
  area: areaSchema.shape.code,
  source: idSchema,
  printed: words(120),
  commitment: z.exactOptional(commitmentSchema),
  note: z.exactOptional(wordsSchema),
  corroboratedBy: z.exactOptional(list(address, 20)),
});

const offset = z.int().min(0).max(1e6);

export const anchorSchema = z.strictObject({
  exact: words(40),
  prefix: z.string().max(60),
  suffix: z.string().max(60),
  start: offset,
  end: offset,
});

export const roleSchema = z.enum(['value', 'threshold']);

const claimSchema = z.strictObject({
  id: idSchema,
  observation: idSchema,
  figure: z.exactOptional(figureSchema),
  section: idSchema,
  role: roleSchema,
  borderline: z.exactOptional(z.literal(true)),
  anchor: anchorSchema,
  related: list(idSchema, 20),
});

export const sectionSchema = z.strictObject({
  id: idSchema,
  level: z.enum(['part', 'chapter', 'paragraph']),
  title: words(120),
  parent: idSchema.nullable(),
  start: offset,
  end: offset,
});

export const archiveSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.txt$/, 'is not the name of a text file'),
  retrieved: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha-256 in small hexadecimal'),
  text: z.exactOptional(z.string().min(1).max(500_000)),
});

export const reportSchema = z.strictObject({
  id: idSchema,
  title: words(100),
  area: areaSchema.shape.code,
  period,
  source: idSchema,
  addresses: list(address, 20).min(1),
  extent: z.enum(['full', 'abstract']),
  archive: archiveSchema,
  sections: list(sectionSchema, 500),
  claims: list(claimSchema, 5000),
});

export const comparisonSchema = z.strictObject({
  a: idSchema,
  b: idSchema,
  relation: z.enum(['prior', 'target', 'outcome', 'base', 'context']),
  comparability: comparabilitySchema,
  why: wordsSchema,
});

const levelAndGrowth = { id: idSchema, level: idSchema, growth: idSchema };

export const derivationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prior-implied-by-growth'), ...levelAndGrowth }),
  z.strictObject({ kind: z.literal('base-implied-by-target'), ...levelAndGrowth }),
  z.strictObject({
    kind: z.literal('whole-implied-by-share'),
    id: idSchema,
    part: idSchema,
    share: idSchema,
    whole: idSchema,
  }),
]);

export const packHeadSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is not a version like 1.0.0'),
  title: wordsSchema,
  areas: list(areaSchema, 1000),
});

/** One pack, whole: a file of the record. */
export const packSchema = packHeadSchema.extend({
  sources: list(sourceSchema, 5000),
  indicators: list(indicatorSchema, 5000),
  observations: list(observationSchema, 20_000),
  reports: list(reportSchema, 50),
  comparisons: list(comparisonSchema, 20_000),
  derivations: list(derivationSchema, 2000),
});
