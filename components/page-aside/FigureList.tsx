// Every figure of the page in its order, under the page's headings, with what its card says of it: for those who cannot
// see the marks, and those who would rather read a list. Each entry is the way to its place, and a card leads back.

import type { MarkKind } from '../../data/mark-kind.ts';
import type { Language } from '../translate.ts';
import { LegendLines, type MarkCounts, toMarkName } from './Legend.tsx';
import { moveByKey } from './move-by-key.ts';

export interface ListedFigure {
  claim: string;
  kind: MarkKind;
  /** The clause that it stands in, as printed: what is before the figure, the figure, what is after it. */
  words: readonly [before: string, figure: string, after: string];
  /** What it is set beside, a line each; null until it is known. */
  beside: readonly string[] | null;
}

/** Figures under one heading of the page; "" before the first. */
export interface FigureGroup {
  heading: string;
  figures: readonly ListedFigure[];
}

export interface FigureListProps {
  groups: readonly FigureGroup[];
  counts: MarkCounts;
  total: number;
  /** How many are not drawn yet. */
  more: number;
  /** The figure in hand. */
  current: string | undefined;
  language: Language;
  onOpen: (claim: string) => void;
  onMore: () => void;
  onClose: () => void;
}

interface EntryProps {
  figure: ListedFigure;
  current: boolean;
  language: Language;
  onOpen: () => void;
}

const Entry = ({ figure, current, language, onOpen }: EntryProps) => {
  const [before, printed, after] = figure.words;
  return (
    <li>
      <button type="button" class="entry" data-entry={figure.claim} aria-current={current} onClick={onOpen}>
        <span class="entry-words" lang="zh-CN">
          {before}
          <b class={`sample-${figure.kind}`}>{printed}</b>
          {after}
        </span>{' '}
        <span class="entry-beside">
          {[toMarkName(figure.kind, language), ...(figure.beside ?? [])].join(language.t('listComma'))}
        </span>
      </button>
    </li>
  );
};

/** The list as a landmark of its own. */
export const FigureList = (props: FigureListProps) => {
  const { groups, counts, total, more, current, language, onOpen, onMore, onClose } = props;
  const { t, locale } = language;
  return (
    <aside
      class="figures"
      lang={locale === 'zh' ? 'zh-CN' : 'en'}
      aria-label={t('listTitle')}
      onKeyDown={(event) => moveByKey(event)}
    >
      <header>
        <h2>
          {t('listTitle')} <span class="legend-count">{total}</span>
        </h2>
        <button type="button" onClick={onClose}>
          {t('cardClose')}
        </button>
        <LegendLines counts={counts} language={language} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="figures-scroll" tabIndex={0} aria-label={t('listTitle')}>
        {groups.map(({ heading, figures }) => (
          <div key={figures[0]?.claim}>
            {heading && <h3 lang="zh-CN">{heading}</h3>}
            <ul>
              {figures.map((figure) => (
                <Entry
                  key={figure.claim}
                  figure={figure}
                  current={figure.claim === current}
                  language={language}
                  onOpen={() => onOpen(figure.claim)}
                />
              ))}
            </ul>
          </div>
        ))}
        {more > 0 && (
          <button type="button" class="more-figures" onClick={onMore}>
            {t('listMore', [more])}
          </button>
        )}
      </section>
    </aside>
  );
};
