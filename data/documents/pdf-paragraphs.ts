// The lines of a PDF as paragraphs: what stands at the head and foot of each page goes, a line that was broken only by the
// margin is joined again, also over the end of a page. Seen from where lines begin and end, as the eye does it.

import { closeGaps, type PdfLine, type PdfPage } from './pdf-lines.ts';

/** Parts of the letters' size. */
const INDENT = 0.8;
const SHORT_OF_MARGIN = 1.8;
const SAME_SIZE = 0.12;
const WIDE_GAP = 2.2;
/** A centred line that goes on is at least so much of its column wide. */
const WIDE = 0.75;
/** How many lines at each end of a page may be furniture. */
const EDGE_LINES = 2;
const REPEATED_ON = 0.5;
const MIN_REPEATS = 2;
const PAGE_NUMBER = /^[\s\-—–―－·•.(（第]*\d{1,4}[\s\-—–―－·•.)）页頁]*(?:[/／共]\s*\d{1,4}[\s页頁]*)?$/;

/** @returns one paragraph a line */
export function toParagraphs(pages: readonly PdfPage[]): string {
  const isFurniture = findFurniture(pages);
  const columns = pages.flatMap((page) =>
    toColumns({ ...page, lines: page.lines.filter((line) => !isFurniture(page, line)) }),
  );
  const paragraphs: string[] = [];
  let last: { line: PdfLine; column: Column } | undefined;
  for (const column of columns) {
    for (const line of column.lines) {
      const goesOn = last !== undefined && continues(last.line, last.column, line, column);
      const before = goesOn ? (paragraphs.pop() ?? '') : '';
      paragraphs.push(join(before, closeGaps(line.text)));
      last = { line, column };
    }
  }
  return paragraphs.join('\n');
}

/** Head lines and page numbers: what repeats at the ends of pages, but for its digits. */
function findFurniture(pages: readonly PdfPage[]): (page: PdfPage, line: PdfLine) => boolean {
  const counts = new Map<string, number>();
  const edges = new Map(pages.map((page) => [page, findEdges(page)]));
  for (const lines of edges.values()) {
    for (const bare of new Set(lines.map(toBare))) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  const often = Math.max(MIN_REPEATS, pages.length * REPEATED_ON);
  return (page, line) =>
    edges.get(page)?.includes(line) === true &&
    (PAGE_NUMBER.test(line.text) || (counts.get(toBare(line)) ?? 0) >= often);
}

function findEdges({ lines }: PdfPage): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

const toBare = ({ text }: PdfLine): string => text.replace(/\d+/g, '#').replace(/\s/g, '');

interface Column {
  left: number;
  right: number;
  lines: PdfLine[];
}

/** A page set in two columns has many lines that end before its middle, and many that begin after it. */
function toColumns({ width, lines }: PdfPage): Column[] {
  const middle = width / 2;
  const [first, second] = [
    lines.filter(({ right, size }) => right <= middle + size),
    lines.filter(({ left, size }) => left >= middle - size),
  ];
  const isTwo = Math.min(first.length, second.length) > lines.length * 0.3;
  if (!isTwo) return [toColumn(lines)];
  const across = lines.filter((line) => !first.includes(line) && !second.includes(line));
  return [toColumn(across), toColumn(first), toColumn(second)].filter((column) => column.lines.length > 0);
}

function toColumn(lines: PdfLine[]): Column {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    lines,
  };
}

/** Whether a line goes on with what the last one began. */
function continues(last: PdfLine, before: Column, line: PdfLine, column: Column): boolean {
  const { size } = last;
  if (Math.abs(line.size - size) > size * SAME_SIZE) return false;
  const isBelow = before === column;
  if (isBelow && last.y - line.y > size * WIDE_GAP) return false;
  if (isCentred(last, before) && isCentred(line, column)) {
    return last.right - last.left > (before.right - before.left) * WIDE;
  }
  const isFull = before.right - last.right < size * SHORT_OF_MARGIN;
  return isFull && line.left - column.left < size * INDENT;
}

/** Set away from both margins, by as much. */
function isCentred({ left, right, size }: PdfLine, column: Column): boolean {
  const [before, after] = [left - column.left, column.right - right];
  return before > size && Math.abs(before - after) < size;
}

/** Latin words are set apart; Chinese goes on without a space, and a numeral that was broken is one again. */
function join(before: string, line: string): string {
  const isLatin = /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(line);
  return isLatin ? `${before} ${line}` : before + line;
}
