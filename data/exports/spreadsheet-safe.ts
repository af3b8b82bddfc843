// Cells that a spreadsheet would take for a formula, made to stay text. A cell that begins with = + - @, a tab or a
// line end, or with the full-width form of such a sign, is computed when the file is opened; an apostrophe before it
// says that it is text. A cell that is a number and nothing else computes nothing and keeps its minus.

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** Signs after blanks and apostrophes count too: some programs drop what stands before. */
const FORMULA = /^['\s\ufeff\u200b]*[=+\-@＝＋－＠﹢﹣]|^'*[\t\r\n]/u;

/** The cell as text that computes nothing. An apostrophe that stood there already is doubled, so that none is lost. */
export function toSafeCell(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** What stood in the cell before `toSafeCell`. */
export function fromSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
