// The sections of a report a reader may jump to from a claim, found on the page by their titles.

import type { Section } from '../claims/section.ts';
import { lettersOf } from './link-context.ts';
import type { SectionLink } from './linked-claim.ts';
import type { Report, ReportSection } from './record.ts';

/** Gives the link of a section by its id in the record; undefined where the report has no such section. */
export type SectionFinder = (id: string) => SectionLink | undefined;

/**
 * Prepares the links of a report's sections.
 * @param sections the page's own outline, to jump within
 */
export function createSectionFinder(
  text: string,
  report: Report,
  sections: readonly Section[],
): SectionFinder {
  const onPage = new Map(sections.map((section) => [lettersOf(section.title), section]));
  const byId = new Map(report.sections.map((section) => [section.id, section]));
  const links = new Map<string, SectionLink>();
  return (id) => {
    const section = byId.get(id);
    if (section === undefined) return undefined;
    const known = links.get(id);
    if (known) return known;
    const link = toLink(text, section, report, byId, onPage);
    links.set(id, link);
    return link;
  };
}

function toLink(
  text: string,
  section: ReportSection,
  report: Report,
  byId: ReadonlyMap<string, ReportSection>,
  onPage: ReadonlyMap<string, Section>,
): SectionLink {
  const line = lineage(section, byId);
  const chapter = line.find(({ level }) => level === 'chapter') ?? section;
  const found = onPage.get(lettersOf(section.title));
  const years = line.map(({ title }) => /((?:19|20)\d\d)年/.exec(title)?.[1]);
  return {
    id: section.id,
    title: section.title,
    chapter: printHeading(text, onPage.get(lettersOf(chapter.title))) ?? chapter.title,
    period: years.find((year) => year !== undefined) ?? report.period,
    span: found ? { start: found.start, end: found.end } : null,
  };
}

/** A section and those around it, innermost first. */
function lineage(section: ReportSection, byId: ReadonlyMap<string, ReportSection>): ReportSection[] {
  const line: ReportSection[] = [];
  let at: ReportSection | undefined = section;
  while (at !== undefined && line.length < MAX_DEPTH) {
    line.push(at);
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  return line;
}

const MAX_DEPTH = 8;

/** A heading with its list marker, as the page prints it. */
function printHeading(text: string, section: Section | undefined): string | undefined {
  if (section === undefined) return undefined;
  const { start, end } = section.heading;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end).trim();
}
