// The gate of the record: text in, a pack that every rule holds for, or all that is wrong with it.

import { packSchema } from '../pack-schema.ts';
import type { Pack } from '../record.ts';
import { parseJson } from './parse-json.ts';
import type { PackProblem, RecordProblem } from './problem.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkComparisons } from './rules/comparisons.ts';
import { checkPrintedFigures } from './rules/printed-figures.ts';
import { checkReferences } from './rules/references.ts';
import { checkThresholds } from './rules/thresholds.ts';
import { checkUniqueIds } from './rules/unique-ids.ts';
import { checkUnits } from './rules/units.ts';
import { toPackProblems } from './schema-problems.ts';

const RULES = [
  checkUniqueIds,
  checkReferences,
  checkAnchors,
  checkThresholds,
  checkUnits,
  checkPrintedFigures,
  checkComparisons,
];

/** A few tell as much as thousands, and a hostile pack could hold millions. */
const MAX_PROBLEMS = 50;

/**
 * Reads a pack from the text of its file. Digests are checked apart (checkDigests), since that waits.
 * @param file its name, for messages
 */
export function checkPack(text: string, file: string): { pack: Pack } | { problems: PackProblem[] } {
  const parsed = parseJson(text);
  if ('message' in parsed)
    return { problems: [{ file, record: '', field: parsed.field, message: parsed.message }] };
  const shaped = packSchema.safeParse(parsed.value);
  const problems = shaped.success
    ? checkRules(shaped.data)
    : toPackProblems(shaped.error.issues, parsed.value);
  if (shaped.success && problems.length === 0) return { pack: shaped.data };
  return { problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({ file, ...problem })) };
}

/** All that the rules beyond shape find wrong with a pack. */
export function checkRules(pack: Pack): RecordProblem[] {
  return RULES.flatMap((rule) => rule(pack));
}
