// Which characters sound alike. Who types by sound and takes the wrong character (电提 for 电梯) has typed one that does.
// The browser's own dictionary order tells, with the first character of each syllable: a table of readings would be
// ten times as large.

/** A number for each syllable; undefined for what is no Chinese character. Two characters sound alike where it is equal. */
export type Sounds = (char: string) => number | undefined;

/**
 * @param starts the first character of each syllable, in the order of a Chinese dictionary
 * @param odd characters that stand there with another of their readings: each sounds like nothing else
 */
export function createSounds(starts: string, odd: string): Sounds {
  const known = new Map(Array.from(odd, (char, nth) => [char, -1 - nth]));
  const order = new Intl.Collator('zh');
  const find = (char: string): number => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (order.compare(starts.charAt(middle), char) <= 0) low = middle;
      else high = middle;
    }
    return low;
  };
  return (char) => {
    if (!/\p{Script=Han}/u.test(char)) return undefined;
    const sound = known.get(char) ?? find(char);
    known.set(char, sound);
    return sound;
  };
}
