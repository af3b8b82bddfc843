// A report's outline: the headings a reader would put in its table of contents,
// down to the lead phrase that opens a paragraph.

import type { Span } from './claim.ts';

/** part: what was done / what is planned. chapter: "一、…". paragraph: the lead phrase of a paragraph ("项目引建提质增效。"). */
export type SectionLevel = 'part' | 'chapter' | 'paragraph';

/** What a part speaks of: work done, work planned, or neither can be told from its heading. */
export type SectionOutlook = 'review' | 'plan' | null;

/** One heading and what stands under it. Sections nest by span, in text order; `parent` is the index of the enclosing section. */
export interface Section extends Span {
  level: SectionLevel;
  /** The heading's own words, without list marker or closing stop. */
  title: string;
  /** Where the heading's words stand. */
  heading: Span;
  parent: number | null;
  /** Of a part by its heading; of what stands under it, inherited. */
  outlook: SectionOutlook;
  /** The year or span of years that its heading or an enclosing one names, as in a claim's `period`; "" where none does. */
  period: string;
}
