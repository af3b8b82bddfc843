import { describe, expect, test } from 'vitest';
import { toStandaloneSvg } from '../../../components/charts/standalone-svg.ts';

const TOKENS: Record<string, string> = {
  '--ink': '#1d2422',
  '--ink-second': '#5d6763',
  '--paper': '#fffdf9',
  '--target': 'var(--red)',
  '--red': '#b3452c',
  '--sans': '"PingFang SC", sans-serif',
};
const read = (name: string) => TOKENS[name] ?? '';
const WORDS = { title: '2025 年目标', deck: '与 2024 年相比', notes: '* 口径相近', label: '图 "一" <b>&' };
const SOURCE =
  '<svg class="plot" aria-hidden="true" xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200" ' +
  'style="font-family: var(--sans);"><rect fill="var(--target)"/></svg>';

describe('a picture that leaves its page', () => {
  const svg = toStandaloneSvg(SOURCE, WORDS, read);

  test('has the colours and fonts of the page, and no property of it', () => {
    expect(svg).toContain('fill="#b3452c"');
    expect(svg).toContain("font-family: 'PingFang SC', sans-serif;");
    expect(svg).not.toContain('var(');
  });

  test('has its headline over it, a ground and its notes under it, and its label', () => {
    expect(svg).toContain('>2025 年目标</text>');
    expect(svg).toContain('>* 口径相近</text>');
    expect(svg).toContain('<rect width="100%" height="100%" fill="#fffdf9"/>');
    expect(svg).toContain('aria-label="图 &quot;一&quot; &lt;b&gt;&amp;"');
    expect(svg).not.toContain('aria-hidden');
  });

  test('is larger than the drawing by its margins, and opens one drawing in another', () => {
    const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(Number(width)).toBe(360);
    expect(Number(height)).toBeGreaterThan(240);
    expect(svg.match(/<svg/g)?.length).toBe(2);
    expect(svg.match(/<\/svg>/g)?.length).toBe(2);
  });

  test.each([
    ['what is no drawing', '<p>none</p>', /does not open an <svg>/],
    ['a drawing without a size', '<svg><rect/></svg>', /width is not given/],
  ])('%s is refused', (_, source, message) => {
    expect(() => toStandaloneSvg(source, WORDS, read)).toThrow(message);
  });

  test('a token without a value is refused, by name', () => {
    expect(() => toStandaloneSvg(SOURCE.replace('--target', '--none'), WORDS, read)).toThrow(/--none/);
  });
});
