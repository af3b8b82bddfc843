// The place of a figure that is not on record: what would be needed, and the form that takes it from a person.

import { useRef, useState } from 'preact/hooks';
import type { Status } from '../../claims/claim.ts';
import type { Verdict } from '../../data/learnt/learnt-report.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { OwnDraft, OwnRefusal } from '../../data/own-figures/own-figure.ts';
import { OwnFigureForm } from '../own-figures/OwnFigureForm.tsx';
import type { Language } from '../translate.ts';
import type { CardRow } from './card-rows.ts';

/** What a card does with figures of a person's own. */
export interface OwnActions {
  /** Adds a figure to the claim's indicator; gives what is wrong, or null once it is kept. */
  onAdd: (status: Status, draft: OwnDraft) => Promise<OwnRefusal | null>;
  /** What was typed and is not yet kept, by row; it outlives the card. */
  drafts: Map<string, OwnDraft>;
  /** Opens the list of a person's own figures. */
  onManage: () => void;
  /** Hears the person's word on a suggestion; absent where none are offered. */
  onDecide?: (suggestion: string, verdict: Verdict) => void;
}

interface MissingFigureProps {
  linked: LinkedClaim;
  row: CardRow;
  language: Language;
  own: OwnActions;
}

const Need = ({ row, language: { t } }: { row: CardRow; language: Language }) => {
  if (row.field === 'target') return <p class="missing">{t('cardMissingTarget')}</p>;
  return <p class="missing">{row.period ? t('cardMissingYear', [row.period]) : t('cardMissing')}</p>;
};

/** Says that a figure is missing, and offers to add it where its indicator is on record. */
export const MissingFigure = ({ linked, row, language, own }: MissingFigureProps) => {
  const { drafts, onAdd } = own;
  const [open, setOpen] = useState(drafts.has(row.field));
  const place = useRef<HTMLDivElement>(null);
  const { indicator } = linked;
  if (indicator === null) return <Need row={row} language={language} />;
  const close = () => {
    drafts.delete(row.field);
    setOpen(false);
    // What had the focus goes; the row stays.
    place.current?.closest<HTMLElement>('.row')?.focus({ preventScroll: true });
  };
  const keep = async (draft: OwnDraft) => {
    const refusal = await onAdd(row.field === 'target' ? 'target' : 'actual', draft);
    if (refusal === null) close();
    return refusal;
  };
  const empty: OwnDraft = { period: row.period, value: '', title: '', url: '', note: '' };
  return (
    <div ref={place} class={open ? undefined : 'missing-line'}>
      {!open && <Need row={row} language={language} />}
      {!open && (
        <button type="button" onClick={() => setOpen(true)}>
          {language.t('ownAdd')}
        </button>
      )}
      {open && (
        <OwnFigureForm
          draft={drafts.get(row.field) ?? empty}
          unit={indicator.unit}
          language={language}
          onDraft={(draft) => drafts.set(row.field, draft)}
          onSave={keep}
          onCancel={close}
        />
      )}
    </div>
  );
};
