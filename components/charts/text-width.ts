// How wide a text will be, without asking a page: pictures are laid out before they are drawn, and drawn without a
// screen in tests. Estimates run a little wide, so that what fits here fits in the fonts of all systems.

/** Widths in em: a Han character or full-width sign is one; Latin letters by their kind. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·]/;
const NARROW = /[\s.,:;'|!ijltfrI()[\]]/;
const BROAD = /[A-Z@%&mwMW≥≤≈→+−<>=]/;

/** Estimated width in px of a text set at a size in px. */
export function toTextWidth(text: string, sizePx: number): number {
  let em = 0;
  for (const char of text)
    em += WIDE.test(char) ? 1 : NARROW.test(char) ? 0.36 : BROAD.test(char) ? 0.76 : 0.6;
  return em * sizePx;
}

/** Where a line may end: before a Han character or an opening sign, after a space; never before a closing sign. */
const PIECES = /[“‘((《]*(?:[A-Za-z0-9.,%+−-]+|[^A-Za-z0-9])[”’))》、,。;:,.;:*]*\s*/gu;

/**
 * Breaks a text into lines that fit; what does not fit into the last one ends in an ellipsis.
 * @param widthPx room of each line
 * @param most lines, one or more
 */
export function toLines(text: string, widthPx: number, sizePx: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && toTextWidth((line + piece).trimEnd(), sizePx) > widthPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  const fitting = lines.slice(0, most);
  const isCut = lines.length > most;
  return fitting.map((each, at) => toFit(each, widthPx, sizePx, isCut && at === most - 1));
}

/** A line, cut short where it is still too wide or where more would follow. */
function toFit(line: string, widthPx: number, sizePx: number, isCut: boolean): string {
  if (!isCut && toTextWidth(line, sizePx) <= widthPx) return line;
  const chars = Array.from(line);
  while (chars.length > 1 && toTextWidth(`${chars.join('')}…`, sizePx) > widthPx) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
