// What an export is made of: the report at hand, the claims that were chosen, what the person said of them, and which
// packs the comparisons come from. Plain values in, strings out; no clock, no page, no disk.

import { readClause } from '../citations/clause.ts';
import { FragmentFinder, toFragmentUrl } from '../citations/text-fragment.ts';
import type { PackVersion, ReportDocument } from '../documents/report-document.ts';
import { toAnchor } from '../documents/to-anchor.ts';
import type { Comparison, LinkedClaim } from '../linked-claim.ts';
import type { ClaimNote } from '../notes/claim-note.ts';
import { placeNotes } from '../notes/place-notes.ts';
import type { Anchor, Source } from '../record.ts';

export interface ExportInput {
  report: ReportDocument;
  /** Ids of the chosen claims; null for all. */
  chosen: ReadonlySet<string> | null;
  notes: readonly ClaimNote[];
  /** The packs that the record was made of when the report was linked. */
  packs: readonly PackVersion[];
  /** ISO date and time of the export. */
  exported: string;
  /** Name of the person who judged, "" where they gave none. */
  author: string;
  /** Makes a UUID, for what has no name of its own. */
  newId: () => string;
}

/** A claim with all that an export says of it besides what the record knows. */
export interface ExportedClaim {
  linked: LinkedClaim;
  anchor: Anchor;
  /** Title of the heading it stands under, "" where there is none. */
  section: string;
  /** The clause as printed. */
  sentence: string;
  /** Address that finds these very words; that of the page where none does; null where the text has no address. */
  link: string | null;
  /** Whether `link` finds these words and no others. */
  isExact: boolean;
  note: ClaimNote | null;
}

/** The chosen claims, in text order. */
export function chooseClaims(
  input: Pick<ExportInput, 'report' | 'chosen'> & Partial<Pick<ExportInput, 'notes'>>,
): ExportedClaim[] {
  const { report, chosen, notes = [] } = input;
  const { text, claims, address } = report;
  const places = claims.map(({ id, claim }) => ({ id, anchor: toAnchor(text, claim) }));
  const { byClaim } = placeNotes(notes, places);
  const finder = new FragmentFinder(text);
  return claims.flatMap((linked, at) => {
    const anchor = places[at]?.anchor;
    if (!anchor || (chosen && !chosen.has(linked.id))) return [];
    const fragment = address === null ? null : finder.find(linked.claim);
    return {
      ...{ linked, anchor, section: findSection(report, linked.claim.start) },
      sentence: readClause(text, linked.claim),
      link: address === null ? null : toFragmentUrl(address, fragment),
      isExact: fragment !== null,
      note: byClaim.get(linked.id) ?? null,
    };
  });
}

function findSection({ headings }: ReportDocument, start: number): string {
  return headings.findLast((heading) => heading.start <= start)?.title ?? '';
}

/** The report as the record has it: who published it, and when. Null where no pack knows it. */
export function findReportSource({ claims }: ReportDocument): Source | null {
  return claims.find(({ source }) => source !== null && source.class !== 'own')?.source ?? null;
}

/** What stands beside a claim, nearest first. */
export function listBeside({ prior, base, target, outcome, aim, context }: LinkedClaim): Comparison[] {
  return [prior, base, target, outcome, aim, ...context].filter((each) => each !== null);
}

/** "jintan-2025 1.0.0, own-figures 1.0.0". */
export function toPacksText(packs: readonly PackVersion[]): string {
  return packs.map(({ id, version }) => `${id} ${version}`).join(', ');
}

/** The day of an ISO date or moment where the person is: "2025-01-04". Text that is no date is given back. */
export function toDay(moment: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(moment)) return moment;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** Only web addresses become links: a text's address may have come from anywhere. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
