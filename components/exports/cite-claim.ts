// One claim in the forms that it is cited in: as text, as Markdown, and as an entry of a list of references. The link
// finds the very words; where none can, the text says so.

import type { ReportDocument } from '../../data/documents/report-document.ts';
import { chooseClaims, type ExportedClaim } from '../../data/exports/export-input.ts';
import { toMarkdownClaim } from '../../data/exports/to-markdown.ts';
import { toReference } from '../../data/exports/to-reference.ts';
import type { Language } from '../translate.ts';
import { describeClaim } from '../wording/describe-claim.ts';
import { toExportWords } from './speak-export.ts';

export type CitationForm = 'text' | 'markdown' | '2015' | '2025';

/** The claim, cited. Throws RangeError where the report has no such claim. */
export const citeClaim = (
  form: CitationForm,
  report: ReportDocument,
  claim: string,
  language: Language,
): string => {
  const [one] = chooseClaims({ report, chosen: new Set([claim]) });
  if (!one) throw new RangeError(`The report has no claim ${claim}`);
  const title = `${report.place}${report.title}`;
  if (form === 'markdown') return toMarkdownClaim(one, title, toExportWords(language));
  if (form === 'text') return toText(one, title, language);
  return toReference(form, report, one.link);
};

const toText = ({ linked, sentence, link, isExact }: ExportedClaim, title: string, language: Language) =>
  describeClaim(linked, language, { title, sentence, address: link ?? '', isExact });
