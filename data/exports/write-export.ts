// An export of any format, with the name and kind of its file. Loaded when a person first asks for one.

import type { ExportInput } from './export-input.ts';
import type { ExportWords } from './export-words.ts';
import { toAnnotations } from './to-annotations.ts';
import { toClaimReviews } from './to-claim-review.ts';
import { toCsv } from './to-csv.ts';
import { toEvidenceSheet } from './to-evidence-sheet.ts';
import { toJson } from './to-json.ts';
import { toMarkdownTable } from './to-markdown.ts';
import { toSdmxCsv } from './to-sdmx-csv.ts';

export type ExportFormat =
  | 'csv'
  | 'markdown'
  | 'sheet'
  | 'json'
  | 'annotations'
  | 'claim-review'
  | 'sdmx-csv';

export interface WrittenExport {
  text: string;
  fileName: string;
  mediaType: string;
  /** Chosen claims that the format has no place for. */
  left: number;
}

interface Format {
  /** End of the file's name. */
  ending: string;
  mediaType: string;
  write(input: ExportInput, words: ExportWords): { text: string; left: number };
}

const whole = (text: string) => ({ text, left: 0 });

const FORMATS: Record<ExportFormat, Format> = {
  csv: { ending: '.csv', mediaType: 'text/csv;charset=utf-8', write: (...all) => whole(toCsv(...all)) },
  markdown: {
    ending: '.md',
    mediaType: 'text/markdown;charset=utf-8',
    write: (...all) => whole(toMarkdownTable(...all)),
  },
  sheet: {
    ending: '.html',
    mediaType: 'text/html;charset=utf-8',
    write: (...all) => whole(toEvidenceSheet(...all)),
  },
  json: { ending: '.json', mediaType: 'application/json', write: (input) => whole(toJson(input)) },
  annotations: {
    ending: '.annotations.jsonld',
    mediaType: 'application/ld+json',
    write: (...all) => whole(toAnnotations(...all)),
  },
  'claim-review': {
    ending: '.claim-review.jsonld',
    mediaType: 'application/ld+json',
    write: toClaimReviews,
  },
  'sdmx-csv': {
    ending: '.sdmx.csv',
    mediaType: 'application/vnd.sdmx.data+csv;version=2.0.0;charset=utf-8',
    write: toSdmxCsv,
  },
};

/** Writes the chosen claims in a format. */
export function writeExport(format: ExportFormat, input: ExportInput, words: ExportWords): WrittenExport {
  const { ending, mediaType, write } = FORMATS[format];
  return { ...write(input, words), mediaType, fileName: `${toFileName(input.report.key)}${ending}` };
}

/** A name that every system takes: no path, no device, no end of its own. */
function toFileName(key: string): string {
  const name = key
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\\/:*?"<>|\s.]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `duizhao-${name || 'report'}`;
}
