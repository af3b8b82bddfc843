// A report as an entry of a list of references, by GB/T 7714—2015 and —2025 (numeric system). What each standard asks
// of a report that stands on a web page, and where the two differ, is in docs/decisions/exports.md.

import type { ReportDocument } from '../documents/report-document.ts';
import { findReportSource, isWebAddress, toDay } from './export-input.ts';

export type ReferenceEdition = '2015' | '2025';

interface Reference {
  author: string;
  title: string;
  /** ISO date, null where the page does not say. */
  published: string | null;
  /** ISO date. */
  retrieved: string;
  address: string | null;
}

/**
 * The reference, as one line.
 * @param link the address to give: one that finds the words, in place of the page's own
 */
export function toReference(edition: ReferenceEdition, report: ReportDocument, link: string | null): string {
  const source = findReportSource(report);
  const author = source?.publisher ?? '';
  // Beside its publisher a report needs no place; a title alone would be anyone's.
  const isNamed = author !== '' || report.title.includes(report.place);
  const reference: Reference = {
    author,
    title: isNamed ? report.title : `${report.place}${report.title}`,
    published: source?.published ?? null,
    retrieved: toDay(report.retrieved),
    address: isWebAddress(link) ? link : null,
  };
  return edition === '2015' ? to2015(reference) : to2025(reference);
}

/** 主要责任者. 题名[R/OL]. (更新日期)[引用日期]. 获取和访问路径. All signs half-width. */
function to2015({ author, title, published, retrieved, address }: Reference): string {
  const dates = address === null ? (published ?? '') : `${published ? `(${published})` : ''}[${retrieved}]`;
  return join([author, `${title}[R${address === null ? '' : '/OL'}]`, dates, address ?? '']);
}

/** 主要责任者. 题名[EB/OL]. （更新日期）[引用日期]. 获取和访问路径. A web page; of the signs, stops and brackets are half-width. */
function to2025({ author, title, published, retrieved, address }: Reference): string {
  const dates = address === null ? (published ?? '') : `${published ? `（${published}）` : ''}[${retrieved}]`;
  const type = address === null ? '[R]' : '[EB/OL]';
  return join([toFullWidth(author), `${toFullWidth(title)}${type}`, dates, address ?? '']);
}

/** Parts that end in a stop of their own get no second one. */
function join(parts: readonly string[]): string {
  const said = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return said
    .map((part, at) => (at < said.length - 1 ? `${part.replace(/\.$/, '')}. ` : `${part}.`))
    .join('');
}

const FULL_WIDTH: Record<string, string> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** Signs within names and titles, as the examples of 2025 have them. */
function toFullWidth(words: string): string {
  return words.replace(/ ?([(),:;]) ?/g, (_, sign: string) => FULL_WIDTH[sign] ?? sign);
}
