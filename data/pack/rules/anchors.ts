// Each claim is found exactly once in the archived text, where its anchor says, inside its section.
// A report whose text is not in the pack (the page's record) has only its positions checked.

import type { Pack, Report, ReportClaim, ReportSection } from '../../record.ts';
import { judgePlaces, locateQuote } from '../locate-quote.ts';
import type { RecordProblem } from '../problem.ts';

export function checkAnchors(pack: Pack): RecordProblem[] {
  return pack.reports.flatMap((report) => {
    const sections = new Map(report.sections.map((section) => [section.id, section]));
    return report.claims.flatMap((claim) => [
      ...judgeQuote(report, claim),
      ...judgePlace(sections.get(claim.section), claim),
    ]);
  });
}

function judgeQuote(report: Report, { id, anchor }: ReportClaim): RecordProblem[] {
  const { text } = report.archive;
  if (text === undefined) return [];
  const starts = locateQuote(text, anchor);
  const fault = judgePlaces(starts);
  if (fault)
    return [{ record: `claims ${id}`, field: 'anchor.exact', message: `"${anchor.exact}" ${fault}` }];
  if (starts[0] === anchor.start) return [];
  const message = `is ${anchor.start}, but the quote stands at ${starts[0]}`;
  return [{ record: `claims ${id}`, field: 'anchor.start', message }];
}

function judgePlace(section: ReportSection | undefined, { id, anchor }: ReportClaim): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const report = (field: string, message: string) =>
    problems.push({ record: `claims ${id}`, field, message });
  if (anchor.end - anchor.start !== anchor.exact.length)
    report('anchor.end', `does not lie ${anchor.exact.length} characters after anchor.start`);
  if (section && (anchor.start < section.start || anchor.end > section.end))
    report('section', `"${section.title}" does not hold the anchor`);
  return problems;
}
