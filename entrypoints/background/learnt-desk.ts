// Learnt reports in the background worker: what our own pages ask of them is answered here, and here alone they change.
// After each change that cards may show, every open report is read anew.

import { compareTexts } from '../../data/learnt/compare-texts.ts';
import type { DecisionEntry, LearnAnswer, LearntRefusal } from '../../data/learnt/learnt-answer.ts';
import { readLearntPack, toLearntPack } from '../../data/learnt/learnt-pack.ts';
import type { LearntHead, LearntReport, Verdict } from '../../data/learnt/learnt-report.ts';
import { readLearnable } from '../../data/learnt/read-learnable.ts';
import { isSurelySamePlace } from '../../data/learnt/same-place.ts';
import { toHead } from '../../data/learnt/stored-report.ts';
import { toSha256 } from '../../data/pack/check-digests.ts';
import type { LearntAnswers, LearntRequest } from '../messages/learnt-messages.ts';
import { refreshReports } from '../report-tab.ts';
import { learntReports, linkDecisions } from './learnt-reports.ts';
import { type BesidePage, renewLearnt } from './loaded-learnt.ts';

/** Where a text was read. */
export interface Origin {
  address: string | null;
  file: string | null;
  isOpened: boolean;
  keptInVisit: string | null;
}

const now = () => new Date().toISOString();

/** Answers one of our own pages. */
export async function answerLearnt(request: LearntRequest): Promise<LearntAnswers[LearntRequest['type']]> {
  switch (request.type) {
    case 'learnt-list':
      return learntReports.list();
    case 'learnt-get':
      return learntReports.get(request.id);
    case 'learnt-rename':
      return tell(await learntReports.edit(request.id, request.revision, { name: request.name }));
    case 'learnt-place':
      return tell(await learntReports.edit(request.id, request.revision, { place: request.place }));
    case 'learnt-export':
      return exportPack(request.ids);
    case 'learnt-import':
      return importPack(request.text, request.file);
    case 'learnt-delete':
      return tell(await learntReports.remove(request.id, request.revision));
    case 'learnt-restore':
      return refusalOf(tell(await learntReports.add([request.report])));
    case 'learnt-changes':
      return showChanges(request.before, request.after);
    case 'learn-report': {
      const { text, file, address } = request;
      return learnText(text, { file, address, isOpened: false, keptInVisit: null });
    }
    case 'decisions-list':
      return listDecisions();
    case 'decision-undo':
      return tell(await linkDecisions.undo(request.decision));
  }
}

/** Keeps a text if it is a report with a year; says what it is. */
export async function learnText(text: string, origin: Origin): Promise<LearnAnswer> {
  const learnable = readLearnable(text);
  if (!('identity' in learnable)) return { is: 'other', ...learnable };
  const { identity } = learnable;
  if (identity.period === '') return { is: 'report', identity, outcome: 'no-year', head: null };
  const digest = await toSha256(learnable.text);
  const answer = await learntReports.learn({ ...learnable, digest, at: now(), ...origin });
  if (answer.is === 'report' && answer.head && answer.outcome !== 'known') await tellOfPlace(answer.head);
  return answer;
}

/** A report stands beside others of its place: only where there are some, open pages have anything new to show. */
async function tellOfPlace(head: LearntHead): Promise<void> {
  renewLearnt();
  const list = await learntReports.list();
  const others = 'failure' in list ? [] : list.entries.filter(({ id }) => id !== head.id);
  if (others.some((other) => isSurelySamePlace(head, other))) void refreshReports();
}

/**
 * Keeps the person's word on a suggestion.
 * @param pairs what each suggestion of the page is about
 */
export async function decideLink(
  { pairs }: Pick<BesidePage, 'pairs'>,
  suggestion: string,
  verdict: Verdict,
): Promise<LearntRefusal | null> {
  const pair = pairs.get(suggestion);
  if (pair === undefined) return { failure: 'gone' };
  return refusalOf(tell(await linkDecisions.add([{ ...pair, verdict, decided: now() }])));
}

async function exportPack(ids: string[] | null): Promise<LearntAnswers['learnt-export']> {
  const list = await learntReports.list();
  const decisions = await linkDecisions.list();
  if ('failure' in list) return list;
  if ('failure' in decisions) return decisions;
  const wanted = ids ?? list.entries.map(({ id }) => id);
  const reports: LearntReport[] = [];
  for (const id of wanted) {
    const report = await learntReports.get(id);
    if ('failure' in report) return report;
    reports.push(report);
  }
  const keys = new Set(reports.map(({ report }) => report));
  const theirs = decisions.filter(({ a, b }) => ids === null || keys.has(a.report) || keys.has(b.report));
  return { pack: toLearntPack(reports, theirs) };
}

async function importPack(text: string, file: string): Promise<LearntAnswers['learnt-import']> {
  const read = await readLearntPack(text, file, now());
  if ('problems' in read) return read;
  const made = await learntReports.add(read.reports);
  if ('failure' in made) return made;
  const decided = await linkDecisions.add(read.decisions);
  tell(made);
  if ('failure' in decided) return decided;
  return { added: made.added, already: read.reports.length - made.added, decisions: decided.added };
}

async function showChanges(beforeId: string, afterId: string): Promise<LearntAnswers['learnt-changes']> {
  const [before, after] = await Promise.all([learntReports.get(beforeId), learntReports.get(afterId)]);
  if ('failure' in before) return before;
  if ('failure' in after) return after;
  return {
    before: toHead(before),
    after: toHead(after),
    paragraphs: compareTexts(before.text, after.text),
  };
}

async function listDecisions(): Promise<DecisionEntry[] | LearntRefusal> {
  const decisions = await linkDecisions.list();
  const list = await learntReports.list();
  if ('failure' in decisions) return decisions;
  const names = new Map('failure' in list ? [] : list.entries.map(({ report, name }) => [report, name]));
  return decisions
    .map((decision) => ({
      decision,
      a: names.get(decision.a.report) ?? decision.a.report,
      b: names.get(decision.b.report) ?? decision.b.report,
    }))
    .sort((x, y) => y.decision.decided.localeCompare(x.decision.decided));
}

/** What was changed is shown: the links are made anew, and open reports read again. */
function tell<T>(made: T | LearntRefusal): T | LearntRefusal {
  const isRefused = typeof made === 'object' && made !== null && 'failure' in made;
  if (!isRefused) {
    renewLearnt();
    void refreshReports();
  }
  return made;
}

function refusalOf(made: object | LearntRefusal): LearntRefusal | null {
  return 'failure' in made ? made : null;
}
