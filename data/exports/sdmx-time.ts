// Our periods as SDMX writes TIME_PERIOD (SDMX 3.0, "Observational Time Period"): a year, a part of one, or a range given
// by its first day and its length.

const DAY_MS = 86_400_000;

/**
 * A period in SDMX's words.
 * @param period "2024", "2021-2025", "2024-H1", "2024-Q1", "2024-03", or months "2024-01/2024-09"
 * @returns "2024", "2021-01-01/P5Y", "2024-S1", "2024-Q1", "2024-03", "2024-01-01/P9M"; null where there is no period
 */
export function toTimePeriod(period: string): string | null {
  const [from = '', to] = period.split('/');
  if (to !== undefined) return toRange(from, to);
  const [year = '', part] = from.split('-');
  if (!/^\d{4}$/.test(year)) return null;
  if (part === undefined) return year;
  if (/^\d{4}$/.test(part)) return toYears(year, part);
  if (/^H[12]$/.test(part)) return `${year}-S${part.slice(1)}`;
  if (/^Q[1-4]$/.test(part)) return `${year}-${part}`;
  return isMonth(from) ? from : null;
}

function toYears(from: string, to: string): string | null {
  const years = Number(to) - Number(from) + 1;
  return years < 1 ? null : `${from}-01-01/P${years}Y`;
}

function toRange(from: string, to: string): string | null {
  if (isMonth(from) && isMonth(to)) {
    const months = count(to) - count(from) + 1;
    return months < 1 ? null : `${from}-01/P${months}M`;
  }
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  const isDays = /^\d{4}-\d\d-\d\d$/.test(from) && Number.isInteger(days) && days >= 1;
  return isDays ? `${from}/P${days}D` : null;
}

function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

function count(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
