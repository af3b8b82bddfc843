// One figure of a person's own in the list of them: what it is a value of, the value as written, its source.

import type { OwnEntry } from '../../data/own-figures/own-figure.ts';
import { type Language, toWords } from '../translate.ts';
import { toPeriodText } from '../wording/format-period.ts';

interface OwnFigureRowProps {
  entry: OwnEntry;
  language: Language;
  onEdit: () => void;
  onRemove: () => void;
}

/** "加装既有住宅电梯 2023 实绩": what tells one figure from another. */
export const toOwnName = ({ figure, name }: OwnEntry, language: Language): string => {
  const key = figure.status === 'actual' ? 'cardActual' : 'cardTarget';
  return `${toWords(name, language)} ${language.t(key, [toPeriodText(figure.period, language)])}`;
};

/** A figure with its source, and the buttons to change it. */
export const OwnFigureRow = ({ entry, language, onEdit, onRemove }: OwnFigureRowProps) => {
  const { t } = language;
  const { printed, title, url, note } = entry.figure;
  const name = toOwnName(entry, language);
  return (
    <div class="own-row">
      <p class="own-name">
        {name} <span class="own-mark">{t('cardOwn')}</span>
      </p>
      <p class="own-value" lang="zh-CN">
        {printed}
      </p>
      <p class="second">
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      </p>
      {note !== '' && <p class="second">{note}</p>}
      <p class="own-buttons">
        <button type="button" aria-label={t('ownEditOf', [name])} onClick={onEdit}>
          {t('ownEdit')}
        </button>
        <button type="button" aria-label={t('ownRemoveOf', [name])} onClick={onRemove}>
          {t('ownRemove')}
        </button>
      </p>
    </div>
  );
};
