// What stands around every chart: a headline that says what is to be seen, a line that says how to read it, the
// picture, what it leaves out, and the same numbers as a table. The picture can be copied, saved and printed.

import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../translate.ts';
import { ChartPicture, type Draw } from './ChartPicture.tsx';
import type { ChartActions, DrawnChart, PictureFormat } from './chart-actions.ts';

interface ChartFrameProps {
  title: string;
  /** How to read it: what is set beside what, in which unit. */
  deck: string;
  /** The picture in a sentence, for those who do not see it. */
  label: string;
  load: () => Promise<Draw>;
  /** The headline where the picture stands alone: with the place. */
  fullTitle: string;
  /** What the signs mean and what was left out, "" where there is nothing to say. */
  notes: string;
  /** The same numbers, as a table. */
  table: ComponentChildren;
  language: Language;
  actions: ChartActions;
}

/** What came of the last thing that was asked for. */
type Outcome = 'chartCopied' | 'chartSaved' | 'chartNotDone' | null;

/** Up to each pause, so that a line ends there and not within a word. */
const toPhrases = (title: string): string[] => title.split(/(?<=[,，;；:：] ?)(?=\S)/);

/** A chart with everything that belongs to it. */
export const ChartFrame = (props: ChartFrameProps) => {
  const { title, deck, label, load, fullTitle, notes, table, language, actions } = props;
  const picture = useRef<SVGSVGElement>(null);
  const tableId = useId();
  const titleId = useId();
  const [isTableShown, showTable] = useState(false);
  return (
    <figure class="chart" aria-labelledby={titleId}>
      <figcaption>
        <h2 id={titleId}>
          {toPhrases(title).map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h2>
        <p class="chart-deck">{deck}</p>
      </figcaption>
      <ChartPicture load={load} label={label} language={language} picture={picture} />
      {notes !== '' && <p class="chart-note">{notes}</p>}
      <div class="chart-actions">
        <button
          type="button"
          aria-expanded={isTableShown}
          aria-controls={tableId}
          onClick={() => showTable(!isTableShown)}
        >
          {language.t(isTableShown ? 'chartHideTable' : 'chartShowTable')}
        </button>
        <PictureButtons
          read={() => picture.current && { drawing: picture.current, title: fullTitle, deck, notes, label }}
          language={language}
          actions={actions}
        />
      </div>
      <div id={tableId} class={isTableShown ? 'chart-table' : 'chart-table chart-table-folded'}>
        {table}
      </div>
    </figure>
  );
};

const FORMATS: readonly PictureFormat[] = ['svg', 'png'];

interface PictureButtonsProps {
  /** Null while nothing is drawn. */
  read: () => DrawnChart | null;
  language: Language;
  actions: ChartActions;
}

/** Copy, save and print, with a word on what came of it. */
const PictureButtons = ({ read, language: { t }, actions }: PictureButtonsProps) => {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = async (done: Outcome, act: (chart: DrawnChart) => Promise<boolean>) => {
    const chart = read();
    setOutcome(null);
    const isDone = chart !== null && (await act(chart).catch(() => false));
    setOutcome(isDone ? done : 'chartNotDone');
  };
  return (
    <>
      {FORMATS.map((format) => (
        <button
          key={`copy ${format}`}
          type="button"
          onClick={() => run('chartCopied', (chart) => actions.onCopy(chart, format))}
        >
          {t('chartCopy', [format.toUpperCase()])}
        </button>
      ))}
      {FORMATS.map((format) => (
        <button
          key={`save ${format}`}
          type="button"
          onClick={() => run('chartSaved', (chart) => actions.onSave(chart, format))}
        >
          {t('chartSave', [format.toUpperCase()])}
        </button>
      ))}
      <button type="button" onClick={() => run(null, actions.onPrint)}>
        {t('chartPrint')}
      </button>
      <span class="chart-outcome" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
};
