// Suggestions for the address bar: marked, escaped as Chrome's XML asks, plain for Firefox.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDescription, toSuggestion } from '../../../components/popup/omnibox-suggestion.ts';
import { toColumns } from '../../../components/popup/result-cells.ts';
import type { SearchHit } from '../../../data/search.ts';
import type { SearchEntry } from '../../../data/search-record.ts';
import { speak } from '../messages.ts';

const columns = toColumns('320413', '2025');
const research: SearchEntry = {
  id: 'rd',
  name: { zh: 'R&D投入', en: 'R&D <spending>' },
  aliases: [],
  pinyin: [],
  initials: [],
  unit: '元',
  measure: 'flow',
  topic: 'innovation',
  observations: [
    {
      ...{ period: '2024', value: 5e8, unit: '元', bound: 'gt', status: 'actual' },
      ...{ printed: '超5亿元', area: '320413', source: 'report' },
    },
  ],
  sections: [],
  claims: [],
};
const hit: SearchHit = {
  entry: research,
  score: 1,
  marks: { zh: [{ start: 0, end: 3 }], en: [{ start: 4, end: 14 }] },
  figures: [],
};

describe('a suggestion', () => {
  test('marks what matched, escapes the rest, and says the years that there are', () => {
    expect(toSuggestion(hit, columns, speak('zh'), 'xml')).toEqual({
      content: 'R&D投入',
      description: '<match>R&amp;D</match>投入 <dim>— 2024 &gt; 5 亿元</dim>',
    });
  });

  test('speaks English', () => {
    expect(toSuggestion(hit, columns, speak('en'), 'xml').description).toContain(
      'R&amp;D <match>&lt;spending&gt;</match>',
    );
  });

  test('is plain text for Firefox', () => {
    expect(toSuggestion(hit, columns, speak('zh'), 'plain').description).toBe('R&D投入 — 2024 > 5 亿元');
  });

  test('without figures is the name', () => {
    const bare = { ...hit, entry: { ...research, observations: [] } };
    expect(toSuggestion(bare, columns, speak('zh'), 'xml').description).toBe('<match>R&amp;D</match>投入');
  });
});

test('no typed text makes markup, or what is no XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const description = toDescription(text, 'xml');
      expect(description.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&"']/);
      expect(description.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(description).not.toMatch(/[\u0000-\u001f\u007f\ufffe\uffff]/);
    }),
  );
});
