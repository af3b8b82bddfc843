// The popup's head: what the page at hand is, how many figures it holds, and whether they are shown.

import type { ReportSign } from '../../claims/read-report.ts';
import type { PageSummary } from '../../data/linked-claim.ts';
import type { Language } from '../translate.ts';
import { describeBar, describeLacks, type PageBar } from '../wording/describe-page.ts';

/** What is known of the page at hand. `elsewhere`: the report is open, but in another tab. */
export type PageAtHand =
  | { type: 'asking' }
  | { type: 'none' }
  /** A page of some site, on which nothing of ours runs yet. */
  | { type: 'unread' }
  | { type: 'barred'; bar: PageBar }
  | { type: 'no-report'; lacks: ReportSign[] }
  | {
      type: 'report';
      title: string;
      recorded: boolean;
      claims: number;
      differs: number;
      shown: boolean;
      /** Null until the findings are counted. */
      summary: PageSummary | null;
      elsewhere: boolean;
    };

interface PageStatusProps {
  page: PageAtHand;
  /** The report of the record; a page that it does not know says its own title. */
  recordTitle: string;
  language: Language;
  /** Host of the page in front, where it may still be asked for; else null. */
  site: string | null;
  onToggle: () => void;
  onOpenReport: () => void;
  onRead: () => void;
  /** Asks for the host of the page in front. */
  onAlways: () => void;
}

type ReportAtHand = Extract<PageAtHand, { type: 'report' }>;

const Standing = ({ page, language: { t }, onOpenReport, onRead }: PageStatusProps) => {
  if (page.type === 'asking') return <p class="standing">{t('popupAsking')}</p>;
  const isUnread = page.type === 'unread';
  return (
    <p class="standing">
      {t(isUnread ? 'popupUnread' : page.type === 'no-report' ? 'popupIsNone' : 'popupNoReport')}{' '}
      {page.type !== 'no-report' && (
        <button type="button" onClick={isUnread ? onRead : onOpenReport}>
          {t(isUnread ? 'popupRead' : 'popupOpenReport')}
        </button>
      )}
    </p>
  );
};

const Counts = ({ page, language: { t }, onToggle }: PageStatusProps & { page: ReportAtHand }) => {
  return (
    <p class="standing">
      {t(page.elsewhere ? 'popupFiguresElsewhere' : 'popupFigures', [page.claims])}
      {page.differs > 0 && <span class="differs">{t('popupDiffers', [page.differs])}</span>}{' '}
      {t(page.shown ? 'popupShown' : 'popupHidden')}{' '}
      <button type="button" onClick={onToggle}>
        {t(page.shown ? 'popupHide' : 'popupShow')}
      </button>
    </p>
  );
};

/** "157 as on record, 0 differ, 85 without a prior year"; what is none of the usual is left out. */
const toSummaryText = (summary: PageSummary, { t }: Language): string =>
  [
    t('popupAgree', [summary.agree]),
    t('popupDiffers', [summary.differ]),
    summary.notComparable > 0 && t('popupIncomparable', [summary.notComparable]),
    summary.noRecord > 0 && t('popupNotOnRecord', [summary.noRecord]),
    t('popupWithoutPrior', [summary.withoutPrior]),
  ]
    .filter((part) => part !== false)
    .join(t('popupCopyComma'));

/** Name of the extension, state of the page, title of the report. */
export const PageStatus = (props: PageStatusProps) => {
  const { page, recordTitle, language, site, onAlways } = props;
  const title = page.type === 'report' && !page.recorded ? page.title : recordTitle;
  return (
    <header>
      <h1>{language.t('extName')}</h1>
      {page.type === 'report' ? <Counts {...props} page={page} /> : <Standing {...props} />}
      {page.type === 'barred' && <p class="report">{describeBar(page.bar, language)}</p>}
      {page.type === 'no-report' && <p class="report">{describeLacks(page.lacks, language)}</p>}
      <p class="report">
        <span lang="zh-CN">{title}</span>
        {page.type === 'report' && !page.recorded && <span> {language.t('popupUnrecorded')}</span>}
      </p>
      {page.type === 'report' && page.recorded && page.summary && (
        <p class="report findings">{toSummaryText(page.summary, language)}</p>
      )}
      {site !== null && (
        <p class="report">
          <button type="button" onClick={onAlways}>
            {language.t('popupAlways', [site])}
          </button>
        </p>
      )}
    </header>
  );
};
