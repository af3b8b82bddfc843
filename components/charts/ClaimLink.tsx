// A name or figure that leads to its place in the report, where the report is on a page; else just the words.

import type { ComponentChildren } from 'preact';

interface ClaimLinkProps {
  claim: string | null;
  /** Null where the report is on no page. */
  onJump: ((claim: string) => void) | null;
  children: ComponentChildren;
}

/** The way to a claim. */
export const ClaimLink = ({ claim, onJump, children }: ClaimLinkProps) => {
  if (claim === null || onJump === null) return <span>{children}</span>;
  return (
    <button type="button" class="chart-jump" onClick={() => onJump(claim)}>
      {children}
    </button>
  );
};
