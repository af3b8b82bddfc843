// Learnt reports in the background worker, read and linked: what stands beside a report at hand. Texts are read once for
// each digest and linked once for each pair; a change of what is learnt or decided makes only the judgement anew.

import { toReportKey } from '../../data/documents/report-key.ts';
import { BesideReport } from '../../data/learnt/beside-report.ts';
import { chooseNeighbours } from '../../data/learnt/choose-neighbours.ts';
import type { LearntBeside } from '../../data/learnt/learnt-beside.ts';
import { toVerdicts } from '../../data/learnt/learnt-links.ts';
import { tellBeside } from '../../data/learnt/learnt-promises.ts';
import type { LearntHead, LinkDecision } from '../../data/learnt/learnt-report.ts';
import { type AtHand, type LinkTwo, setBeside } from '../../data/learnt/set-beside.ts';
import { readBeside } from '../../data/learnt/with-beside.ts';
import type { PageReading } from '../../data/read-page.ts';
import { linkReports } from '../../data/report-links/link-reports.ts';
import { findPlace, type LinkableReport, readLinkable } from '../../data/report-links/read-linkable.ts';
import type { ReportLink } from '../../data/report-links/report-link.ts';
import { learntReports, linkDecisions } from './learnt-reports.ts';

/** A page at the desk. */
export interface AtDesk {
  /** Digest of its text. */
  page: string;
  text: string;
  reading: PageReading;
  address: string | null;
}

/** A page with what learnt reports set beside it. */
export interface BesidePage {
  reading: PageReading;
  /** By id of a suggestion: the pair that a decision on it is about. */
  pairs: ReadonlyMap<string, Pick<LinkDecision, 'a' | 'b'>>;
  tell(): LearntBeside;
}

const MAX_READ = 12;
/** What was read, by digest of its text, the longest unasked first. */
const readTexts = new Map<string, LinkableReport>();
/** By the two reports, which are the same objects as long as they are remembered. */
const links = new WeakMap<LinkableReport, WeakMap<LinkableReport, readonly ReportLink[]>>();

let besides = new WeakMap<PageReading, Promise<BesidePage>>();

/** To be called after something was learnt or decided. */
export function renewLearnt(): void {
  besides = new WeakMap();
}

/** Sets learnt reports beside a page. Where they cannot be read, the page stands alone; their list says what is wrong. */
export function getBesidePage(at: AtDesk): Promise<BesidePage> {
  const known = besides.get(at.reading);
  if (known) return known;
  const made = setBesidePage(at);
  besides.set(at.reading, made);
  return made;
}

async function setBesidePage(at: AtDesk): Promise<BesidePage> {
  const { reading, text } = at;
  const [list, decisions] = await Promise.all([learntReports.list(), linkDecisions.list()]);
  const heads = 'failure' in list ? [] : list.entries;
  const neighbours = await loadNeighbours(at, heads);
  const verdicts = toVerdicts('failure' in decisions ? [] : decisions);
  const atHand: AtHand = {
    report: toReportKey(reading.report),
    text,
    get linkable() {
      return recall(at.page, () => readLinkable(text, toClaims(reading)));
    },
    claims: reading.linked.claims,
    recorded: reading.linked.report !== null,
  };
  const all = setBeside(atHand, neighbours, verdicts, linkTwo);
  return {
    reading: readBeside(reading, all.claims),
    pairs: all.pairs,
    tell: () => tellBeside(atHand, neighbours, all),
  };
}

async function loadNeighbours({ reading: { report }, text, address }: AtDesk, heads: readonly LearntHead[]) {
  const key = toReportKey(report);
  // What the person said of the place of this report holds for the page that it was learnt from, too.
  const given = heads.find((head) => head.isPlaceGiven && head.report === key && head.address === address);
  const place = given?.place ?? findPlace(text, report);
  const signs = { place, isPlaceGiven: given !== undefined, address, title: report.title };
  const { earlier, later, older } = chooseNeighbours(signs, report.period, heads);
  const load = async (head: LearntHead | undefined) => head && (await loadReport(head));
  return {
    earlier: (await load(earlier)) ?? null,
    later: (await load(later)) ?? null,
    older: (await Promise.all(older.map(load))).filter((one) => one !== undefined),
  };
}

async function loadReport({ id, digest }: LearntHead): Promise<BesideReport | undefined> {
  const report = await learntReports.get(id);
  if ('failure' in report) return undefined;
  return new BesideReport(
    report,
    recall(digest, () => readLinkable(report.text)),
  );
}

/** As the record corrects them. */
function toClaims({ linked }: PageReading) {
  return linked.claims.map(({ claim }) => claim);
}

const linkTwo: LinkTwo = (earlier, later) => {
  const ofEarlier = links.get(earlier) ?? new WeakMap<LinkableReport, readonly ReportLink[]>();
  links.set(earlier, ofEarlier);
  const made = ofEarlier.get(later) ?? linkReports(earlier, later);
  ofEarlier.set(later, made);
  return made;
};

function recall(digest: string, read: () => LinkableReport): LinkableReport {
  const linkable = readTexts.get(digest) ?? read();
  readTexts.delete(digest);
  readTexts.set(digest, linkable);
  const [longestUnasked] = readTexts.keys();
  if (readTexts.size > MAX_READ && longestUnasked !== undefined) readTexts.delete(longestUnasked);
  return linkable;
}
