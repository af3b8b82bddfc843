// Everyday words that a record has a use for: official words that no name of it holds lead nowhere, and an everyday word
// that is itself a name of all they lead to adds nothing.

const HAN = /\p{Script=Han}/u;

/**
 * Latin words stay: in a mixed query they are found as the characters that they stand for.
 * @param list lines of an official word and everyday words for it
 * @param names all names of each entry, folded
 */
export function pruneEveryday(list: string, names: readonly (readonly string[])[]): string {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [official = '', ...everyday] = line.split(' ');
      const holders = names.filter((all) => all.some((name) => name.includes(official)));
      const useful = everyday.filter(
        (word) => !HAN.test(word) || !holders.every((all) => all.includes(word)),
      );
      return useful.length > 0 ? [[official, ...useful].join(' ')] : [];
    })
    .join('\n');
}
