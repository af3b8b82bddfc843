// The small picture of a card: one bar a year, filled for what was achieved, dashed for what is aimed at.
// Label and figure stand beside each bar as text, so the picture adds nothing a listener would miss.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Language, MessageKey } from '../translate.ts';
import { toQuantityText, toSignText } from '../wording/format-figure.ts';
import { toPeriodText } from '../wording/format-period.ts';
import { type BarEntry, toBarEntries } from './bar-entries.ts';

const LABEL_KEYS: Record<BarEntry['form'], MessageKey> = {
  actual: 'cardActual',
  target: 'cardTarget',
  derived: 'cardDerivedYear',
};

const NOTE_KEYS = { own: 'cardOwn', similar: 'cardBarSimilar' } as const;

const isOpenEnded = ({ figure }: BarEntry): boolean => figure.bound === 'ge' || figure.bound === 'gt';

const Bar = ({ entry, language }: { entry: BarEntry; language: Language }) => {
  const { figure, form, isClaim, note, length } = entry;
  const label = language.t(LABEL_KEYS[form], [toPeriodText(figure.period, language)]).trim();
  const quantity = toQuantityText(figure.value, figure.unit, language.locale, figure.valueHigh);
  return (
    <li class={isClaim ? 'bar-row bar-claim' : 'bar-row'}>
      <span class="bar-label">
        {note ? language.t('cardBarNote', [label, language.t(NOTE_KEYS[note])]) : label}
      </span>
      <span aria-hidden="true">
        <span
          class={`bar bar-${form}${isOpenEnded(entry) ? ' bar-open' : ''}`}
          style={{ inlineSize: `${length * 100}%` }}
        />
      </span>
      <span class="bar-value">{toSignText(quantity, figure.bound)}</span>
    </li>
  );
};

/** Bars for the claim and its comparable figures; nothing where there is only one. */
export const Bars = ({ linked, language }: { linked: LinkedClaim; language: Language }) => {
  const entries = toBarEntries(linked);
  if (entries.length === 0) return null;
  return (
    <section class="block" data-field="bars">
      <ul class="bars" aria-label={language.t('cardBars')}>
        {entries.map((entry) => (
          <Bar
            key={`${entry.form} ${entry.figure.period} ${entry.isClaim}`}
            entry={entry}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
};
