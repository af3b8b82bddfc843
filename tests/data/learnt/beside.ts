// Reports set beside each other, as the desk does it, from their texts.

import { createRecord, type LoadedRecord } from '../../../data/create-record.ts';
import { toReportKey } from '../../../data/documents/report-key.ts';
import { BesideReport } from '../../../data/learnt/beside-report.ts';
import { chooseNeighbours } from '../../../data/learnt/choose-neighbours.ts';
import { toLearntReport } from '../../../data/learnt/judge-brought.ts';
import { toVerdicts } from '../../../data/learnt/learnt-links.ts';
import type { LearntReport, LinkDecision } from '../../../data/learnt/learnt-report.ts';
import { type AtHand, type BesideAll, setBeside } from '../../../data/learnt/set-beside.ts';
import { readBeside } from '../../../data/learnt/with-beside.ts';
import type { LinkedClaim } from '../../../data/linked-claim.ts';
import { type PageReading, readPage } from '../../../data/read-page.ts';
import { findPlace, readLinkable } from '../../../data/report-links/read-linkable.ts';
import { bring } from './learnt-shelf.ts';

const NOTHING = createRecord([]);

export const learn = (text: string, more: Parameters<typeof bring>[1] = {}): LearntReport =>
  toLearntReport(bring(text, more));

export interface SetPage {
  reading: PageReading;
  all: BesideAll;
  atHand: AtHand;
  neighbours: Parameters<typeof setBeside>[1];
  /** The claim with this figure, of those with this subject. */
  find(printed: string, subject?: string): LinkedClaim;
}

/** A page with learnt reports beside it. */
export function setPage(
  text: string,
  learnt: readonly LearntReport[],
  options: { decisions?: LinkDecision[]; address?: string; record?: LoadedRecord } = {},
): SetPage {
  const { decisions = [], address = 'https://www.suqing.gov.cn/page.html', record = NOTHING } = options;
  const page = readPage(text, record);
  if (!page) throw new Error('no report');
  const { report, linked } = page;
  const signs = { place: findPlace(text, report), isPlaceGiven: false, address, title: report.title };
  const chosen = chooseNeighbours(signs, report.period, learnt);
  const load = ({ id }: { id: string }) => {
    const found = learnt.find((each) => each.id === id);
    if (!found) throw new Error(id);
    return new BesideReport(found, readLinkable(found.text));
  };
  const neighbours = {
    earlier: chosen.earlier ? load(chosen.earlier) : null,
    later: chosen.later ? load(chosen.later) : null,
    older: chosen.older.map(load),
  };
  const atHand = {
    report: toReportKey(report),
    text,
    linkable: readLinkable(
      text,
      linked.claims.map(({ claim }) => claim),
    ),
    claims: linked.claims,
    recorded: linked.report !== null,
  };
  const all = setBeside(atHand, neighbours, toVerdicts(decisions));
  const reading = readBeside(page, all.claims);
  const find = (printed: string, subject = '') => {
    const found = reading.linked.claims.find(
      ({ claim }) => claim.text === printed && claim.subject.includes(subject),
    );
    if (!found) throw new Error(`${subject} ${printed} is no claim`);
    return found;
  };
  return { reading, all, atHand, neighbours, find };
}
