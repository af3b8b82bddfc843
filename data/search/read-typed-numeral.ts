// A numeral as people type it into a search box: digits, multipliers, plain Chinese numerals. The report reader
// knows far more, but brings all units of all reports with it, a seventh of what the popup may weigh.

export interface TypedNumeral {
  value: number;
  /** The digits typed, without separators; "" for Chinese numerals. */
  digits: string;
  /** What one unit of the last digit is worth; 0 where the numeral is not digits and one multiplier. */
  step: number;
  /** Whether 万, 亿 or the like was typed. */
  scaled: boolean;
}

const HAN_DIGITS = '零一二三四五六七八九';
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const TOKEN = /\d[\d,]*(?:\.\d+)?|\S/g;
const ARABIC = /^(\d[\d,]*)(?:\.(\d+))?([十百千万亿]*)$/;

interface Sum {
  total: number;
  group: number;
  coefficient: number | null;
}

function addToken(sum: Sum, token: string): Sum {
  const { total, group, coefficient } = sum;
  const small = SMALL[token];
  const large = LARGE[token];
  if (small !== undefined) return { total, group: group + (coefficient ?? 1) * small, coefficient: null };
  if (large === undefined) {
    const digit = token === '两' ? 2 : HAN_DIGITS.indexOf(token);
    return { ...sum, coefficient: digit >= 0 ? digit : Number(token.replaceAll(',', '')) };
  }
  const below = group + (coefficient ?? 0);
  const start = total === 0 ? 1 : 0;
  const multiplied = below === 0 && total > 0 ? total * large : total + (below || start) * large;
  return { total: multiplied, group: 0, coefficient: null };
}

/** Reads a run of numeral characters, in folded text; undefined where it is no number. */
export function readTypedNumeral(run: string): TypedNumeral | undefined {
  const tokens = run.match(TOKEN) ?? [];
  const { total, group, coefficient } = tokens.reduce(addToken, { total: 0, group: 0, coefficient: null });
  const value = Number((total + group + (coefficient ?? 0)).toPrecision(15));
  if (tokens.length === 0 || Number.isNaN(value)) return undefined;
  const [, whole = '', decimals = '', multipliers = ''] = ARABIC.exec(run) ?? [];
  const digits = whole.replaceAll(',', '') + (decimals && `.${decimals}`);
  if (digits === '') return { value, digits, step: 0, scaled: true };
  const multiplier = [...multipliers].reduce(
    (product, char) => product * (SMALL[char] ?? LARGE[char] ?? 1),
    1,
  );
  return { value, digits, step: multiplier / 10 ** decimals.length, scaled: multiplier > 1 };
}
