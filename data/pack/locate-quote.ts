// Where a quoted anchor stands in the archived text. Exact to the character: the archive does not change.

import type { Anchor } from '../record.ts';

export type Quote = Pick<Anchor, 'exact' | 'prefix' | 'suffix'>;

/**
 * Finds every place where prefix, exact words and suffix stand together.
 * @returns UTF-16 offsets of the exact words; a sound anchor has one
 */
export function locateQuote(text: string, { exact, prefix, suffix }: Quote): number[] {
  const quote = prefix + exact + suffix;
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    starts.push(at + prefix.length);
  return starts;
}

/** What is wrong with an anchor found at these places; undefined where it is found exactly once. */
export function judgePlaces(starts: readonly number[]): string | undefined {
  if (starts.length === 1) return undefined;
  return starts.length === 0
    ? 'is not in the archived text with this prefix and suffix'
    : `is in the archived text ${starts.length} times; lengthen prefix or suffix`;
}
