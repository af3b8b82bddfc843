// How names are spelled in pinyin, kept as one usual reading for each character: a tenth of the names spelled out.
// A name that a dictionary reads otherwise (银行 is yin hang) is kept as it is spelled.

const WORD = /\p{Script=Han}|[a-z]+|\d+(\.\d+)?|&/giu;

/** Character -> its usual syllable without tone. */
export type Readings = ReadonlyMap<string, string>;

/** The usual reading of each character that the spelled names have, the one met most often. */
export function toReadings(spelled: readonly (readonly [text: string, pinyin: string])[]): Readings {
  const counts = new Map<string, Map<string, number>>();
  for (const [text, pinyin] of spelled) {
    const words = toWords(text);
    for (const [index, syllable] of pinyin.split(' ').entries()) {
      const word = words[index] ?? '';
      const readings = counts.get(word) ?? new Map<string, number>();
      counts.set(word, readings.set(syllable, (readings.get(syllable) ?? 0) + 1));
    }
  }
  const usual = [...counts]
    .filter(([word]) => isHan(word))
    .map(([word, readings]) => [word, mostOf(readings)] as const);
  return new Map(usual);
}

/** Spells a text character by character; Latin words in capitals, numbers as they stand. */
export function toPinyin(text: string, readings: Readings): string {
  return toWords(text)
    .map((word) => readings.get(word) ?? word)
    .join(' ');
}

/** "dian电店 gong公工": syllables, each followed by its characters. */
export function packReadings(readings: Readings): string {
  const characters = Map.groupBy(readings, ([, syllable]) => syllable);
  return [...characters]
    .map(([syllable, pairs]) => syllable + pairs.map(([char]) => char).join(''))
    .join(' ');
}

/** The readings again. */
export function unpackReadings(packed: string): Readings {
  const pairs = packed.split(' ').flatMap((group) => {
    const syllable = /^[a-z]+/.exec(group)?.[0] ?? '';
    return Array.from(group.slice(syllable.length), (char) => [char, syllable] as const);
  });
  return new Map(pairs);
}

function toWords(text: string): string[] {
  return text.toUpperCase().match(WORD) ?? [];
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
