// The gate for a collection of W3C Web Annotations that is brought in: text in, notes and ratings on claims of the report
// at hand out, or all that is wrong with the file.

import type { ReportDocument } from '../documents/report-document.ts';
import { parseJson } from '../pack/parse-json.ts';
import { toField } from '../pack/schema-problems.ts';
import { annotationsSchema } from './annotation-schema.ts';
import { type AnnotationMeans, type PlacedAnnotations, placeAnnotations } from './place-annotations.ts';

const MAX_PROBLEMS = 20;
/** A collection of ten thousand claims is about half as long. */
const MAX_CHARS = 32_000_000;

export interface ReadAnnotations extends PlacedAnnotations {
  /** The collection goes on elsewhere: only its first page was in the file. */
  isPartial: boolean;
}

/**
 * Reads a file.
 * @returns notes, or all that is wrong, a sentence each
 */
export function readAnnotations(
  text: string,
  file: string,
  report: Pick<ReportDocument, 'text' | 'claims'>,
  means: AnnotationMeans,
): ReadAnnotations | { problems: string[] } {
  const parsed = parseJson(text, MAX_CHARS);
  if ('message' in parsed) return { problems: [toSentence(file, parsed.field, parsed.message)] };
  const shaped = annotationsSchema.safeParse(parsed.value);
  if (!shaped.success) {
    const issues = shaped.error.issues.flatMap((issue) =>
      issue.code === 'invalid_union' ? (issue.errors.at(nearest(parsed.value)) ?? [issue]) : [issue],
    );
    const problems = issues.map(({ path, message }) => toSentence(file, toField(path), message));
    return { problems: problems.slice(0, MAX_PROBLEMS) };
  }
  const { items, next } = shaped.data;
  return { ...placeAnnotations(items, report, means), isPartial: next !== undefined };
}

/** Which of the three forms a file was meant to have. */
function nearest(value: unknown): number {
  if (Array.isArray(value)) return 2;
  return typeof value === 'object' && value !== null && 'items' in value ? 1 : 0;
}

function toSentence(file: string, field: string, message: string): string {
  return [file, field, message].filter((part) => part !== '').join(': ');
}
