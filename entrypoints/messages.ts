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

/** A message that is a request to the page, or undefined for any other. */
export function readPageRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  switch (message.type) {
    case 'page-state':
    case 'toggle':
    case 'next':
    case 'previous':
      return { type: message.type };
    case 'jump':
      return 'claim' in message && typeof message.claim === 'string'
        ? { type: 'jump', claim: message.claim }
        : undefined;
    default:
      return undefined;
  }
}
