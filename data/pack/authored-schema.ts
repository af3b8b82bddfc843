// The shape in which a person writes a pack: small files, one record a line. What the build can work
// out (offsets, related sections of each claim, observations of the report) is not written down.

import * as z from 'zod';
import {
  anchorSchema,
  archiveSchema,
  areaSchema,
  comparisonSchema,
  derivationSchema,
  figureSchema,
  idSchema,
  indicatorSchema,
  observationSchema,
  packHeadSchema,
  reportSchema,
  roleSchema,
  sectionSchema,
  sourceSchema,
} from '../pack-schema.ts';

/** pack.json: the pack's head and its one report, whose sections and claims stand in files of their own. */
export const authoredHeadSchema = packHeadSchema.extend({
  areas: z.array(areaSchema).max(1000),
  report: reportSchema
    .omit({ sections: true, claims: true })
    .extend({ archive: archiveSchema.omit({ text: true }) }),
});

/** `sections`: those that speak of the indicator, nearest first. */
const authoredIndicatorSchema = indicatorSchema.extend({ sections: z.array(idSchema).max(20) });

/**
 * A claim with the figure a person read there, which the build holds against what the reader reads.
 * A claim states an `indicator`; a `threshold` names the claim whose category it defines.
 */
const authoredClaimSchema = figureSchema
  .extend({
    id: idSchema,
    indicator: z.exactOptional(idSchema),
    threshold: z.exactOptional(idSchema),
    role: z.exactOptional(roleSchema),
    borderline: z.exactOptional(z.literal(true)),
    commitment: observationSchema.shape.commitment,
    printed: z.exactOptional(observationSchema.shape.printed),
    note: observationSchema.shape.note,
    section: idSchema,
    ...anchorSchema.omit({ start: true, end: true }).shape,
  })
  .refine((claim) => (claim.indicator === undefined) !== (claim.threshold === undefined), {
    path: ['indicator'],
    message: 'or threshold must be given, and not both',
  });

/** What stands in each kind of file: `kind.jsonl`, or any number of files in the folder `kind/`. */
export const AUTHORED_KINDS = {
  sources: sourceSchema,
  indicators: authoredIndicatorSchema,
  observations: observationSchema,
  sections: sectionSchema.omit({ start: true, end: true }),
  claims: authoredClaimSchema,
  comparisons: comparisonSchema,
  derivations: derivationSchema,
} as const;

export type AuthoredKind = keyof typeof AUTHORED_KINDS;
export type AuthoredHead = z.infer<typeof authoredHeadSchema>;
export type Authored<Kind extends AuthoredKind> = z.infer<(typeof AUTHORED_KINDS)[Kind]>;
