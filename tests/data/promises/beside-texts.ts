// Two years' texts as the pages and the learnt reports that they would be: what stands in the one beside the other.

import { readClaims } from '../../../claims/read-claims.ts';
import { readClauseParts } from '../../../data/citations/clause.ts';
import { createRecord } from '../../../data/create-record.ts';
import type { LearntBeside, LearntFigure, LearntPromise } from '../../../data/learnt/learnt-beside.ts';
import { linkClaims } from '../../../data/link-claims.ts';
import type { PromiseDocument } from '../../../data/promises/judge-promises.ts';
import { linkReports } from '../../../data/report-links/link-reports.ts';
import { type LinkableClaim, readLinkable } from '../../../data/report-links/read-linkable.ts';
import { toFigure } from '../../../data/to-stated.ts';

/** What last year's text holds beside this year's, as linking has it; nobody has confirmed anything. */
export function besideTexts(earlier: string, later: string): { beside: LearntBeside; page: PromiseDocument } {
  const claims = linkClaims(later, readClaims(later), createRecord([])).claims;
  const before = readLinkable(earlier);
  const links = linkReports(before, readLinkable(later)).filter(
    ({ relation }) => relation === 'target-outcome',
  );
  const idAt = new Map(claims.map(({ id, claim }) => [claim.start, id]));
  const promises = before.claims
    .filter(({ claim }) => claim.status === 'target' && claim.period === before.period)
    .map((each): LearntPromise => {
      const link = links.find(({ a }) => a.start === each.claim.start);
      const claim = link && idAt.get(link.b.start);
      const target = toLearnt(earlier, each);
      if (link === undefined || claim === undefined)
        return { target, claim: null, comparability: null, why: null };
      return { target, claim, comparability: link.comparability, why: { zh: link.why, en: link.why } };
    });
  const head = toHead(before.period);
  return {
    beside: { earlier: head, later: null, promises, series: [] },
    page: { title: '政府工作报告', text: later, claims, address: null },
  };
}

function toLearnt(text: string, { claim, reading }: LinkableClaim): LearntFigure {
  const { start, kind, direction } = claim;
  return {
    ...toFigure(claim),
    ...{ learnt: 'earlier', start, kind, ...(direction && { direction }), subject: reading.phrase },
    printed: claim.text,
    quote: { report: '上年报告', words: readClauseParts(text, claim), url: 'https://report.example/earlier' },
  };
}

function toHead(period: string): NonNullable<LearntBeside['earlier']> {
  return {
    ...{
      id: 'earlier',
      report: `中国 ${period}`,
      name: `中国${period}年政府工作报告`,
      title: '政府工作报告',
    },
    ...{ place: '中国', isPlaceGiven: false, period, extent: 'full', address: null, file: null },
    ...{ retrieved: '', seen: '', digest: '', bytes: 0, revision: 1 },
  };
}
