// What a person asks an export to be.

import type { ExportFormat } from '../../data/exports/write-export.ts';

export type ExportScope = 'chosen' | 'all';

/** What is chosen in the view, kept while another view is shown. */
export interface ExportWish {
  format: ExportFormat;
  scope: ExportScope;
  /** Name of the person who judged, "" where they give none. */
  author: string;
}

export const FIRST_WISH: ExportWish = { format: 'csv', scope: 'chosen', author: '' };

export interface ExportRequest extends ExportWish {
  /** Whether it is of the first few claims only. */
  isPreview: boolean;
}

/** How many claims the report has, how many are chosen, how many rated. */
export interface ExportCounts {
  all: number;
  chosen: number;
  rated: number;
}
