// A drawing made fit to leave its page: the page's colours and fonts are written into it, a ground is laid under it,
// and nothing in it points anywhere else.

/** Values of the page's custom properties, by name: `--ink` gives "#1d2422". */
export type TokenReader = (name: string) => string;

/** Longest chain of properties that stand for one another. */
const MOST_STEPS = 4;

/**
 * Turns the source of a drawn chart into a picture that stands alone.
 * @param source serialised SVG with `var(--name)` for colours and fonts
 * @returns the same with each token's value; throws a RangeError where a token has none
 */
export function toStandaloneSvg(source: string, readToken: TokenReader): string {
  const ground = `<rect width="100%" height="100%" fill="${resolve('var(--paper)', readToken)}"/>`;
  const opening = /<svg\b[^>]*>/.exec(source)?.[0];
  if (opening === undefined) throw new RangeError('no drawing: the text does not open an <svg>');
  const head = /\sxmlns=/.test(opening)
    ? opening
    : opening.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const body = source.slice(source.indexOf(opening) + opening.length);
  return resolve(head, readToken) + ground + resolve(body, readToken);
}

function resolve(text: string, readToken: TokenReader): string {
  let resolved = text;
  for (let step = 0; step < MOST_STEPS && resolved.includes('var('); step++)
    resolved = resolved.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
      toAttribute(name, readToken(name)),
    );
  return resolved;
}

/** A value as it may stand between double quotes. */
function toAttribute(name: string, value: string): string {
  if (value.trim() === '') throw new RangeError(`the page gives ${name} no value`);
  return value.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', "'");
}
