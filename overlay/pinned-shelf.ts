// The cards that the reader keeps, drawn side by side. Which they are is the pure list of pinned-cards.ts.

import { h } from 'preact';
import type { ClaimCardProps } from '../components/card/ClaimCard.tsx';
import { PinnedCards } from '../components/page-aside/PinnedCards.tsx';
import type { Language } from '../components/translate.ts';
import type { LinkedClaim } from '../data/linked-claim.ts';
import type { ClaimAccounts } from './claim-accounts.ts';
import { FocusOrigin } from './focus-origin.ts';
import { findNeighbour, isFull, type Pinned, pin, unpin } from './pinned-cards.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { PopoverHost } from './popover-host.ts';

export interface PinnedShelfOptions {
  accounts: ClaimAccounts;
  findClaim(id: string): PlacedClaim | undefined;
  getLanguage(): Language;
  toCard(placed: PlacedClaim, linked: LinkedClaim): Omit<ClaimCardProps, 'onClose'>;
  /** Told after each change of what is pinned, or of how much room that takes. */
  onChange(): void;
}

export class PinnedShelf {
  readonly #host: PopoverHost;
  readonly #options: PinnedShelfOptions;
  readonly #origin: FocusOrigin;
  /** What each card said last, in case the page has been read anew and the desk has yet to answer. */
  readonly #linked = new Map<string, LinkedClaim>();
  #pinned: Pinned = [];
  #folded = false;

  constructor(host: PopoverHost, options: PinnedShelfOptions) {
    this.#host = host;
    this.#options = options;
    this.#origin = new FocusOrigin(host.getPart('shelf'));
  }

  get pinned(): Pinned {
    return this.#pinned;
  }

  get isFull(): boolean {
    return isFull(this.#pinned);
  }

  pin(linked: LinkedClaim): void {
    this.#linked.set(linked.id, linked);
    this.#folded = false;
    this.#change(pin(this.#pinned, linked.id));
  }

  /** Closes a claim's card. The focus, if it is on it, goes to its neighbour, or back to where it was. */
  close(claim: string): void {
    const hadFocus = this.#find(claim)?.matches(':focus-within') === true;
    const next = findNeighbour(this.#pinned, claim);
    this.#linked.delete(claim);
    this.#change(unpin(this.#pinned, claim));
    if (hadFocus && next !== undefined) this.focus(next);
    else if (hadFocus) this.#origin.giveBack();
  }

  /** Brings a card to the reader's hand. */
  focus(claim: string): void {
    if (this.#folded) this.#fold(false);
    this.#find(claim)?.focus();
  }

  /** After a change of page or settings: cards stay with their claims, or go with them. */
  refresh(): void {
    this.#change(this.#pinned.filter((claim) => this.#options.findClaim(claim)));
    for (const claim of this.#pinned) void this.#renew(claim);
  }

  async #renew(claim: string): Promise<void> {
    const { accounts } = this.#options;
    const linked = accounts.find(claim) ?? (await accounts.ask(claim));
    if (!linked || linked === this.#linked.get(claim) || !this.#pinned.includes(claim)) return;
    this.#linked.set(claim, linked);
    this.#draw();
  }

  #find(claim: string): HTMLElement | undefined {
    const cards = this.#host.getPart('shelf').querySelectorAll<HTMLElement>('[data-claim]');
    return [...cards].find(({ dataset }) => dataset.claim === claim);
  }

  #fold(folded: boolean): void {
    this.#folded = folded;
    this.#draw();
    this.#options.onChange();
  }

  #closeAll(): void {
    const hadFocus = this.#origin.holdsFocus;
    this.#linked.clear();
    this.#change([]);
    if (hadFocus) this.#origin.giveBack();
  }

  #change(pinned: Pinned): void {
    const isSame = pinned.length === 0 && this.#pinned.length === 0;
    this.#pinned = pinned;
    if (isSame) return;
    this.#draw();
    this.#options.onChange();
  }

  #draw(): void {
    const { toCard, findClaim, getLanguage } = this.#options;
    const cards = this.#pinned.flatMap((claim) => {
      const placed = findClaim(claim);
      const linked = this.#linked.get(claim);
      return placed && linked ? [{ ...toCard(placed, linked), onClose: () => this.close(claim) }] : [];
    });
    const content = h(PinnedCards, {
      cards,
      folded: this.#folded,
      language: getLanguage(),
      onFold: () => this.#fold(!this.#folded),
      onCloseAll: () => this.#closeAll(),
    });
    this.#host.draw('shelf', content);
  }
}
