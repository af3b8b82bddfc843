// What a person asks an export to be.

import type { ExportFormat } from '../../data/exports/write-export.ts';

export type ExportScope = 'chosen' | 'all';

export interface ExportRequest {
  format: ExportFormat;
  scope: ExportScope;
  /** Name of the person who judged, "" where they give none. */
  author: string;
  /** Whether it is of the first few claims only. */
  isPreview: boolean;
}

/** How many claims the report has, how many are chosen, how many rated. */
export interface ExportCounts {
  all: number;
  chosen: number;
  rated: number;
}
