// The form for a figure of a person's own, on the card and among the settings. It keeps what was typed until its
// holder takes it away: a save that fails says so, beside the field where one is at fault, and loses nothing.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type {
  DraftFault,
  DraftFaults,
  OwnDraft,
  OwnFailure,
  OwnRefusal,
} from '../../data/own-figures/own-figure.ts';
import type { Language, MessageKey } from '../translate.ts';

interface OwnFigureFormProps {
  draft: OwnDraft;
  /** The unit that the indicator is counted in. */
  unit: string;
  language: Language;
  /** Told of every change, so that the draft outlives the form. */
  onDraft: (draft: OwnDraft) => void;
  /** Gives what is wrong, or null once the figure is kept. */
  onSave: (draft: OwnDraft) => Promise<OwnRefusal | null>;
  onCancel: () => void;
}

interface Field {
  name: keyof OwnDraft;
  label: MessageKey;
  inputMode: 'text' | 'numeric' | 'url';
  required: boolean;
}

const FIELDS: Field[] = [
  { name: 'period', label: 'ownYear', inputMode: 'numeric', required: true },
  { name: 'value', label: 'ownValue', inputMode: 'text', required: true },
  { name: 'title', label: 'ownTitle', inputMode: 'text', required: true },
  { name: 'url', label: 'ownUrl', inputMode: 'url', required: true },
  { name: 'note', label: 'ownNote', inputMode: 'text', required: false },
];

const FAULT_KEYS: Record<DraftFault, MessageKey> = {
  missing: 'ownFaultMissing',
  'too-long': 'ownFaultTooLong',
  markup: 'ownFaultMarkup',
  year: 'ownFaultYear',
  unreadable: 'ownFaultUnreadable',
  several: 'ownFaultSeveral',
  unit: 'ownFaultUnit',
  address: 'ownFaultAddress',
};

const FAILURE_KEYS: Record<OwnFailure, MessageKey> = {
  stale: 'ownFailStale',
  gone: 'ownFailGone',
  many: 'ownFailMany',
  full: 'ownFailFull',
  newer: 'ownFailNewer',
  failed: 'ownFailFailed',
};

/** Why a change was not made, in words. */
export const toFailureText = (failure: OwnFailure, { t }: Language): string => t(FAILURE_KEYS[failure]);

interface FieldRowProps {
  id: string;
  field: Field;
  text: string;
  fault: DraftFault | undefined;
  unit: string;
  language: Language;
  onText: (text: string) => void;
}

const FieldRow = ({ id, field, text, fault, unit, language: { t }, onText }: FieldRowProps) => {
  const { name, label, inputMode, required } = field;
  const hint = name === 'value' ? t('ownValueHint', [unit]) : undefined;
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="own-field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={inputMode}
        aria-required={required}
        aria-invalid={fault !== undefined}
        aria-describedby={about || undefined}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="own-hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} class="own-fault">
          {t(FAULT_KEYS[fault], [unit])}
        </p>
      )}
    </div>
  );
};

/** Fields, what is wrong with them, save and cancel. */
export const OwnFigureForm = (props: OwnFigureFormProps) => {
  const { unit, language, onDraft, onSave, onCancel } = props;
  const { t } = language;
  const [draft, setDraft] = useState(props.draft);
  const [faults, setFaults] = useState<DraftFaults>({});
  const [failure, setFailure] = useState<OwnFailure | null>(null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[name="value"]')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus(), [faults]);

  const save = async (event: Event) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const refusal = await onSave(draft);
    setSaving(false);
    setFaults(refusal && 'faults' in refusal ? refusal.faults : {});
    setFailure(refusal && 'failure' in refusal ? refusal.failure : null);
  };
  const change = (name: keyof OwnDraft, text: string) => {
    const changed = { ...draft, [name]: text };
    setDraft(changed);
    onDraft(changed);
  };
  return (
    <form class="own-form" ref={form} aria-label={t('ownForm')} noValidate onSubmit={save}>
      {FIELDS.map((field) => (
        <FieldRow
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          text={draft[field.name]}
          fault={faults[field.name]}
          unit={unit}
          language={language}
          onText={(text) => change(field.name, text)}
        />
      ))}
      <p class="own-fault" role="alert">
        {failure && toFailureText(failure, language)}
      </p>
      <div class="own-buttons">
        <button type="submit" class="own-save" aria-disabled={saving}>
          {t(saving ? 'ownSaving' : 'ownSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </div>
    </form>
  );
};
