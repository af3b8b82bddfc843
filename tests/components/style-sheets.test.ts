// What a style sheet must keep to so that a shadow root over somebody else's page can adopt it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../components/${name}`, import.meta.url), 'utf8');
const tokens = read('tokens.css');
const card = read('card/claim-card.css') + read('card/card-rows.css');

test.each([
  ['tokens.css', tokens],
  ['the card’s sheets', card],
])('%s fetches nothing, and follows no root font size', (_, text) => {
  const rules = text.replace(/\/\*.*?\*\//gs, '');
  expect(rules).not.toMatch(/@import|url\(|\d(?:\.\d+)?rem\b/);
});

test('every token the card uses is set, and every colour is set for the dark', () => {
  const used = new Set([...card.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
  for (const name of used) expect(tokens).toContain(`--${name}:`);
  const [light = '', dark = ''] = tokens.split('@media');
  const colours = [...light.matchAll(/--([\w-]+): (?:#|rgb|0 1px)/g)].map(([, name]) => name);
  expect(colours.length).toBeGreaterThan(8);
  for (const name of colours) expect(dark).toContain(`--${name}:`);
});

describe('every class of the card', () => {
  test('is styled under .card, so that it touches nothing else', () => {
    const selectors = [...card.replace(/\/\*.*?\*\//gs, '').matchAll(/(?:^|[};])\s*([^{}@;]+)\{/g)].map(
      ([, each = '']) => each.trim(),
    );
    expect(selectors.length).toBeGreaterThan(30);
    for (const selector of selectors) expect(selector).toMatch(/^\.card/);
  });
});
