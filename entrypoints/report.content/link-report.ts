// Links a report to the bundled record. The record travels as text and is unpacked at the first report met:
// on the site's other pages it costs nothing.

import recordText from '../../.generated/page-record.json?raw';
import { readClaims } from '../../claims/read-claims.ts';
import type { ReportReading } from '../../claims/read-report.ts';
import { createRecord, type LoadedRecord } from '../../data/create-record.ts';
import { linkClaims } from '../../data/link-claims.ts';
import type { LinkedPage } from '../../data/linked-claim.ts';
import { toPack } from '../../data/page-record.ts';

let record: LoadedRecord | undefined;

/** Reads and links what stands in the report's body; page furniture claims nothing. */
export function linkReport(text: string, report: ReportReading): LinkedPage {
  record ??= createRecord([toPack(JSON.parse(recordText))]);
  const { start, end } = report.body;
  const claims = readClaims(text).filter((claim) => claim.start >= start && claim.end <= end);
  return linkClaims(text, claims, record, { reading: report });
}
