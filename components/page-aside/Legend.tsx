// What the lines under figures mean, and how many there are of each: beside the text where there is room, and at the
// head of the list of figures.

import type { MarkKind } from '../../data/mark-kind.ts';
import type { Language, MessageKey } from '../translate.ts';

/** How many figures are marked in each way. */
export type MarkCounts = Readonly<Record<MarkKind, number>>;

const NAMES: readonly (readonly [MarkKind, MessageKey])[] = [
  ['actual', 'legendActual'],
  ['target', 'legendTarget'],
  ['unrecorded', 'legendUnrecorded'],
  ['differs', 'legendDiffers'],
];

/** The name of a mark, as the legend has it. */
export const toMarkName = (kind: MarkKind, { t }: Language): string =>
  NAMES.filter(([each]) => each === kind)
    .map(([, key]) => t(key))
    .join('');

interface LegendProps {
  counts: MarkCounts;
  language: Language;
}

/** One line each for the marks that the page has. The sample is white space, underlined as a figure is. */
export const LegendLines = ({ counts, language }: LegendProps) => (
  <ul class="legend-lines">
    {NAMES.filter(([kind]) => counts[kind] > 0).map(([kind]) => (
      <li key={kind}>
        <span class={`sample sample-${kind}`} aria-hidden="true">
          {'\u3000\u3000'}
        </span>
        <span>{toMarkName(kind, language)}</span>
        <span class="legend-count">{counts[kind]}</span>
      </li>
    ))}
  </ul>
);

interface PageLegendProps extends LegendProps {
  side: 'left' | 'right';
  onList: () => void;
  onDismiss: () => void;
}

/** The legend in the page's margin, with the way to the list. */
export const Legend = ({ side, onList, onDismiss, ...lines }: PageLegendProps) => {
  const { t, locale } = lines.language;
  return (
    <section
      class={`legend legend-${side}`}
      lang={locale === 'zh' ? 'zh-CN' : 'en'}
      aria-label={t('legendTitle')}
    >
      <LegendLines {...lines} />
      <div class="legend-buttons">
        <button type="button" onClick={onList}>
          {t('listTitle')}
        </button>
        <button
          type="button"
          class="dismiss"
          aria-label={t('legendHide')}
          title={t('legendHide')}
          onClick={onDismiss}
        >
          ×
        </button>
      </div>
    </section>
  );
};
