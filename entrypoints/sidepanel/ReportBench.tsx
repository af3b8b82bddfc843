// The workbench of one report: its views, each with its data.

import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CopyRow } from '../../components/exports/CopyRow.tsx';
import { citeClaim } from '../../components/exports/cite-claim.ts';
import { FIRST_WISH } from '../../components/exports/export-request.ts';
import { NoteEditor, toNoteFailureText } from '../../components/notes/NoteEditor.tsx';
import { ProgressLine } from '../../components/notes/ProgressLine.tsx';
import { toRatingText } from '../../components/notes/RatingScale.tsx';
import { UndoButtons } from '../../components/notes/UndoButtons.tsx';
import { UnplacedNotes } from '../../components/notes/UnplacedNotes.tsx';
import type { Language } from '../../components/translate.ts';
import { BenchFigures } from '../../components/workbench/BenchFigures.tsx';
import type { RowRemark } from '../../components/workbench/BenchList.tsx';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { countRated } from '../../data/notes/count-rated.ts';
import { createOwnActions } from '../../overlay/own-actions.ts';
import { createRemoteDesk } from '../remote-desk.ts';
import { ExportsView } from './ExportsView.tsx';
import { LearntView } from './LearntView.tsx';
import { toPictureViews } from './picture-views.tsx';
import { type NotesAtHand, useNotes } from './use-notes.ts';
import { usePagePort } from './use-page-port.ts';

interface ReportBenchProps {
  report: ReportDocument;
  tabId: number | null;
  /** Another whenever the page has been looked at. */
  seen: object;
  language: Language;
  renew: () => Promise<void>;
  onUnbring: (() => void) | undefined;
  /** The way to bring another report. */
  invitation: ComponentChildren;
  /** Puts a learnt report in place of this one. */
  onOpen: (text: string, address: string | null) => void;
}

/** What rows say of the notes. */
function useRemarks({ placed }: NotesAtHand, language: Language): (claim: string) => RowRemark {
  return useCallback(
    (claim) => {
      const note = placed.byClaim.get(claim);
      const rating = note?.rating ?? null;
      return {
        rating: rating === null ? undefined : toRatingText(rating, language),
        hasNote: (note?.note ?? '') !== '',
      };
    },
    [placed, language],
  );
}

/** Figures of the person's own: kept at the desk, and then the report is read anew. */
function useOwnActions({ report, renew }: Pick<ReportBenchProps, 'report' | 'renew'>) {
  return useMemo(() => {
    const desk = createRemoteDesk();
    return createOwnActions({
      add: (...figure) => desk.add(report.text, ...figure),
      onKept: () => void renew(),
      onManage: () => void browser.runtime.openOptionsPage(),
      decide: (...decision) => desk.decide(report.text, ...decision),
    });
  }, [report.text, renew]);
}

/** Reports of other years, which can be put in this one's place. */
const toLearntView = ({ language, onOpen, invitation }: ReportBenchProps) => ({
  id: 'learnt',
  label: language.t('learntTab'),
  render: () => (
    <>
      {invitation}
      <LearntView language={language} onOpen={onOpen} />
    </>
  ),
});

/** How far the person has come, what could not be kept, undo and redo. */
const BenchStanding = ({
  report,
  notes,
  language,
}: Pick<ReportBenchProps, 'report' | 'language'> & { notes: NotesAtHand }) => {
  const progress = useMemo(
    () =>
      countRated(
        report.claims.map(({ id }) => id),
        notes.placed,
      ),
    [report, notes.placed],
  );
  return (
    <div class="bench-standing">
      <ProgressLine progress={progress} language={language} />
      {notes.failure && <p role="alert">{toNoteFailureText(notes.failure, language)}</p>}
      <UndoButtons
        {...{ undo: notes.undo, redo: notes.redo, language }}
        onUndo={() => notes.step('notes-undo')}
        onRedo={() => notes.step('notes-redo')}
      />
    </div>
  );
};

/** The views of a report. */
export const ReportBench = (props: ReportBenchProps) => {
  const { report, tabId, seen, language, renew, onUnbring } = props;
  const { step, page } = usePagePort(tabId, seen);
  const notes = useNotes(report);
  const remarkOf = useRemarks(notes, language);
  const toOwn = useOwnActions({ report, renew });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [drafts] = useState(() => new Map<string, string>());
  const renderRemark = (linked: LinkedClaim) => (
    <div class="bench-remark">
      <CopyRow
        figure={linked.claim.text}
        language={language}
        onCopy={(form) => navigator.clipboard.writeText(citeClaim(form, report, linked.id, language))}
      />
      <NoteEditor
        note={notes.placed.byClaim.get(linked.id) ?? null}
        figure={linked.claim.text}
        language={language}
        onSave={notes.save(linked)}
        draft={drafts.get(linked.id) ?? null}
        onDraft={(text) => (text === null ? drafts.delete(linked.id) : drafts.set(linked.id, text))}
      />
    </div>
  );
  const figures = () => (
    <BenchFigures
      {...{ report, step, page, remarkOf, toOwn, chosen, renderRemark, language }}
      onChoose={setChosen}
      onRate={notes.rate}
    >
      <UnplacedNotes notes={notes.placed.unplaced} language={language} onRemove={notes.remove} />
    </BenchFigures>
  );
  const [wish, onWish] = useState(FIRST_WISH);
  const exports = () => <ExportsView {...{ report, chosen, wish, onWish, language }} placed={notes.placed} />;
  const views = [
    { id: 'figures', label: language.t('benchFigures'), render: figures },
    ...toPictureViews({ report, language, onJump: page?.onOpenCard ?? null }),
    { id: 'exports', label: language.t('exportView'), render: exports },
    toLearntView(props),
  ];
  return (
    <Workbench
      {...{ report, language, views, onUnbring }}
      standing={<BenchStanding {...{ report, notes, language }} />}
      onUndo={() => notes.step('notes-undo')}
      onRedo={() => notes.step('notes-redo')}
    />
  );
};
