// The shape of a pack of learnt reports, with a bound on every size. What a report says of itself is not taken from the
// file: it is read from the text.

import * as z from 'zod';
import { MAX_TEXT_CHARS } from './learnt-index.ts';

const MAX_REPORTS = 2000;
const MAX_DECISIONS = 5000;
const MAX_NAME_CHARS = 300;

const name = z.string().max(MAX_NAME_CHARS);
const time = z.iso.datetime({ offset: true });
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha-256 in small hexadecimal');

export const learntReportSchema = z.strictObject({
  name: name.min(1),
  /** The person's word on the place; absent where the text's own stands. */
  place: z.exactOptional(name.min(1)),
  address: z
    .url({ protocol: /^https?$/ })
    .max(8000)
    .nullable(),
  file: name.nullable(),
  retrieved: time,
  digest,
  text: z.string().min(1).max(MAX_TEXT_CHARS),
});

const offset = z.int().min(0).max(1e7);
/** A scan may break a figure over two lines: its quote is any text. */
const anchorSchema = z.strictObject({
  exact: name.min(1),
  prefix: name,
  suffix: name,
  start: offset,
  end: offset,
});
const endSchema = z.strictObject({ report: name.min(1), anchor: anchorSchema });

export const decisionSchema = z.strictObject({
  a: endSchema,
  b: endSchema,
  verdict: z.enum(['confirmed', 'rejected']),
  decided: time,
});

export const learntPackSchema = z.strictObject({
  format: z.literal('duizhao-learnt-reports'),
  version: z.literal(1),
  reports: z.array(learntReportSchema).max(MAX_REPORTS),
  decisions: z.array(decisionSchema).max(MAX_DECISIONS),
});

export type LearntPack = z.infer<typeof learntPackSchema>;
