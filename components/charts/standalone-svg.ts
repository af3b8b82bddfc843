// A drawing made fit to leave its page: the page's colours and fonts are written into it, a ground is laid under it, its
// headline stands over it, and nothing in it points anywhere else.

import { toLines } from './text-width.ts';

/** Values of the page's custom properties, by name: `--ink` gives "#1d2422". */
export type TokenReader = (name: string) => string;

/** What is to be read with the picture. */
export interface PictureWords {
  title: string;
  deck: string;
  label: string;
}

const PAD = 20;
const TITLE_SIZE = 18;
const DECK_SIZE = 12;
const MOST_LINES = 6;
/** Longest chain of properties that stand for one another. */
const MOST_STEPS = 4;

/**
 * Turns the source of a drawn chart into a picture that stands alone.
 * @param source serialised SVG, its width and height in px, with `var(--name)` for colours and fonts
 * @returns the same with each token's value; throws a RangeError where it is no drawing or a token has no value
 */
export function toStandaloneSvg(source: string, words: PictureWords, readToken: TokenReader): string {
  const opening = /<svg\b[^>]*>/.exec(source)?.[0];
  if (opening === undefined) throw new RangeError('no drawing: the text does not open an <svg>');
  const [width, height] = [readLength(opening, 'width'), readLength(opening, 'height')];
  const head = writeHead(words, width);
  const inner = source
    .slice(source.indexOf(opening))
    .replace('<svg', `<svg x="${PAD}" y="${head.bottom}"`)
    .replace(/\s(?:aria-hidden|xmlns)="[^"]*"/g, '');
  const size = { width: width + 2 * PAD, height: height + head.bottom + PAD };
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${toAttribute(words.label)}" ` +
    `font-family="var(--sans)"><rect width="100%" height="100%" fill="var(--paper)"/>${head.text}${inner}</svg>`;
  return resolve(svg, readToken);
}

function readLength(opening: string, name: string): number {
  const length = Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(opening)?.[1]);
  if (!(length > 0)) throw new RangeError(`no drawing: its ${name} is not given in px`);
  return length;
}

function writeHead({ title, deck }: PictureWords, width: number): { text: string; bottom: number } {
  let y = PAD;
  const write = (text: string, sizePx: number, looks: string): string =>
    toLines(text, width, sizePx, MOST_LINES)
      .map((line) => {
        y += Math.round(sizePx * 1.4);
        return `<text x="${PAD}" y="${y - Math.round(sizePx * 0.4)}" font-size="${sizePx}" ${looks}>${toAttribute(line)}</text>`;
      })
      .join('');
  const text =
    write(title, TITLE_SIZE, 'font-weight="600" fill="var(--ink)"') +
    write(deck, DECK_SIZE, 'fill="var(--ink-second)"');
  return { text, bottom: y + 12 };
}

function resolve(text: string, readToken: TokenReader): string {
  let resolved = text;
  for (let step = 0; step < MOST_STEPS && resolved.includes('var(--'); step++)
    resolved = resolved.replace(/var\((--[\w-]+)\)/g, (_, name: string) => toValue(name, readToken(name)));
  return resolved;
}

/** A value as it may stand between double quotes. */
function toValue(name: string, value: string): string {
  if (value.trim() === '') throw new RangeError(`the page gives ${name} no value`);
  return toAttribute(value.trim().replaceAll('"', "'"));
}

function toAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
