// Pinyin and initials of all names, joined into one long string: the engine's own substring search over
// half a million letters is faster than any index that would have to be built first.

/** One spelling of an entry's name, its syllables apart: "chong dian zhuang". */
export interface Spelling {
  entry: number;
  syllables: string;
}

/** Where letters were found in a spelling. `share` is how much of the spelling they are, up to 1. */
export interface LetterHit {
  entry: number;
  share: number;
  /** Whether they stand at the spelling's beginning. */
  opens: boolean;
}

/** Gives the hits of typed letters, at most one for each spelling; from the beginning of a syllable, or anywhere. */
export type LetterScan = (letters: string, where?: 'syllable' | 'anywhere') => LetterHit[];

interface Joined {
  text: string;
  /** Start of each spelling in the text; one more at the end. */
  starts: number[];
  /** 1 where a syllable begins. */
  opens: Uint8Array;
}

function toJoined(spellings: Spelling[]): Joined {
  const starts: number[] = [];
  const begins: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { syllables } of spellings) {
    starts.push(length);
    for (const syllable of syllables.split(' ')) {
      begins.push(length);
      parts.push(syllable);
      length += syllable.length;
    }
    parts.push('\n');
    length += 1;
  }
  starts.push(length);
  const opens = new Uint8Array(length);
  for (const at of begins) opens[at] = 1;
  return { text: parts.join(''), starts, opens };
}

function findSpelling(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Joins the spellings for scanning. The last syllable typed may be unfinished. */
export function createLetterScan(spellings: Spelling[]): LetterScan {
  const { text, starts, opens } = toJoined(spellings);
  return (letters, where = 'syllable') => {
    const hits: LetterHit[] = [];
    if (letters === '') return hits;
    for (let at = text.indexOf(letters); at >= 0; ) {
      let next = at + 1;
      if (where === 'anywhere' || opens[at] === 1) {
        const nth = findSpelling(starts, at);
        const start = starts[nth] ?? 0;
        const end = starts[nth + 1] ?? text.length;
        const share = letters.length / (end - start - 1);
        hits.push({ entry: spellings[nth]?.entry ?? 0, share, opens: at === start });
        next = end;
      }
      at = text.indexOf(letters, next);
    }
    return hits;
  };
}

/** Finds letters of which some are whole syllables and others only begin one: yljin in "yang lao jin". */
export function createMixedScan(spellings: Spelling[]): (letters: string) => LetterHit[] {
  let text = '';
  const starts = spellings.map(({ syllables }) => {
    const start = text.length;
    text += `${syllables}\n`;
    return start;
  });
  starts.push(text.length);
  return (letters) => {
    const pattern = new RegExp(`(?<![a-z])${[...letters].join('(?:[a-z]* )?')}`, 'g');
    return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
      const nth = findSpelling(starts, index);
      const start = starts[nth] ?? 0;
      const share = found.length / ((starts[nth + 1] ?? text.length) - start - 1);
      return { entry: spellings[nth]?.entry ?? 0, share, opens: index === start };
    });
  };
}
