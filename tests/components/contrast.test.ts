// Every pair of colours that text, lines and marks are drawn in, measured as WCAG 2.2 does (1.4.3, 1.4.11).

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

const readColour = (scheme: string, name: string): number[] => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(scheme)?.[1];
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
};

/** Relative luminance of an sRGB colour, by WCAG's definition. */
const toLuminance = (colour: number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const toContrast = (a: number[], b: number[]): number => {
  const [darker = 0, lighter = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

const mix = (a: number[], b: number[], share: number): number[] =>
  a.map((channel, at) => channel * share + (b[at] ?? 0) * (1 - share));

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  const colour = (name: string) => readColour(scheme, name);

  test.each(['ink', 'ink-second', 'actual', 'target', 'differs'])(
    '%s reads as text on paper and wash',
    (name) => {
      expect(toContrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
      expect(toContrast(colour(name), colour('wash'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the badge of a figure that differs reads on its own tint', () => {
    const tint = mix(colour('differs'), colour('paper'), 0.12);
    expect(toContrast(colour('differs'), tint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['derived', 'focus'])('%s is seen as a mark', (name) => {
    expect(toContrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(toContrast(colour(name), colour('wash'))).toBeGreaterThanOrEqual(3);
  });
});
