// The few messages that pass between the popup, the background worker and the report page.
// They may come from anywhere, so each is recognised by shape before it is used.

/** What the page's content script says of itself. `report` is null where the page is not a report. */
export interface PageState {
  report: { title: string; period: string; recorded: boolean } | null;
  claims: number;
  differs: number;
  shown: boolean;
}

export type PageRequest =
  | { type: 'page-state' }
  | { type: 'toggle' }
  | { type: 'next' }
  | { type: 'previous' }
  /** Scroll to the claim with this id and open its card. */
  | { type: 'jump'; claim: string };

/** From the content script to the background worker: keep the toolbar true. */
export type PageNotice = { type: 'page-changed'; state: PageState };
