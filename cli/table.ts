// A plain table for a terminal, where a Chinese character is two columns wide.

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns that a text fills in a terminal. */
export function toWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}

/** Rows as lines, each column as wide as its widest cell. The first row is the head. */
export function toTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => toWidth(row[column] ?? ''))),
  );
  const toLine = (row: string[]) =>
    widths
      .map((width, column) => (row[column] ?? '') + ' '.repeat(width - toWidth(row[column] ?? '')))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [toLine(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(toLine)].join('\n');
}
