// A drawing made fit to leave its page: the page's colours and fonts are written into it, a ground is laid under it, its
// headline stands over it, and nothing in it points anywhere else.

import { toLines } from './text-width.ts';

/** Values of the page's custom properties, by name: `--ink` gives "#1d2422". */
export type TokenReader = (name: string) => string;

/** What is to be read with the picture. */
export interface PictureWords {
  title: string;
  deck: string;
  notes: string;
  label: string;
}

const PAD = 20;
const TITLE_SIZE = 18;
const SECOND_SIZE = 12;
const SECOND = 'fill="var(--ink-second)"';
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
  const head = writeLines(
    [
      [words.title, TITLE_SIZE, 'font-weight="600" fill="var(--ink)"'],
      [words.deck, SECOND_SIZE, SECOND],
    ],
    width,
    PAD,
  );
  const drawnTop = head.bottom + 12;
  const foot = writeLines([[words.notes, SECOND_SIZE, SECOND]], width, drawnTop + height + 8);
  const inner = source
    .slice(source.indexOf(opening))
    .replace('<svg', `<svg x="${PAD}" y="${drawnTop}"`)
    .replace(/\s(?:aria-hidden|xmlns)="[^"]*"/g, '');
  const size = { width: width + 2 * PAD, height: foot.bottom + PAD };
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${toAttribute(words.label)}" ` +
    `font-family="var(--sans)"><rect width="100%" height="100%" fill="var(--paper)"/>${head.text}${inner}${foot.text}</svg>`;
  return resolve(svg, readToken);
}

function readLength(opening: string, name: string): number {
  const length = Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(opening)?.[1]);
  if (!(length > 0)) throw new RangeError(`no drawing: its ${name} is not given in px`);
  return length;
}

type Text = readonly [text: string, sizePx: number, looks: string];

/** Texts in lines under each other, from a height on. */
function writeLines(texts: readonly Text[], width: number, top: number): { text: string; bottom: number } {
  let bottom = top;
  const lines = texts.flatMap(([text, sizePx, looks]) =>
    (text === '' ? [] : toLines(text, width, sizePx, MOST_LINES)).map((line) => {
      bottom += Math.round(sizePx * 1.4);
      const y = bottom - Math.round(sizePx * 0.4);
      return `<text x="${PAD}" y="${y}" font-size="${sizePx}" ${looks}>${toAttribute(line)}</text>`;
    }),
  );
  return { text: lines.join(''), bottom };
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
