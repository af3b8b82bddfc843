// Rows as columns: how the records that ship are written. Values of one field stand together, where
// compression finds them alike, and no field's name is written twice.

/**
 * The values of one field in all rows: words joined by bars (nothing stands for null), places in a short
 * list of values that recur, one base-36 digit each, or simply a list.
 */
export type Column<Value = unknown> = string | { of: Value[]; at: string } | Value[];
export type Columns<Row> = { [Key in keyof Row]: Column<Row[Key]> };

/** The rows again. */
export function toRows<Row extends object>(columns: Columns<Row>): Row[] {
  const rows: Record<string, unknown>[] = [];
  for (const [key, column] of Object.entries<Column>(columns))
    for (const [index, value] of toValues(column).entries()) {
      rows[index] ??= {};
      rows[index][key] = value;
    }
  return rows as Row[];
}

function toValues(column: Column): unknown[] {
  if (typeof column === 'string') return column.split('|').map((word) => word || null);
  if (Array.isArray(column)) return column;
  return Array.from(column.at, (digit) => column.of[Number.parseInt(digit, 36)]);
}

/** Rows to columns; every row has the fields of the first. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(keys.map((key) => [key, toColumn(rows.map((row) => row[key]))])) as Columns<Row>;
}

const MAX_RECURRING = 8;

function toColumn(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place.toString(36);
  });
  if (places.size <= MAX_RECURRING && values.length > places.size)
    return { of: [...places.keys()].map((key) => JSON.parse(key) as unknown), at: at.join('') };
  return values.every(isPlainWord) ? values.map((word) => word ?? '').join('|') : [...values];
}

function isPlainWord(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value !== '' && !value.includes('|'));
}
