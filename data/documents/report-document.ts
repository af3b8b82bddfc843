// A report at hand, whole: what the workbench lists, what is exported, what charts are drawn from.

import type { LinkedClaim } from '../linked-claim.ts';
import type { Heading } from '../read-page.ts';

/** Which state of a pack was at hand. */
export interface PackVersion {
  id: string;
  version: string;
}

export interface ReportDocument {
  /** Names the report wherever it is printed: by `toReportKey`. */
  key: string;
  title: string;
  /** As the report names it, "" where it names none. */
  place: string;
  /** The year it plans, "" where unknown. */
  period: string;
  /** Administrative code of the place, "" or absent where no pack knows it. */
  area?: string;
  /** The packs that its claims were set beside; absent where that was not asked. */
  packs?: PackVersion[];
  /** Whether a bundled pack knows it. */
  recorded: boolean;
  /** Where it was read; null for a file or a pasted text. */
  address: string | null;
  /** ISO date and time of the reading. */
  retrieved: string;
  /** SHA-256 of `text`, in hexadecimal. */
  digest: string;
  /** One paragraph a line; offsets of headings and claims count in it. */
  text: string;
  headings: Heading[];
  /** In text order. */
  claims: LinkedClaim[];
}
