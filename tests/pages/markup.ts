// The ways in which county sites mark up a report. Each is a choice of habits; `county`, the default, has all the bad ones.

export interface Markup {
  /** What stands between two paragraphs; `voiced` is what an accessible version makes of them. */
  paragraphs: 'p' | 'breaks' | 'table-rows' | 'word' | 'voiced' | 'sections' | 'preformatted';
  /** What opens a paragraph. */
  indent: 'none' | 'nbsp' | 'ideographic';
  /** What is done to figures. `mixed` takes turns, so that a page has many. */
  figures:
    | 'plain'
    | 'split'
    | 'full-width'
    | 'nbsp'
    | 'mixed'
    | 'zero-width'
    | 'soft-hyphens'
    | 'ruby'
    | 'comments'
    | 'bookmarks';
  /** What stands around the report: nothing, or a site with nested tables, navigation, forms, counters and footer. */
  frame: 'none' | 'county';
  /** Figures where no reader sees a report: scripts, hidden boxes, form controls. */
  traps: boolean;
  /** What holds the report's paragraphs. */
  holder: 'div' | 'shadow' | 'slot' | 'rtl' | 'zoomed';
  /** Whether the report stands there from the start, arrives late, or is made anew each second. */
  life: 'still' | 'late' | 'rewritten';
  characters: 'simplified' | 'traditional';
}

const PLAIN: Markup = {
  paragraphs: 'p',
  indent: 'none',
  figures: 'plain',
  frame: 'none',
  traps: false,
  holder: 'div',
  life: 'still',
  characters: 'simplified',
};

export const MARKUPS = {
  county: { ...PLAIN, indent: 'nbsp', figures: 'mixed', frame: 'county', traps: true },
  plain: PLAIN,
  breaks: { ...PLAIN, paragraphs: 'breaks', indent: 'ideographic', frame: 'county' },
  tables: { ...PLAIN, paragraphs: 'table-rows', figures: 'nbsp', frame: 'county', traps: true },
  word: { ...PLAIN, paragraphs: 'word', indent: 'ideographic', figures: 'bookmarks', frame: 'county' },
  split: { ...PLAIN, figures: 'split' },
  fullWidth: { ...PLAIN, indent: 'ideographic', figures: 'full-width' },
  zeroWidth: { ...PLAIN, figures: 'zero-width' },
  softHyphens: { ...PLAIN, figures: 'soft-hyphens' },
  ruby: { ...PLAIN, figures: 'ruby' },
  comments: { ...PLAIN, figures: 'comments' },
  accessible: { ...PLAIN, paragraphs: 'voiced', indent: 'nbsp', figures: 'split', frame: 'county' },
  mobile: { ...PLAIN, paragraphs: 'sections', indent: 'ideographic', figures: 'mixed' },
  print: { ...PLAIN, paragraphs: 'preformatted', indent: 'ideographic' },
  traditional: { ...PLAIN, characters: 'traditional', frame: 'county' },
  shadow: { ...PLAIN, holder: 'shadow', figures: 'mixed', frame: 'county' },
  slot: { ...PLAIN, holder: 'slot', figures: 'mixed' },
  rightToLeft: { ...PLAIN, holder: 'rtl', figures: 'mixed' },
  zoomed: { ...PLAIN, holder: 'zoomed', figures: 'mixed' },
  late: { ...PLAIN, life: 'late', frame: 'county' },
  rewritten: { ...PLAIN, life: 'rewritten', figures: 'mixed', frame: 'county', traps: true },
} as const satisfies Record<string, Markup>;
