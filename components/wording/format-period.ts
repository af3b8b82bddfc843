// Periods and dates as text. A period is "2024", "2021-2025", "2024-H1", "2024-Q3", "2024-03", two of these with a slash
// between ("2024-01/2024-09"), or "".

import type { Language } from '../translate.ts';

/** A period in the reader's language: "2024", "2021–2025", "2024 年上半年" / "H1 2024". */
export const toPeriodText = (period: string, language: Language): string =>
  period
    .split('/')
    .map((end) => toSinglePeriodText(end, language))
    .join('–');

const toSinglePeriodText = (period: string, language: Language): string => {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return year;
  if (/^\d{4}$/.test(part)) return `${year}–${part}`;
  if (/^H[12]$/.test(part)) return language.t(part === 'H1' ? 'cardFirstHalf' : 'cardSecondHalf', [year]);
  if (/^Q[1-4]$/.test(part)) return language.t('cardQuarter', [year, part.slice(1)]);
  return toMonthText(period, language);
};

const toMonthText = (period: string, { locale }: Language): string =>
  formatDate(`${period}-01`, locale, { year: 'numeric', month: 'short' });

/** An ISO date in the reader's language: "2025年1月4日" / "4 Jan 2025". Text that is no date is given back as it is. */
export const toDateText = (date: string, { locale }: Language): string =>
  formatDate(date, locale, { year: 'numeric', month: 'short', day: 'numeric' });

const formatDate = (
  date: string,
  locale: Language['locale'],
  options: Intl.DateTimeFormatOptions,
): string => {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
    moment,
  );
};

/** The year `step` years from a one-year period; undefined where the period is not one year. */
export const findYear = (period: string, step: number): string | undefined =>
  /^\d{4}$/.test(period) ? String(Number(period) + step) : undefined;
