// The person's notes on the report at hand: placed at its claims, followed as they change in any window, and changed by
// way of the background worker.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SaveNote } from '../../components/notes/note-saver.ts';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import { toAnchor } from '../../data/documents/to-anchor.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { ClaimNote, NoteChange, NotedReport, NoteFailure, Rating } from '../../data/notes/claim-note.ts';
import type { NoteEdit } from '../../data/notes/edit-note.ts';
import type { NotesState } from '../../data/notes/note-store.ts';
import { type PlacedNotes, placeNotes } from '../../data/notes/place-notes.ts';
import { askNotes, watchNotes } from './ask-notes.ts';

const NONE: NotesState = { notes: [], undo: null, redo: null };

export interface NotesAtHand extends Omit<NotesState, 'notes'> {
  placed: PlacedNotes;
  /** Why the notes cannot be read, or the last change by key or button could not be made. */
  failure: NoteFailure | null;
  save: (linked: LinkedClaim) => SaveNote;
  rate: (claim: string, rating: Rating | null) => void;
  /** Takes a note away whose figure is not in the report. */
  remove: (note: ClaimNote) => void;
  step: (type: 'notes-undo' | 'notes-redo') => void;
}

const toHead = ({ key, title, place, period, address }: ReportDocument): NotedReport => ({
  report: key,
  ...{ title, place, period, address },
});

const toEdit = (
  report: ReportDocument,
  linked: LinkedClaim,
  seen: ClaimNote | null,
  change: NoteChange,
): NoteEdit => ({
  id: seen?.id ?? null,
  claim: linked.id,
  anchor: toAnchor(report.text, linked.claim),
  revision: seen?.revision ?? 0,
  change,
});

/** A report without notes need not be searched for their places. */
function place(notes: NotesState['notes'], { text, claims }: ReportDocument): PlacedNotes {
  const places = notes.length === 0 ? [] : claims;
  return placeNotes(
    notes,
    places.map(({ id, claim }) => ({ id, anchor: toAnchor(text, claim) })),
  );
}

/** Keeps the notes on a report. */
export function useNotes(report: ReportDocument): NotesAtHand {
  const [state, setState] = useState<NotesState | { failure: NoteFailure }>(NONE);
  const { key } = report;
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const read = await askNotes({ type: 'notes-read', report: key });
      if (!isOver) setState(read);
    };
    void load();
    const stop = watchNotes(key, () => void load());
    return () => {
      isOver = true;
      stop();
    };
  }, [key]);

  const { notes, undo, redo } = 'failure' in state ? NONE : state;
  const placed = useMemo(() => place(notes, report), [notes, report]);
  const save =
    (linked: LinkedClaim): SaveNote =>
    (seen, change) =>
      askNotes({ type: 'notes-edit', report: toHead(report), edit: toEdit(report, linked, seen, change) });
  const [refusal, setRefusal] = useState<NoteFailure | null>(null);
  const hear = (answer: object | { failure: NoteFailure }) => {
    const failure = 'failure' in answer ? answer.failure : null;
    setRefusal(failure === 'nothing' ? null : failure);
  };
  const rate = (claim: string, rating: Rating | null) => {
    const linked = report.claims.find(({ id }) => id === claim);
    if (linked) void save(linked)(placed.byClaim.get(claim) ?? null, { rating }).then(hear);
  };
  const remove = ({ id, claim, anchor, revision }: ClaimNote) => {
    const edit: NoteEdit = { id, claim, anchor, revision, change: { rating: null, note: '' } };
    void askNotes({ type: 'notes-edit', report: toHead(report), edit }).then(hear);
  };
  return {
    ...{ save, rate, remove },
    ...{ undo, redo, placed },
    failure: 'failure' in state ? state.failure : refusal,
    step: (type) => void askNotes({ type, report: key }).then(hear),
  };
}
