// What became of last year's plan: counts and their picture, then every target with both sentences, by verdict.

import { useCallback, useMemo, useState } from 'preact/hooks';
import { type PromiseAccount, VERDICTS, type Verdict } from '../../data/promises/plan-promise.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import type { ChartActions } from '../charts/chart-actions.ts';
import type { Language } from '../translate.ts';
import { PromiseItem } from './PromiseItem.tsx';
import type { VerdictCount } from './promise-layout.ts';
import { VERDICT_KEYS } from './verdict-words.ts';

interface PromiseOverviewProps {
  account: PromiseAccount;
  language: Language;
  actions: ChartActions;
  /** Takes the reader to a claim's place on the page; null where the report is on none. */
  onJump: ((claim: string) => void) | null;
}

/** The account of a plan. */
export const PromiseOverview = ({ account, language, actions, onJump }: PromiseOverviewProps) => {
  const { t } = language;
  const [shown, show] = useState<Verdict | null>(null);
  const counts = useMemo(
    () =>
      VERDICTS.map((verdict) => ({
        verdict,
        label: t(VERDICT_KEYS[verdict]),
        count: account.counts[verdict],
      })),
    [account, t],
  );
  const groups = counts.filter(({ verdict, count }) => count > 0 && (shown === null || shown === verdict));
  return (
    <section class="promises" aria-label={t('promiseTitle', [account.period])}>
      <PromisePicture {...{ account, counts, language, actions }} />
      <PromiseFilter {...{ counts, shown, language }} onShow={show} />
      {groups.map(({ verdict, label, count }) => (
        <section key={verdict} class="promise-group">
          <h3>
            {label} <span class="promise-count">{count}</span>
          </h3>
          <ol>
            {account.promises
              .filter((promise) => promise.verdict === verdict)
              .map((promise) => (
                <PromiseItem key={promise.id} {...{ promise, language, onJump }} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
};

interface PromisePictureProps {
  account: PromiseAccount;
  counts: readonly VerdictCount[];
  language: Language;
  actions: ChartActions;
}

const PromisePicture = ({ account, counts, language, actions }: PromisePictureProps) => {
  const { t } = language;
  const load = useCallback(async () => {
    const { drawPromises } = await import('./draw-promises.ts');
    return (widthPx: number, page: Document) => drawPromises(counts, widthPx, page);
  }, [counts]);
  const { period, earlier, promises, isAbstract, leftOut } = account;
  const reached = account.counts.exceeded + account.counts.kept;
  const title = t('promiseHead', [
    period,
    promises.length,
    reached,
    account.counts.missed,
    account.counts.absent,
  ]);
  const notes = [
    account.counts.absent > 0 && t('promiseAbsentNote'),
    isAbstract && t('promiseAbstractNote'),
    leftOut.repeated > 0 && t('promiseRepeated', [leftOut.repeated]),
    leftOut.unnamed > 0 && t('promiseUnnamed', [leftOut.unnamed]),
  ].filter(Boolean);
  return (
    <ChartFrame
      title={title}
      deck={t('promiseDeck', [earlier])}
      label={t('cardFairness', [
        t('promiseTitle', [period]),
        counts.map(({ label, count }) => t('promiseCount', [label, count])).join(t('chartSemicolon')),
      ])}
      load={load}
      fullTitle={t('chartYearsTitle', [earlier, title])}
      language={language}
      actions={actions}
      notes={notes.join(' ')}
      table={<PromiseTable title={t('promiseTitle', [period])} counts={counts} language={language} />}
    />
  );
};

interface PromiseTableProps {
  title: string;
  counts: readonly VerdictCount[];
  language: Language;
}

const PromiseTable = ({ title, counts, language: { t } }: PromiseTableProps) => (
  <table>
    <caption>{title}</caption>
    <thead>
      <tr>
        <th scope="col">{t('promiseVerdict')}</th>
        <th scope="col" class="number">
          {t('promiseTargets')}
        </th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ verdict, label, count }) => (
        <tr key={verdict}>
          <th scope="row">{label}</th>
          <td class="number">{count}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface PromiseFilterProps {
  counts: readonly VerdictCount[];
  shown: Verdict | null;
  language: Language;
  onShow: (verdict: Verdict | null) => void;
}

/** Which verdicts are listed: all, or one. */
const PromiseFilter = ({ counts, shown, language: { t }, onShow }: PromiseFilterProps) => (
  <fieldset class="promise-filter">
    <legend class="promise-heard">{t('promiseFilter')}</legend>
    <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
      {t('promiseAll')}
    </button>
    {counts
      .filter(({ count }) => count > 0)
      .map(({ verdict, label, count }) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={shown === verdict}
          onClick={() => onShow(shown === verdict ? null : verdict)}
        >
          {t('promiseCount', [label, count])}
        </button>
      ))}
  </fieldset>
);
