// One learnt report in the list: what it is called, which year and how much of it, where and when it was read, and what
// can be done with it. Name and place are changed where they stand.

import { useState } from 'preact/hooks';
import type { LearntEntry } from '../../data/learnt/learnt-answer.ts';
import { Parts } from '../card/Parts.tsx';
import type { Language } from '../translate.ts';
import { toDateText } from '../wording/format-period.ts';
import { toSizeText } from './learnt-words.ts';

export interface LearntRowActions {
  onRename: (entry: LearntEntry, name: string) => Promise<boolean>;
  onPlace: (entry: LearntEntry, place: string) => Promise<boolean>;
  onExport: (entry: LearntEntry) => void;
  onDelete: (entry: LearntEntry) => void;
  /** Shows what changed since the text before. */
  onChanges: (entry: LearntEntry, before: string) => void;
  /** Puts the report into the workbench; absent where there is none. */
  onOpen?: ((entry: LearntEntry) => void) | undefined;
}

interface LearntRowProps extends LearntRowActions {
  entry: LearntEntry;
  language: Language;
}

const DIGEST_CHARS = 8;
const MAX_CHARS = 100;

/** A single field in the place of a text; Enter keeps, Escape leaves. */
const Renaming = ({ label, value, language, onSave, onEnd }: RenamingProps) => {
  const [text, setText] = useState(value);
  const save = async (event: Event) => {
    event.preventDefault();
    const name = text.trim();
    if (name === '' || name === value || (await onSave(name))) onEnd();
  };
  return (
    <form class="learnt-form" onSubmit={save}>
      <input
        ref={(input) => input?.focus()}
        aria-label={label}
        value={text}
        maxLength={MAX_CHARS}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onEnd()}
      />
      <button type="submit">{language.t('ownSave')}</button>
      <button type="button" onClick={onEnd}>
        {language.t('ownCancel')}
      </button>
    </form>
  );
};

interface RenamingProps {
  label: string;
  value: string;
  language: Language;
  onSave: (text: string) => Promise<boolean>;
  onEnd: () => void;
}

const Origin = ({ entry, language }: { entry: LearntEntry; language: Language }) => {
  const { address, file, retrieved, digest, bytes } = entry;
  return (
    <p class="second">
      {address ? (
        <span class="part">
          <a href={address} target="_blank" rel="noreferrer">
            {new URL(address).hostname}
          </a>
        </span>
      ) : (
        <span class="part">{file ?? language.t('learntPasted')}</span>
      )}{' '}
      <Parts
        parts={[
          language.t('learntRead', [toDateText(retrieved, language)]),
          toSizeText(bytes),
          language.t('learntDigest', [digest.slice(0, DIGEST_CHARS)]),
        ]}
      />
    </p>
  );
};

const Summary = ({
  entry,
  language,
  onChanges,
}: Pick<LearntRowProps, 'entry' | 'language' | 'onChanges'>) => {
  const { t } = language;
  const { place, period, extent, changedFrom } = entry;
  return (
    <p>
      <Parts
        parts={[
          place || t('learntNoPlace'),
          period,
          t(extent === 'full' ? 'learntFullText' : 'learntAbstract'),
        ]}
      />
      {changedFrom && (
        <button type="button" class="learnt-changed" onClick={() => onChanges(entry, changedFrom)}>
          {t('learntChanged')}
        </button>
      )}
    </p>
  );
};

const Buttons = ({ entry, language: { t }, onEdit, onOpen, onExport, onDelete }: ButtonsProps) => {
  const buttons = [
    onOpen && { key: 'learntOpen' as const, run: () => onOpen(entry) },
    { key: 'learntRename' as const, run: () => onEdit('name') },
    { key: 'learntSetPlace' as const, run: () => onEdit('place') },
    { key: 'ownExport' as const, run: () => onExport(entry) },
    { key: 'ownRemove' as const, run: () => onDelete(entry) },
  ].filter((button) => button !== undefined);
  return (
    <p class="learnt-buttons">
      {buttons.map(({ key, run }) => (
        <button key={key} type="button" aria-label={`${t(key)} ${entry.name}`} onClick={run}>
          {t(key)}
        </button>
      ))}
    </p>
  );
};

type ButtonsProps = Pick<LearntRowProps, 'entry' | 'language' | 'onOpen' | 'onExport' | 'onDelete'> & {
  onEdit: (field: 'name' | 'place') => void;
};

/** A report and its buttons. */
export const LearntRow = (props: LearntRowProps) => {
  const { entry, language, onRename, onPlace, onChanges } = props;
  const { t } = language;
  const [edited, setEdited] = useState<'name' | 'place' | null>(null);
  const { name, place } = entry;
  const isPlace = edited === 'place';
  return (
    <li class="learnt-row">
      <h3 lang="zh-CN">
        <bdi>{name}</bdi>
      </h3>
      {edited && (
        <Renaming
          key={edited}
          label={t(isPlace ? 'learntPlaceOf' : 'learntRenameOf', [name])}
          value={isPlace ? place : name}
          language={language}
          onSave={(text) => (isPlace ? onPlace(entry, text) : onRename(entry, text))}
          onEnd={() => setEdited(null)}
        />
      )}
      {isPlace && <p class="second">{t('learntPlaceHint')}</p>}
      <Summary entry={entry} language={language} onChanges={onChanges} />
      <Origin entry={entry} language={language} />
      <Buttons {...props} onEdit={setEdited} />
    </li>
  );
};
