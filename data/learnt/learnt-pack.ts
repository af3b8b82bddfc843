// Learnt reports and decisions as a file, out and back in. What comes in passes a gate: the shape, the digest, and
// whether each text still reads as a report; of what fails nothing is taken.

import { toSha256 } from '../pack/check-digests.ts';
import { parseJson } from '../pack/parse-json.ts';
import { toSentence } from '../pack/problem.ts';
import { toField } from '../pack/schema-problems.ts';
import { toLearntReport } from './judge-brought.ts';
import { type LearntPack, learntPackSchema } from './learnt-pack-schema.ts';
import type { LearntReport, LinkDecision } from './learnt-report.ts';
import { readLearnable } from './read-learnable.ts';

const MAX_PROBLEMS = 50;

/** The text of a pack file. */
export function toLearntPack(reports: readonly LearntReport[], decisions: readonly LinkDecision[]): string {
  const pack: LearntPack = {
    format: 'duizhao-learnt-reports',
    version: 1,
    reports: reports.map(({ name, place, isPlaceGiven, address, file, retrieved, digest, text }) => ({
      name,
      ...(isPlaceGiven && { place }),
      address,
      file,
      retrieved,
      digest,
      text,
    })),
    decisions: [...decisions],
  };
  return `${JSON.stringify(pack, null, 1)}\n`;
}

/**
 * Reads a pack file.
 * @param file its name, for messages
 * @param now ISO date and time
 * @returns its reports and decisions, or all that is wrong with it, a sentence each
 */
export async function readLearntPack(
  text: string,
  file: string,
  now: string,
): Promise<{ reports: LearntReport[]; decisions: LinkDecision[] } | { problems: string[] }> {
  const parsed = parseJson(text);
  if ('message' in parsed)
    return { problems: [toSentence({ file, record: '', field: parsed.field, message: parsed.message })] };
  const shaped = learntPackSchema.safeParse(parsed.value);
  if (!shaped.success) {
    const problems = shaped.error.issues.map(({ path, message }) =>
      toSentence({ file, record: '', field: toField(path), message }),
    );
    return { problems: problems.slice(0, MAX_PROBLEMS) };
  }
  const { reports, decisions } = shaped.data;
  const read = await Promise.all(reports.map((report, at) => readReport(report, `reports[${at}]`, now)));
  const problems = read.flatMap((each) =>
    'message' in each
      ? [toSentence({ file, record: each.record, field: 'text', message: each.message })]
      : [],
  );
  if (reports.length + decisions.length === 0) problems.push(`${file}: holds no reports`);
  if (problems.length > 0) return { problems: problems.slice(0, MAX_PROBLEMS) };
  return { reports: read.flatMap((each) => ('message' in each ? [] : [each])), decisions };
}

async function readReport(
  { name, place, address, file, retrieved, digest, text }: LearntPack['reports'][number],
  record: string,
  now: string,
): Promise<LearntReport | { record: string; message: string }> {
  const computed = await toSha256(text);
  if (computed !== digest)
    return { record, message: `has the digest ${computed}, but the pack says ${digest}` };
  const learnable = readLearnable(text);
  if (!('identity' in learnable)) return { record, message: 'is no work report' };
  const { identity } = learnable;
  if (identity.period === '') return { record, message: 'names no year' };
  const at = { at: now, isOpened: false, keptInVisit: null };
  const report = toLearntReport({ identity, text, digest, address, file, ...at });
  return { ...report, name, retrieved, ...(place !== undefined && { place, isPlaceGiven: true }) };
}
