// What learnt reports say beside the report at hand, asked of the desk; a worker that was stopped is given the text again.

import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { LearntBeside } from '../../data/learnt/learnt-beside.ts';
import type { BesideAnswer, PageAnswer } from '../messages/desk-messages.ts';
import { ask } from '../remote-desk.ts';

const NOTHING: LearntBeside = { earlier: null, later: null, promises: [], series: [] };
const TRIES = 3;

/** Nothing where no report is learnt, or where the desk cannot be reached. */
export async function askBeside({ text, address, digest }: ReportDocument): Promise<LearntBeside> {
  let page = digest;
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await ask<BesideAnswer>({ type: 'learnt-beside', page });
    if (answer?.known) return answer.answer;
    const read = await ask<PageAnswer>({ type: 'read-page', text, ...(address !== null && { address }) });
    if (!read) break;
    page = read.page;
  }
  return NOTHING;
}
