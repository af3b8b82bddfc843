// A page of a PDF as lines. A PDF knows pieces of text and where they are set; what belongs into one line, and where a
// space stands in it, is to be seen from that.

import { unfoldDoubles } from './character-doubles.ts';

/** A piece of text as the PDF sets it. Lengths in points, from the lower left corner of the page. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
}

export interface PdfLine {
  text: string;
  left: number;
  right: number;
  /** Of the base line. */
  y: number;
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  /** In the order in which the page sets them: one column after the other. */
  lines: PdfLine[];
}

/** Parts of the letters' size. */
const SAME_LINE = 0.5;
/** A gap that is seen as a space; smaller ones only spread the line to its margin. */
const SPACE = 0.7;
/** A gap that parts the cells of a table. */
const CELL = 2.5;
const CELL_GAP = '\u2003';

/** Puts pieces together that stand on one base line and follow each other. */
export function toLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfPiece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isSameLine(last, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(toLine).filter(({ text }) => text !== '');
}

/** A piece far to the left on the same height begins another line: a column, or a cell that was set later. */
function isSameLine(last: PdfPiece, piece: PdfPiece): boolean {
  const size = Math.max(last.size, piece.size);
  return Math.abs(last.y - piece.y) < size * SAME_LINE && piece.x > last.x - size * SPACE;
}

function toLine(pieces: readonly PdfPiece[]): PdfLine {
  const seen = pieces.filter(({ text }) => text.trim() !== '');
  let text = '';
  let right = seen[0]?.x ?? 0;
  for (const piece of seen) {
    const gap = (piece.x - right) / piece.size;
    if (gap > CELL) text += CELL_GAP;
    else if (gap > SPACE) text += ' ';
    text += piece.text.trim() === piece.text ? piece.text : spaceOut(piece.text);
    right = piece.x + piece.width;
  }
  return {
    text: tidy(text),
    left: Math.min(...seen.map(({ x }) => x)),
    right,
    y: seen[0]?.y ?? 0,
    size: Math.max(0, ...seen.map(({ size }) => size)),
  };
}

const spaceOut = (text: string): string => text.replace(/^\s+|\s+$/g, ' ');

/** Between Chinese characters and what stands beside them no space is written: one that is set only spreads the line. */
const SPREAD =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]) (?=\S)|(?<=\S) (?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f])/g;
function tidy(text: string): string {
  return unfoldDoubles(text)
    .replace(/[^\S\u2003]+/g, ' ')
    .replace(/ ?\u2003 ?/g, CELL_GAP)
    .trim();
}

/** Closes the gaps that only spread a line; those between the cells of a table stay. */
export function closeGaps(text: string): string {
  return text.replace(SPREAD, '');
}
