// Links with the person's word on them: what is surely the same and what was confirmed may stand beside a claim, what was
// rejected goes, and the rest is a question.

import { toAnchor } from '../documents/to-anchor.ts';
import type { ReportLink } from '../report-links/report-link.ts';
import { toPairKey } from './decision-store.ts';
import type { LinkDecision } from './learnt-report.ts';

/** A text with the key of its report, as decisions name it. */
export interface KeyedText {
  report: string;
  text: string;
}

/** sure: the same. confirmed: similar, and the person said that it belongs. open: similar. */
export interface JudgedLink {
  link: ReportLink;
  standing: 'sure' | 'confirmed' | 'open';
}

export type Verdicts = ReadonlyMap<string, LinkDecision['verdict']>;

export function toVerdicts(decisions: readonly LinkDecision[]): Verdicts {
  return new Map(decisions.map((decision) => [toPairKey(decision), decision.verdict]));
}

/** Links as the person's word leaves them; rejected ones left out. */
export function judgeLinks(
  links: readonly ReportLink[],
  a: KeyedText,
  b: KeyedText,
  verdicts: Verdicts,
): JudgedLink[] {
  return links.flatMap((link): JudgedLink[] => {
    if (link.comparability === 'same') return [{ link, standing: 'sure' }];
    const verdict = verdicts.size === 0 ? undefined : verdicts.get(toPairKey(toPair(link, a, b)));
    if (verdict === 'rejected') return [];
    return [{ link, standing: verdict ?? 'open' }];
  });
}

/** The two ends of a link, as a decision keeps them. */
export function toPair(link: ReportLink, a: KeyedText, b: KeyedText): Pick<LinkDecision, 'a' | 'b'> {
  const toEnd = ({ start, text }: ReportLink['a'], keyed: KeyedText) => ({
    report: keyed.report,
    anchor: toAnchor(keyed.text, { start, end: start + text.length }),
  });
  return { a: toEnd(link.a, a), b: toEnd(link.b, b) };
}
