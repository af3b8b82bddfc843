// Ways to write a number in Chinese official prose, for tests that read it back.

const DIGITS = '零一二三四五六七八九';
const SMALL = ['', '十', '百', '千'];
const LARGE: [number, string][] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

/** In full: 3500 is 三千五百, 10305 is 一万零三百零五. */
export function toHan(value: number): string {
  if (value === 0) return '零';
  for (const [size, name] of LARGE) {
    if (value < size) continue;
    const rest = value % size;
    const gap = rest > 0 && rest < size / 10 ? '零' : '';
    return `${toHan(Math.floor(value / size))}${name}${gap}${rest === 0 ? '' : toHan(rest)}`;
  }
  return toHanBelowTenThousand(value);
}

function toHanBelowTenThousand(value: number): string {
  let text = '';
  let rest = value;
  for (let power = 3; power >= 0; power--) {
    const size = 10 ** power;
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) text += `${DIGITS.charAt(digit)}${SMALL[power]}`;
    else if (text !== '' && !text.endsWith('零') && rest > 0) text += '零';
  }
  return text;
}

/** Digits in full width: 6.5 is ６．５. */
export function toFullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** With thousands commas: 1234567 is 1,234,567. */
export function toGrouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Arabic digits with multipliers: 35000000 is 3500万, 1.7e9 is 17亿. */
export function toMixed(value: number): string {
  const large = Math.floor(value / 1e8);
  const middle = Math.floor((value % 1e8) / 1e4);
  const small = value % 1e4;
  return [
    large > 0 ? `${large}亿` : '',
    middle > 0 ? `${middle}万` : '',
    small > 0 ? String(small) : '',
  ].join('');
}

const TRADITIONAL: Record<string, string> = { 万: '萬', 亿: '億', 两: '兩', 点: '點' };

/** In traditional characters. */
export function toTraditional(text: string): string {
  return text.replace(/[万亿两点]/g, (char) => TRADITIONAL[char] ?? char);
}
