// From what a person typed to a figure of the record, or to what is wrong with each field. The value is read by
// the reader that reads reports, so that "1.2万亩" means the same wherever it stands.

import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { observationSchema, sourceSchema, wordsSchema } from '../pack-schema.ts';
import type { Figure, Indicator } from '../record.ts';
import type { DraftFault, DraftFaults, OwnDraft, OwnFigure } from './own-figure.ts';

/** What a draft says, read. */
export type ReadDraft = Omit<OwnFigure, 'id' | 'indicator' | 'area' | 'status' | 'revision'>;

const YEAR = /^(?:19|20)\d\d$/;
const MINUS = /[-−－]\s*$/;

/**
 * Reads a draft.
 * @param indicator what it is a value of: its unit is the one to be used
 */
export function readOwnDraft(
  draft: OwnDraft,
  indicator: Pick<Indicator, 'name' | 'unit'>,
): ReadDraft | { faults: DraftFaults } {
  const [period, value, title, url, note] = [
    draft.period,
    draft.value,
    draft.title,
    draft.url,
    draft.note,
  ].map((text) => text.trim()) as [string, string, string, string, string];
  const figure = readValue(value, indicator);
  const faults: DraftFaults = {
    ...withFault('period', YEAR.test(period) ? undefined : 'year'),
    ...withFault('value', judge(observationSchema.shape.printed, value) ?? figure.fault),
    ...withFault('title', judge(sourceSchema.shape.title, title)),
    ...withFault('url', judge(sourceSchema.shape.url, url)),
    ...withFault('note', note === '' ? undefined : judge(wordsSchema.shape.zh, note)),
  };
  if (figure.read === undefined || Object.keys(faults).length > 0) return { faults };
  return { ...figure.read, period, printed: value, title, url, note };
}

function withFault(field: keyof OwnDraft, fault: DraftFault | undefined): DraftFaults {
  return fault === undefined ? {} : { [field]: fault };
}

interface TextSchema {
  safeParse(text: string): { success: boolean; error?: { issues: { code: string; format?: unknown }[] } };
}

/** What the pack's own schema says of a text, in the words of a form. */
function judge(schema: TextSchema, text: string): DraftFault | undefined {
  if (text === '') return 'missing';
  const [issue] = schema.safeParse(text).error?.issues ?? [];
  if (issue === undefined) return undefined;
  if (issue.code === 'too_big') return 'too-long';
  return issue.format === 'url' ? 'address' : 'markup';
}

type ReadValue =
  | { read: Pick<Figure, 'value' | 'valueHigh' | 'unit' | 'bound'>; fault?: never }
  | { read?: never; fault: DraftFault };

function readValue(text: string, indicator: Pick<Indicator, 'name' | 'unit'>): ReadValue {
  const claims = readClaims(text).filter(({ role }) => role === 'value');
  const [claim] = claims;
  if (claim === undefined) return { fault: 'unreadable' };
  if (claims.length > 1) return { fault: 'several' };
  if (claim.unit !== indicator.unit) return { fault: 'unit' };
  const { value, valueHigh, unit, bound } = claim;
  const isNegative = isFall(claim, indicator) || MINUS.test(text.slice(0, claim.start));
  // A range below zero would have its ends the other way round.
  if (isNegative && valueHigh !== undefined) return { fault: 'unreadable' };
  return {
    read: { value: isNegative ? -value : value, ...(valueHigh !== undefined && { valueHigh }), unit, bound },
  };
}

/** 下降3% is growth of -3%; of an indicator that counts falls it is 3%. */
function isFall({ direction }: Claim, { name }: Pick<Indicator, 'name'>): boolean {
  return direction === 'down' && !/[降减]/.test(name.zh);
}
