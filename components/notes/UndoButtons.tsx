// Undo and redo of what a person did with the notes on a report, each naming what it would do.

import type { StepKind } from '../../data/notes/claim-note.ts';
import type { Language, MessageKey } from '../translate.ts';

const STEP_KEYS: Record<StepKind, MessageKey> = {
  note: 'stepNote',
  rating: 'stepRating',
  remove: 'stepRemove',
  import: 'stepImport',
  'import-undone': 'stepImportUndone',
};

/** What a step did, in words: "评级". */
export const toStepText = (kind: StepKind, { t }: Language): string => t(STEP_KEYS[kind]);

interface UndoButtonsProps {
  /** What would be undone and done again; null where there is nothing. */
  undo: StepKind | null;
  redo: StepKind | null;
  language: Language;
  onUndo: () => void;
  onRedo: () => void;
}

/** Both buttons; one that has nothing to do stays in place, and can still be reached. */
export const UndoButtons = ({ undo, redo, language, onUndo, onRedo }: UndoButtonsProps) => {
  const { t } = language;
  return (
    <p class="undo">
      <button type="button" aria-disabled={undo === null} onClick={() => undo && onUndo()}>
        {undo ? t('noteUndoOf', [toStepText(undo, language)]) : t('noteUndo')}
      </button>
      <button type="button" aria-disabled={redo === null} onClick={() => redo && onRedo()}>
        {redo ? t('noteRedoOf', [toStepText(redo, language)]) : t('noteRedo')}
      </button>
    </p>
  );
};
