// The outline of a report: which line heads which. Numbering styles nest in the order
// in which the report itself uses them, so "一、" may be a part in one report and a chapter in another.

import { findHeading, HEADING_STYLES, type Heading, type HeadingStyle } from './heading.ts';
import type { Section, SectionLevel } from './section.ts';

/**
 * Reads the headings of a report.
 * @param text the report, one paragraph a line
 * @returns sections in text order, each ending where the next of its own or a higher level begins
 */
export function readSections(text: string): Section[] {
  const headings = readHeadings(text);
  const levels = toLevels(headings);
  const sections: Section[] = [];
  const open: number[] = [];
  let plan: Section | undefined;
  for (const heading of headings) {
    const level = levels.get(heading.style) ?? 'paragraph';
    closeUntil(open, sections, level, heading.start);
    const parent = open.at(-1) ?? null;
    // What follows a plan's part without saying otherwise ("三、深化改革") goes on planning.
    const above = parent === null ? plan : sections[parent];
    const section: Section = {
      level,
      title: heading.title,
      heading: { start: heading.start, end: heading.end },
      start: heading.start,
      end: text.length,
      parent,
      outlook: heading.outlook ?? above?.outlook ?? null,
      period: heading.period || above?.period || '',
    };
    open.push(sections.length);
    sections.push(section);
    if (level === 'part') plan = section.outlook === 'plan' ? section : undefined;
  }
  return sections;
}

function readHeadings(text: string): Heading[] {
  const headings: Heading[] = [];
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const heading = findHeading(text.slice(start, end), start);
    if (heading) headings.push(heading);
    start = end + 1;
  }
  return headings;
}

/** Which level each style stands for here: the outermost style that announces a review or a plan makes the parts. */
function toLevels(headings: readonly Heading[]): Map<HeadingStyle, SectionLevel> {
  const used = HEADING_STYLES.filter((style) => headings.some((heading) => heading.style === style));
  const partStyle = used.find((style) =>
    headings.some((heading) => heading.style === style && heading.outlook !== null),
  );
  const levels = new Map<HeadingStyle, SectionLevel>();
  for (const style of used) {
    if (style === partStyle) levels.set(style, 'part');
    else if (style === 'lead') levels.set(style, 'paragraph');
    else levels.set(style, chapterTaken(levels) ? 'paragraph' : 'chapter');
  }
  return levels;
}

function chapterTaken(levels: ReadonlyMap<HeadingStyle, SectionLevel>): boolean {
  return [...levels.values()].includes('chapter');
}

const DEPTH: Record<SectionLevel, number> = { part: 0, chapter: 1, paragraph: 2 };

function closeUntil(open: number[], sections: Section[], level: SectionLevel, at: number): void {
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const section = sections[last];
    if (section === undefined || DEPTH[section.level] < DEPTH[level]) return;
    section.end = at;
    open.pop();
  }
}
