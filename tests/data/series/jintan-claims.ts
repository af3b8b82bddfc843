// The claims of the archived report, with all that the bundled record knows of them.

import { loadBundledPack } from '../../../cli/load-pack.ts';
import { createRecord } from '../../../data/create-record.ts';
import type { LinkedClaim } from '../../../data/linked-claim.ts';
import { readPage } from '../../../data/read-page.ts';

const pack = loadBundledPack();

export const JINTAN_CLAIMS: readonly LinkedClaim[] =
  readPage(pack.reports[0]?.archive.text ?? '', createRecord([pack]))?.linked.claims ?? [];
