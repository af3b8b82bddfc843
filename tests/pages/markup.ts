// The ways in which county sites mark up a report. Each is a choice of habits; `county`, the default, has all the bad ones.

export interface Markup {
  /** What stands between two paragraphs. */
  paragraphs: 'p' | 'breaks' | 'table-rows' | 'word';
  /** What opens a paragraph. */
  indent: 'none' | 'nbsp' | 'ideographic';
  /** What is done to figures. `mixed` takes turns, so that a page has them all. */
  figures: 'plain' | 'split' | 'full-width' | 'nbsp' | 'mixed';
  /** What stands around the report: nothing, or a site with nested tables, navigation, forms, counters and footer. */
  frame: 'none' | 'county';
  /** Figures where no reader sees a report: scripts, hidden boxes, form controls. */
  traps: boolean;
}

export const MARKUPS = {
  county: { paragraphs: 'p', indent: 'nbsp', figures: 'mixed', frame: 'county', traps: true },
  plain: { paragraphs: 'p', indent: 'none', figures: 'plain', frame: 'none', traps: false },
  breaks: { paragraphs: 'breaks', indent: 'ideographic', figures: 'plain', frame: 'county', traps: false },
  tables: { paragraphs: 'table-rows', indent: 'none', figures: 'nbsp', frame: 'county', traps: true },
  word: { paragraphs: 'word', indent: 'ideographic', figures: 'split', frame: 'county', traps: false },
  fullWidth: { paragraphs: 'p', indent: 'ideographic', figures: 'full-width', frame: 'none', traps: false },
} as const satisfies Record<string, Markup>;
