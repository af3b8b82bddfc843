// Which claims are marked, by the reader's wish, and the way from one to the next. Pure.

import type { MarkCounts } from '../components/page-aside/Legend.tsx';
import type { Settings } from '../components/settings/settings.ts';
import type { Mark } from '../data/read-page.ts';

/**
 * Whether a claim is marked.
 * @param compared ids of the claims with something to set beside; null while that is not known
 */
export function isMarked(
  { id, kind }: Mark,
  { density }: Settings,
  compared: ReadonlySet<string> | null,
): boolean {
  if (kind === 'differs' || density === 'all') return true;
  return density === 'compared' && compared?.has(id) === true;
}

/** The next of claims in text order (1) or the one before (-1), round the end; `from` need not be among them. */
export function findNext<T extends { mark: Mark }>(
  claims: readonly T[],
  from: Mark,
  by: 1 | -1,
): T | undefined {
  return by === 1
    ? (claims.find(({ mark }) => mark.start > from.start) ?? claims[0])
    : (claims.findLast(({ mark }) => mark.start < from.start) ?? claims.at(-1));
}

/** How many claims there are of each kind. */
export function countKinds(claims: readonly { mark: Mark }[]): MarkCounts {
  const counts = { actual: 0, target: 0, unrecorded: 0, differs: 0 };
  for (const { mark } of claims) counts[mark.kind]++;
  return counts;
}
