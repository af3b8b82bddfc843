// Notes whose figure is not in the text at hand: it was altered, cut, or stands in another version of the report. They
// are kept, and shown with the words they were written on.

import type { ClaimNote } from '../../data/notes/claim-note.ts';
import type { Language } from '../translate.ts';
import { toRatingText } from './RatingScale.tsx';

interface UnplacedNotesProps {
  notes: readonly ClaimNote[];
  language: Language;
  onRemove: (note: ClaimNote) => void;
}

/** The list with its heading; nothing where there are none. */
export const UnplacedNotes = ({ notes, language, onRemove }: UnplacedNotesProps) => {
  const { t } = language;
  if (notes.length === 0) return null;
  return (
    <section class="unplaced">
      <h3>{t('unplacedTitle', [notes.length])}</h3>
      <p class="second">{t('unplacedHint')}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <p class="unplaced-quote" lang="zh-CN">
              …{toOneLine(note.anchor.prefix)}
              <strong>{note.anchor.exact}</strong>
              {toOneLine(note.anchor.suffix)}…
            </p>
            <p class="note-rating">{toRatingText(note.rating, language)}</p>
            {note.note !== '' && <p class="unplaced-note">{note.note}</p>}
            <button
              type="button"
              aria-label={t('unplacedRemoveOf', [note.anchor.exact])}
              onClick={() => onRemove(note)}
            >
              {t('unplacedRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const toOneLine = (text: string): string => text.replace(/\s+/g, ' ');
