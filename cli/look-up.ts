// What the bundled record knows of a document's claims, for the command line.

import { createRecord } from '../data/create-record.ts';
import { linkClaims } from '../data/link-claims.ts';
import { toRecordFields } from '../data/record-fields.ts';
import type { RecordLookUp } from './claim-line.ts';
import { loadBundledPack } from './load-pack.ts';

/**
 * Loads the bundled record once; documents are then looked up in it one after another.
 * Claims of a report that the record does not hold get no fields.
 */
export function createLookUp(): RecordLookUp {
  const record = createRecord([loadBundledPack()]);
  return (text, claims) => {
    const page = linkClaims(text, claims, record);
    return page.report === null ? [] : page.claims.map((linked) => ({ ...toRecordFields(linked) }));
  };
}
