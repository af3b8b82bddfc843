// Why a page, or a text that was brought, is not read as a report: in words.

import type { ReportSign } from '../../claims/read-report.ts';
import type { Language, MessageKey } from '../translate.ts';

/** Why nothing of ours can run on a page: the browser forbids it, it is a local file, or it is a PDF. */
export type PageBar = 'browser' | 'file' | 'pdf';

const SIGNS: Record<ReportSign, MessageKey> = {
  title: 'signTitle',
  'issuing-line': 'signIssuing',
  address: 'signAddress',
  'review-heading': 'signReview',
  'plan-heading': 'signPlan',
  chapters: 'signChapters',
  prose: 'signProse',
};

const BARS: Record<PageBar, MessageKey> = { browser: 'barBrowser', file: 'barFile', pdf: 'barPdf' };

/** "没有找到标题“政府工作报告”、…": the signs of a report that were looked for. */
export const describeLacks = (lacks: ReportSign[], { t }: Language): string =>
  t('signsLacking', [lacks.map((sign) => t(SIGNS[sign])).join(t('signsComma'))]);

/** What stands in the way, and what to do about it. */
export const describeBar = (bar: PageBar, { t }: Language): string => t(BARS[bar]);
