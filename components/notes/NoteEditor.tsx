// What a person thinks of one claim: a rating in five neutral steps, and a note. Both are kept as they are made; that
// they are is said only once it is so, and what could not be kept stays in the field.

import { useEffect, useId, useMemo, useReducer, useRef } from 'preact/hooks';
import type { ClaimNote, NoteFailure } from '../../data/notes/claim-note.ts';
import { MAX_NOTE_CHARS } from '../../data/notes/claim-note.ts';
import type { Language, MessageKey } from '../translate.ts';
import { createNoteSaver, type SaveNote, type SaveState } from './note-saver.ts';
import { RatingScale, toRatingText } from './RatingScale.tsx';

export interface NoteEditorProps {
  /** As it is kept now; null where there is none. */
  note: ClaimNote | null;
  /** Names the claim, as printed: "22部". */
  figure: string;
  language: Language;
  /** Saves; answers once it is kept. */
  onSave: SaveNote;
  /** Text that an earlier editor of this claim could not save. */
  draft?: string | null;
  /** Told of text that is not yet saved, and null once it is, so that it outlives the editor. */
  onDraft?: (text: string | null) => void;
}

const FAILURE_KEYS: Record<NoteFailure, MessageKey> = {
  stale: 'noteFailFailed',
  long: 'noteFailLong',
  many: 'noteFailMany',
  nothing: 'noteFailNothing',
  full: 'noteFailFull',
  newer: 'noteFailNewer',
  damaged: 'noteFailDamaged',
  failed: 'noteFailFailed',
};

/** Why a change was not made, in words. */
export const toNoteFailureText = (failure: NoteFailure, { t }: Language): string =>
  t(FAILURE_KEYS[failure], [MAX_NOTE_CHARS]);

const STATE_KEYS: Partial<Record<SaveState['name'], MessageKey>> = {
  unsaved: 'noteUnsaved',
  saving: 'noteSaving',
  saved: 'noteSaved',
};

/** Rating, note, and whether they are kept. */
export const NoteEditor = ({ note, figure, language, onSave, draft = null, onDraft }: NoteEditorProps) => {
  const { t } = language;
  const id = useId();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latest = useRef({ onSave, onDraft });
  latest.current = { onSave, onDraft };
  // One saver for the life of the editor: an editor is of one claim.
  const saver = useMemo(() => {
    const save: SaveNote = async (seen, change) => {
      const answer = await latest.current.onSave(seen, change);
      // Also once the editor is gone: what was kept is no draft, what was not is one.
      if (!('failure' in answer)) latest.current.onDraft?.(null);
      else if (change.note !== undefined) latest.current.onDraft?.(change.note);
      return answer;
    };
    return createNoteSaver(note, draft, save, () => redraw(undefined));
  }, []);
  useEffect(() => saver.follow(note), [note]);
  useEffect(() => saver.destroy, []);
  const { text, rating, state } = saver.view();
  useEffect(() => onDraft?.(state.name === 'kept' || state.name === 'saved' ? null : text), [text, state]);
  const key = STATE_KEYS[state.name];
  return (
    <div class="note">
      <RatingScale rating={rating} figure={figure} language={language} onRate={saver.rate} />
      <label class="note-label" for={id}>
        {t('noteLabel')}
      </label>
      <textarea
        id={id}
        aria-describedby={`${id}-state`}
        rows={Math.min(12, Math.max(2, text.split('\n').length))}
        value={text}
        onInput={({ currentTarget }) => saver.write(currentTarget.value)}
        onBlur={saver.flush}
      />
      <p class="note-state" id={`${id}-state`} role="status">
        {key && t(key)}
      </p>
      <Trouble state={state} language={language} onRetry={saver.flush} onSettle={saver.settle} />
    </div>
  );
};

interface TroubleProps {
  state: SaveState;
  language: Language;
  onRetry: () => void;
  onSettle: (which: 'mine' | 'theirs') => void;
}

/** Why the note is not kept, and what can be done. */
const Trouble = ({ state, language, onRetry, onSettle }: TroubleProps) => {
  const { t } = language;
  return (
    <div class="note-trouble" role="alert">
      {state.name === 'refused' && (
        <>
          <p>{toNoteFailureText(state.failure, language)}</p>
          <button type="button" onClick={onRetry}>
            {t('noteRetry')}
          </button>
        </>
      )}
      {state.name === 'conflict' && (
        <>
          <p>{t('noteConflict')}</p>
          <blockquote class="note-theirs">
            <p class="note-rating">{toRatingText(state.theirs?.rating ?? null, language)}</p>
            <p>{state.theirs?.note || t('noteNone')}</p>
          </blockquote>
          <button type="button" onClick={() => onSettle('mine')}>
            {t('noteKeepMine')}
          </button>
          <button type="button" onClick={() => onSettle('theirs')}>
            {t('noteTakeTheirs')}
          </button>
        </>
      )}
    </div>
  );
};
