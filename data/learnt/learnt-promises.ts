// Last year's report told as a whole: each of its targets for the year under review, with what the report at hand says
// came of it; and the other years of each claim.

import { translateWhy } from '../report-links/translate-why.ts';
import type { BesideReport } from './beside-report.ts';
import type { LearntBeside, LearntPromise, LearntSeries } from './learnt-beside.ts';
import type { JudgedLink } from './learnt-links.ts';
import type { AtHand, BesideAll, Neighbours } from './set-beside.ts';
import { toHead } from './stored-report.ts';

/** What the neighbours of a report at hand say as a whole. */
export function tellBeside(atHand: AtHand, neighbours: Neighbours, all: BesideAll): LearntBeside {
  const { earlier, later } = neighbours;
  return {
    earlier: earlier && toHead(earlier.report),
    later: later && toHead(later.report),
    promises: earlier ? listPromises(atHand, earlier, all.fromEarlier) : [],
    series: listSeries(atHand, neighbours, all),
  };
}

function listPromises(
  { claims }: AtHand,
  earlier: BesideReport,
  links: readonly JudgedLink[],
): LearntPromise[] {
  const idAt = new Map(claims.map(({ id, claim }) => [claim.start, id]));
  const outcomes = new Map(
    links.filter(({ link }) => link.relation === 'target-outcome').map((one) => [one.link.a.start, one]),
  );
  const { period } = earlier.report;
  return earlier.linkable.claims
    .filter(({ claim }) => claim.status === 'target' && claim.period === period)
    .map((each): LearntPromise => {
      const found = outcomes.get(each.claim.start);
      const claim = found && idAt.get(found.link.b.start);
      const target = earlier.toFigure(each);
      if (!found || claim === undefined) return { target, claim: null, comparability: null, why: null };
      return {
        target,
        claim,
        comparability: found.standing === 'sure' ? 'same' : 'similar',
        ...(found.standing === 'confirmed' && { isConfirmed: true as const }),
        why: translateWhy(found.link.why),
      };
    });
}

/** Figures of other years that stand beside a claim: results only, each year once, the surest first. */
function listSeries(
  { claims }: AtHand,
  { earlier, later, older }: Neighbours,
  all: BesideAll,
): LearntSeries[] {
  const reports = new Map(
    [earlier, later, ...older].flatMap((one) => (one ? [[one.source.id, one] as const] : [])),
  );
  return claims.flatMap(({ id }) => {
    const points = (all.claims.get(id)?.points ?? []).flatMap(({ source, start }) => {
      const report = reports.get(source);
      const found = report?.find(start);
      return report && found ? [report.toFigure(found)] : [];
    });
    points.sort((a, b) => a.period.localeCompare(b.period));
    return points.length === 0 ? [] : [{ claim: id, points }];
  });
}
