// The cards that a reader keeps side by side, by claim, in the order they were pinned: a pure list.

/** As many as can be told apart at a glance, and as fit side by side. */
export const MAX_PINNED = 4;

export type Pinned = readonly string[];

export const isFull = (pinned: Pinned): boolean => pinned.length >= MAX_PINNED;

/** With a claim at the end; the same list where it is there already, or where the list is full. */
export function pin(pinned: Pinned, claim: string): Pinned {
  return pinned.includes(claim) || isFull(pinned) ? pinned : [...pinned, claim];
}

/** Without a claim; the same list where it is not there. */
export function unpin(pinned: Pinned, claim: string): Pinned {
  return pinned.includes(claim) ? pinned.filter((other) => other !== claim) : pinned;
}

/** The card that the focus goes to when a claim's card is closed: the next one, else the one before it. */
export function findNeighbour(pinned: Pinned, claim: string): string | undefined {
  const at = pinned.indexOf(claim);
  return at < 0 ? undefined : (pinned[at + 1] ?? pinned[at - 1]);
}
