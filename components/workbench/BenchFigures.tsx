// The view of all claims: filters, how many are listed and chosen, the list, and each claim's account where it is unfolded.

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readClauseParts } from '../../data/citations/clause.ts';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Rating } from '../../data/notes/claim-note.ts';
import type { Jump } from '../card/ComparisonRow.tsx';
import type { OwnActions } from '../card/MissingFigure.tsx';
import type { Language } from '../translate.ts';
import { BenchDetail } from './BenchDetail.tsx';
import { BenchFilters } from './BenchFilters.tsx';
import { BenchList, type RowRemark } from './BenchList.tsx';
import { filterEntries, NO_FILTER, prepareWords, toBenchEntries } from './bench-filter.ts';
import { type BenchOrder, sortEntries } from './bench-order.ts';
import type { BenchPage, PageStep } from './bench-page.ts';

export interface BenchFiguresProps {
  report: ReportDocument;
  step: PageStep;
  page: BenchPage | null;
  /** What the person said of a claim. */
  remarkOf: (claim: string) => RowRemark;
  toOwn: (claim: string) => OwnActions;
  /** Claims chosen for export. */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  /** Rates a claim by a key pressed on its row. */
  onRate: (claim: string, rating: Rating | null) => void;
  /** The person's part of an account. */
  renderRemark?: (linked: LinkedClaim) => ComponentChildren;
  /** What is said above the list, where there is something to say. */
  children?: ComponentChildren;
  language: Language;
}

/** The claims that are listed now, in the order they are listed in. */
function useListed({ report, remarkOf }: BenchFiguresProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<BenchOrder>('page');
  const entries = useMemo(() => toBenchEntries(report.text, report.headings, report.claims), [report]);
  useEffect(() => prepareWords(entries), [entries]);
  const isChecked = (claim: string) => remarkOf(claim).rating !== undefined;
  const listed = useMemo(
    () => sortEntries(filterEntries(entries, filter, isChecked), order),
    // A claim that is rated stays in sight until the filter is used again, unless it is the filter that says so.
    [entries, filter, order, filter.check === null ? null : remarkOf],
  );
  return { filter, setFilter, order, setOrder, entries, listed };
}

/** How many are listed, and the way to choose them all, or none. */
const Counts = ({ listed, total, chosen, onChoose, language: { t } }: CountsProps) => (
  <div class="bench-counts">
    <p role="status">
      {listed.length === total ? t('benchCount', [total]) : t('benchCountOf', [listed.length, total])}
    </p>
    {chosen.size > 0 && <p>{t('benchChosen', [chosen.size])}</p>}
    {chosen.size > 0 ? (
      <button type="button" onClick={() => onChoose(new Set())}>
        {t('benchChooseNone')}
      </button>
    ) : (
      <button type="button" disabled={listed.length === 0} onClick={() => onChoose(new Set(listed))}>
        {t('benchChooseAll')}
      </button>
    )}
  </div>
);

interface CountsProps extends Pick<BenchFiguresProps, 'chosen' | 'onChoose' | 'language'> {
  listed: readonly string[];
  total: number;
}

/** The view. */
export const BenchFigures = (props: BenchFiguresProps) => {
  const { report, page, chosen, onChoose, toOwn, renderRemark, language } = props;
  const { filter, setFilter, order, setOrder, entries, listed } = useListed(props);
  const starts = useMemo(() => new Map(report.claims.map(({ id, claim }) => [id, claim.start])), [report]);
  const toJump =
    (linked: LinkedClaim): Jump =>
    ({ claim, section }) => {
      const span = linked.sections.find(({ id }) => id === section)?.span;
      if (claim !== undefined) page?.onLook(claim);
      else if (span) page?.onLookAt(span);
    };
  return (
    <div class="bench-figures">
      <BenchFilters
        {...{ filter, order, language, headings: report.headings }}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        onOrder={setOrder}
      />
      <Counts
        {...{ chosen, onChoose, language, total: entries.length }}
        listed={listed.map(({ linked }) => linked.id)}
      />
      {props.children}
      {listed.length === 0 && <p class="bench-empty">{language.t('benchNothing')}</p>}
      <BenchList
        {...props}
        entries={listed}
        isInOrder={order === 'page'}
        headings={report.headings}
        isRecorded={report.recorded}
        startOf={(claim) => starts.get(claim)}
        onChoose={(claim) =>
          onChoose(
            new Set(chosen.has(claim) ? [...chosen].filter((each) => each !== claim) : [...chosen, claim]),
          )
        }
        renderDetail={(linked) => (
          <BenchDetail
            {...{ linked, language }}
            sentence={readClauseParts(report.text, linked.claim)}
            own={toOwn(linked.id)}
            onJump={toJump(linked)}
            onOpenCard={page ? () => page.onOpenCard(linked.id) : undefined}
          >
            {renderRemark?.(linked)}
          </BenchDetail>
        )}
      />
    </div>
  );
};
