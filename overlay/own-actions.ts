// What the cards do with figures of a person's own. What was typed and is not yet kept is held here, by claim and
// row: it outlives the card, which a stray press may close.

import type { OwnActions } from '../components/card/MissingFigure.tsx';
import type { OwnDraft, OwnRefusal } from '../data/own-figures/own-figure.ts';

export interface OwnActionsOptions {
  /** Adds a figure to what a claim is about; gives what is wrong, or null once it is kept. */
  add(claim: string, ...figure: Parameters<OwnActions['onAdd']>): Promise<OwnRefusal | null>;
  /** Told once a figure is kept. */
  onKept(): void;
  onManage(): void;
  /** Keeps the person's word on a suggestion; false where it was not kept. */
  decide(...decision: Parameters<NonNullable<OwnActions['onDecide']>>): Promise<boolean>;
}

/** Creates a giver of each claim's actions. */
export function createOwnActions({
  add,
  onKept,
  onManage,
  decide,
}: OwnActionsOptions): (claim: string) => OwnActions {
  const drafts = new Map<string, Map<string, OwnDraft>>();
  return (claim) => {
    const ofClaim = drafts.get(claim) ?? new Map<string, OwnDraft>();
    drafts.set(claim, ofClaim);
    return {
      drafts: ofClaim,
      onManage,
      onDecide: async (...decision) => {
        if (await decide(...decision)) onKept();
      },
      onAdd: async (status, draft) => {
        const refusal = await add(claim, status, draft);
        if (refusal === null) onKept();
        return refusal;
      },
    };
  };
}
