// How a year's plan compares with the year before: a picture of the changes that may fairly be computed, largest rise
// first, and a sentence on the targets that may not.

import { useCallback, useMemo } from 'preact/hooks';
import type { PlanChange } from '../../data/series/plan-change.ts';
import type { PlanGap, PlanOverview } from '../../data/series/plan-overview.ts';
import { toSigned } from '../../data/series/signed-figure.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { toFigureText, toNumberText } from '../wording/format-figure.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import type { ChartActions } from './chart-actions.ts';
import { BREAK_PERCENT } from './plan-layout.ts';
import { type PlanRow, type PlanSide, toPlanRows } from './plan-rows.ts';

interface PlanChartProps {
  overview: PlanOverview;
  /** The place, for the headline of a picture that stands alone. */
  report: string;
  language: Language;
  actions: ChartActions;
  /** Takes the reader to a claim's place on the page; null where the report is on none. */
  onJump: ((claim: string) => void) | null;
}

const FORMS: readonly PlanChange['form'][] = ['percent', 'points'];

/** The plan against the year before; a sentence where nothing can be compared. */
export const PlanChart = (props: PlanChartProps) => {
  const { overview, language } = props;
  const forms = FORMS.filter((form) => overview.pairs.some(({ change }) => change.form === form));
  return (
    <section class="charts" aria-label={language.t('chartPlanTitle', [overview.period, overview.basePeriod])}>
      {forms.map((form) => (
        <PlanForm key={form} {...props} form={form} />
      ))}
      {forms.length === 0 && <p class="chart-none">{language.t('chartPlanNone', [overview.basePeriod])}</p>}
      <PlanGaps {...props} />
    </section>
  );
};

const PlanForm = ({
  overview,
  form,
  report,
  language,
  actions,
  onJump,
}: PlanChartProps & { form: PlanChange['form'] }) => {
  const { t, locale } = language;
  const { period, basePeriod } = overview;
  const rows = useMemo(() => toPlanRows(overview, form, language), [overview, form, language]);
  const base = t('cardActual', [basePeriod]);
  const load = useCallback(async () => {
    const { drawPlan } = await import('./draw-plan.ts');
    const toTick = (amount: number) =>
      `${amount > 0 ? '+' : ''}${toNumberText(amount, locale)}${form === 'percent' ? '%' : ''}`;
    return (widthPx: number, page: Document) => drawPlan({ rows, base, toTick }, widthPx, page);
  }, [rows, base, locale, form]);
  const title = t(form === 'percent' ? 'chartPlanHead' : 'chartPlanHeadRates', [
    period,
    toCounts(rows, language),
  ]);
  const deck = t(form === 'percent' ? 'chartPlanDeckPercent' : 'chartPlanDeckPoints', [basePeriod]);
  return (
    <ChartFrame
      title={title}
      deck={deck}
      label={toLabel(title, rows, language)}
      load={load}
      fullTitle={t('chartYearsTitle', [report, title])}
      language={language}
      actions={actions}
      notes={toNotes(rows, language)}
      table={<PlanTable overview={overview} rows={rows} language={language} onJump={onJump} />}
    />
  );
};

const SIDE_KEYS: Record<PlanSide, MessageKey> = {
  up: 'chartPlanUp',
  down: 'chartPlanDown',
  floor: 'chartPlanFloor',
  ceiling: 'chartPlanCeiling',
  level: 'chartPlanLevel',
};

/** How many targets lie above, below and on the result of the year before, and how many may lie either way; only what there is. */
const toCounts = (rows: readonly PlanRow[], { t }: Language): string =>
  (Object.keys(SIDE_KEYS) as PlanSide[])
    .map((one) => ({ one, count: rows.filter(({ side }) => side === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => t(SIDE_KEYS[one], [count]))
    .join(t('chartComma'));

/** The headline, and which go up and down most. */
const toLabel = (title: string, rows: readonly PlanRow[], { t }: Language): string => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || first === last) return title;
  return t('chartPlanLabelEnds', [title, first.name, first.change, last.name, last.change]);
};

/** What the signs mean, of those that are used. */
const toNotes = (rows: readonly PlanRow[], { t }: Language): string => {
  const signs: (false | MessageKey)[] = [
    rows.some(({ isSimilar }) => isSimilar) && 'chartSimilarSign',
    rows.some(({ opens }) => opens !== null) && 'chartOpenSign',
    rows.some(({ amount }) => amount > BREAK_PERCENT) && 'chartBreakSign',
  ];
  return signs.flatMap((sign) => (sign === false ? [] : t(sign))).join(' ');
};

interface PlanTableProps {
  overview: PlanOverview;
  rows: readonly PlanRow[];
  language: Language;
  onJump: ((claim: string) => void) | null;
}

const PlanTable = ({ overview: { period, basePeriod }, rows, language, onJump }: PlanTableProps) => {
  const { t } = language;
  return (
    <table>
      <caption>{t('chartPlanTitle', [period, basePeriod])}</caption>
      <thead>
        <tr>
          <th scope="col">{t('popupIndicator')}</th>
          <th scope="col" class="number">
            {t('cardActual', [basePeriod])}
          </th>
          <th scope="col" class="number">
            {t('cardTarget', [period])}
          </th>
          <th scope="col" class="number">
            {t('chartChange')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, actual, target, change, note }) => (
          <tr key={id}>
            <th scope="row">
              <ClaimLink claim={id} onJump={onJump}>
                {name}
              </ClaimLink>
              {note !== '' && <small>{note}</small>}
            </th>
            <td class="number">{actual}</td>
            <td class="number">{target}</td>
            <td class="number">{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const GAP_KEYS: Record<PlanGap, MessageKey> = {
  'no-actual': 'chartGapNoActual',
  'not-comparable': 'chartGapNotComparable',
  open: 'chartGapOpen',
  differs: 'chartGapDiffers',
};

/** The targets that were not compared, by reason, each a way to its place. */
const PlanGaps = ({ overview, language, onJump }: PlanChartProps) => {
  const { t } = language;
  const { gaps, pairs, basePeriod } = overview;
  if (gaps.length === 0) return null;
  const reasons = (Object.keys(GAP_KEYS) as PlanGap[]).filter((reason) =>
    gaps.some(({ gap }) => gap === reason),
  );
  return (
    <details class="chart-gaps">
      <summary>{t('chartGaps', [pairs.length + gaps.length, pairs.length, gaps.length])}</summary>
      {reasons.map((reason) => {
        const missing = gaps.filter(({ gap }) => gap === reason);
        return (
          <section key={reason}>
            <h3>{t(GAP_KEYS[reason], [missing.length, basePeriod])}</h3>
            <ul>
              {missing.map(({ id, name, kind, target }) => (
                <li key={id}>
                  <ClaimLink claim={id} onJump={onJump}>
                    {toWords(name, language)}
                  </ClaimLink>{' '}
                  {toFigureText(toSigned(target, kind), kind, language)}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
};
