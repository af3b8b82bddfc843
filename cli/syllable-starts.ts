// The first character of each syllable in the order of a Chinese dictionary. Every browser can put characters into that
// order, so whoever has these can tell which characters sound alike, and needs no table of readings.

import { pinyin } from 'pinyin-pro';
import { createSounds } from '../data/search/sounds.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
/** Syllables of fewer characters are odd readings. */
const LEAST_CHARACTERS = 4;

/** A syllable and where its characters stand in the order. */
interface Block {
  syllable: string;
  places: number[];
  middle: number;
}

/** Characters in order, one for each syllable that many characters share. */
export function toSyllableStarts(): string {
  const length = LAST_HAN - FIRST_HAN + 1;
  const ordered = Array.from({ length }, (_, nth) => String.fromCharCode(FIRST_HAN + nth)).sort(
    new Intl.Collator('zh').compare,
  );
  const blocks = toBlocks(ordered);
  const starts = blocks.map((block, nth) => {
    const before = blocks[nth - 1];
    return before ? findBorder(before, block) : (block.places[0] ?? 0);
  });
  return starts.map((place) => ordered[place]).join('');
}

/** The first of the two levels of GB 2312: the characters that people use. */
const COMMON = new TextDecoder('gb18030');
const [FIRST_ROW, LAST_ROW, FIRST_CELL, LAST_CELL] = [0xb0, 0xd7, 0xa1, 0xfe];

/** Common characters that a dictionary puts with another of their readings: by its order they sound like what they are not. */
export function toOddSounds(starts: string): string {
  const sounds = createSounds(starts, '');
  const syllables = Array.from(starts, toSyllable);
  let odd = '';
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
      const char = COMMON.decode(Uint8Array.of(row, cell));
      const sound = sounds(char);
      if (sound !== undefined && syllables[sound] !== toSyllable(char)) odd += char;
    }
  return odd;
}

const toSyllable = (char: string): string => pinyin(char, { toneType: 'none', v: true });

function toBlocks(ordered: readonly string[]): Block[] {
  const places = new Map<string, number[]>();
  ordered.forEach((char, place) => {
    const syllable = toSyllable(char);
    places.set(syllable, [...(places.get(syllable) ?? []), place]);
  });
  return [...places]
    .filter(([syllable, all]) => /^[a-z]+$/.test(syllable) && all.length >= LEAST_CHARACTERS)
    .map(([syllable, all]) => ({ syllable, places: all, middle: all[all.length >> 1] ?? 0 }))
    .sort((a, b) => a.middle - b.middle);
}

/** Some characters are read in two ways, and stand with one of them: the border is where fewest are on the wrong side. */
function findBorder(before: Block, after: Block): number {
  const wrong = (border: number) =>
    before.places.filter((place) => place >= border && place <= after.middle).length +
    after.places.filter((place) => place < border && place >= before.middle).length;
  const borders = after.places.filter((place) => place > before.middle && place <= after.middle);
  return borders.reduce((best, border) => (wrong(border) < wrong(best) ? border : best), after.middle);
}
