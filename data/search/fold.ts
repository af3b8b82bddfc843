// Typed text and record text meet in one plain form: half width, lower case, simplified characters,
// pinyin without tones. What differs only in these is the same query.

export type Fold = (text: string) => string;

const TONE_MARKS = /[\u0300-\u036f]/g;
const U_UMLAUT = /u\u0308/g;

/**
 * Takes pairs of characters, traditional then simplified ("電电樁桩"); gives the fold for a record.
 * ü becomes v, as on a keyboard.
 */
export function createFold(pairs: string): Fold {
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (text) => {
    const plain = text.normalize('NFKC').toLowerCase().normalize('NFD');
    let folded = '';
    for (const char of plain.replace(U_UMLAUT, 'v').replace(TONE_MARKS, '')) {
      folded += simplified.get(char) ?? char;
    }
    return folded;
  };
}
