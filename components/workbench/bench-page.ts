// What the workbench and the page that its report is on have to say to each other.

/** Where the page is. */
export interface PageStep {
  /** The claim whose card is open on the page. */
  hand: string | null;
  /** The first claim that the page shows since it was last scrolled. */
  inView: string | null;
}

/** What the list has the page do. */
export interface PageActions {
  /** Marks a claim, or none. */
  onPoint: (claim: string | null) => void;
  /** Goes to a claim and marks it. */
  onLook: (claim: string) => void;
  /** Goes back to where the reader was. */
  onLookBack: () => void;
}

/** What a workbench has the page do. */
export interface BenchPage extends PageActions {
  onOpenCard: (claim: string) => void;
  /** Goes to a stretch of the report's text. */
  onLookAt: (span: { start: number; end: number }) => void;
}
