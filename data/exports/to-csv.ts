// Claims as a table for a spreadsheet: RFC 4180, in UTF-8 with a byte order mark, since Excel takes a file without one
// for the local code page. Each row carries where it comes from, so that a row that is copied elsewhere still says so.

import Papa from 'papaparse';
import {
  chooseClaims,
  type ExportedClaim,
  type ExportInput,
  findReportSource,
  toDay,
  toPacksText,
} from './export-input.ts';
import type { ExportLabel, ExportWords, SpokenClaim, SpokenFigure } from './export-words.ts';
import { toSafeCell } from './spreadsheet-safe.ts';

type Cell = string | number;
type Columns = [ExportLabel, Cell][];

/** The table, one row a claim, headed in the reader's language. */
export function toCsv(input: ExportInput, words: ExportWords): string {
  const trail = toTrail(input);
  const rows = chooseClaims(input).map((one, at) => [...toColumns(one, at + 1, words), ...trail]);
  const fields = toHeads(trail, words);
  const data = rows.map((row) => row.map(([, cell]) => toCell(cell)));
  return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n', header: true })}\r\n`;
}

function toCell(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : toSafeCell(cell);
}

/** A table of no claims has its heads all the same. */
function toHeads(trail: Columns, { label }: ExportWords): string[] {
  const labels = [...CLAIM_COLUMNS, ...trail.map(([name]) => name)];
  return labels.map((name) => toSafeCell(label(name)));
}

const BESIDE = ['prior', 'base', 'target', 'outcome', 'aim'] as const;

const CLAIM_COLUMNS: ExportLabel[] = [
  ...(['number', 'section', 'indicator', 'printed', 'value', 'valueHigh', 'unit', 'bound'] as const),
  ...(['status', 'period', 'finding'] as const),
  ...BESIDE.flatMap((field) => [field, `${field}Fairness`] as const),
  ...(['rating', 'note', 'sentence', 'source', 'sourceAddress', 'link', 'start', 'end'] as const),
];

function toColumns(one: ExportedClaim, number: number, words: ExportWords): Columns {
  const { linked, anchor, note } = one;
  const { claim, source } = linked;
  const spoken = words.speak(linked);
  return [
    ['number', number],
    ['section', one.section],
    ['indicator', spoken.name],
    ['printed', claim.text],
    ['value', claim.value],
    ['valueHigh', claim.valueHigh ?? ''],
    ['unit', claim.unit],
    ['bound', spoken.bound],
    ['status', spoken.status],
    ['period', claim.period],
    ['finding', spoken.finding],
    ...BESIDE.flatMap((field) => toBeside(field, spoken)),
    ['rating', words.rating(note?.rating ?? null)],
    ['note', note?.note ?? ''],
    ['sentence', one.sentence],
    ['source', source?.title ?? ''],
    ['sourceAddress', source?.url ?? ''],
    ['link', one.link ?? ''],
    ['start', anchor.start],
    ['end', anchor.end],
  ];
}

function toBeside(field: (typeof BESIDE)[number], { beside }: SpokenClaim): Columns {
  const found = beside.find((each) => each.field === field);
  return [
    [field, found ? toFigureCell(found) : ''],
    [`${field}Fairness`, found?.fairness ?? ''],
  ];
}

/** "2023 推算 1235.6 万人次"; what is computed says by which formula. */
function toFigureCell({ status, figure, formula }: SpokenFigure): string {
  return [status, figure, formula && `[${formula}]`].filter(Boolean).join(' ');
}

/** Where the rows come from: the same for all of them. */
function toTrail({ report, packs, exported, author }: ExportInput): Columns {
  return [
    ['report', `${report.place}${report.title}`],
    ['address', report.address ?? ''],
    ['published', findReportSource(report)?.published ?? ''],
    ['retrieved', toDay(report.retrieved)],
    ['exported', toDay(exported)],
    ['author', author],
    ['packs', toPacksText(packs)],
    ['digest', report.digest],
  ];
}
