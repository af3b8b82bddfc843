// Pinyin and traditional forms, worked out where records are built: their tables are many times larger than
// what is kept of them.

import { pinyin } from 'pinyin-pro';
import type { Spelling } from '../data/pack/to-search-record.ts';
import { toTraditionalPairs } from '../data/traditional-pairs.ts';
import { toOddSounds, toSyllableStarts } from './syllable-starts.ts';

const WORD = /[a-z]+|\d+(\.\d+)?|&/gi;

export const SPELLING: Spelling = {
  toPinyin(text) {
    const syllables = pinyin(text.toUpperCase(), {
      toneType: 'none',
      type: 'array',
      nonZh: 'consecutive',
      v: true,
    });
    return syllables.flatMap((syllable) => syllable.match(WORD) ?? []).join(' ');
  },
  toTraditionalPairs,
  toSounds() {
    const syllableStarts = toSyllableStarts();
    return { syllableStarts, oddSounds: toOddSounds(syllableStarts) };
  },
};
