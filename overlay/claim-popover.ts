// The card at its figure, one at a time: runs the hover machine, and does what it says with popover, place and paint.

import { h } from 'preact';
import { toCardTitleId } from '../components/card/CardHeader.tsx';
import { ClaimCard, type ClaimCardProps } from '../components/card/ClaimCard.tsx';
import type { LinkedClaim } from '../data/linked-claim.ts';
import type { ClaimAccounts } from './claim-accounts.ts';
import { paintCurrent } from './highlights.ts';
import { CLOSED, type HoverEffect, type HoverEvent, stepHover } from './hover-machine.ts';
import { type Insets, type Point, placeCard } from './place-card.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { Opening, PopoverHost } from './popover-host.ts';

export interface ClaimPopoverOptions {
  accounts: ClaimAccounts;
  /** The claim with this id, where the page still has it. */
  findClaim(id: string): PlacedClaim | undefined;
  /** What the card says and does, but for closing it. */
  toCard(placed: PlacedClaim, linked: LinkedClaim): Omit<ClaimCardProps, 'onClose'>;
  /** How long a figure is rested on, in milliseconds. */
  getIntentMs(): number;
  /** What the card is to keep clear of. */
  getInsets(): Insets;
  /** Told when the reader's own hand opens a card elsewhere, and when the card closes. */
  onMoved(): void;
  /** Told of the claim whose card opens; null when it closes. */
  onHand(claim: string | null): void;
}

export class ClaimPopover {
  readonly #options: ClaimPopoverOptions;
  readonly #host: PopoverHost;
  /** Id of the claim whose card was last in the reader's hand. */
  last: string | undefined;
  #state = CLOSED;
  #timer: number | undefined;
  #unplace = () => {};
  #pointer: Point | null = null;
  /** Where the pointer was when the card opened: the card stays on that line of its figure. */
  #openedAt: Point | null = null;

  constructor(host: PopoverHost, options: ClaimPopoverOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Id of the claim whose card is open. */
  get openClaim(): string | undefined {
    const { phase } = this.#state;
    return phase === 'open' || phase === 'leaving' ? this.#state.claim : undefined;
  }

  /** @param pointer where the event happened, for events of a pointer */
  send(event: HoverEvent, pointer: Point | null = null): void {
    this.#pointer = pointer ?? this.#pointer;
    const before = this.#state;
    const { state, effects } = stepHover(before, event, this.#options.getIntentMs());
    this.#state = state;
    for (const effect of effects) this.#do(effect);
    if (state.phase === 'waiting' && state !== before) this.#prepare(state.claim);
  }

  /** After a change of page or settings: the open card stays with its claim, or goes with it. */
  refresh(): void {
    const claim = this.openClaim;
    if (claim === undefined) return;
    if (this.#options.findClaim(claim)) this.#show(claim, false);
    else this.send({ type: 'dismiss' });
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#unplace();
  }

  #do(effect: HoverEffect): void {
    switch (effect.type) {
      case 'open':
        this.last = effect.claim;
        // A card that a command brought up has no pointer to heed.
        this.#openedAt = effect.focus ? null : this.#pointer;
        if (!effect.focus) this.#options.onMoved();
        this.#show(effect.claim, effect.focus);
        this.#options.onHand(effect.claim);
        break;
      case 'close':
        this.#unplace();
        paintCurrent(null);
        this.#host.close();
        this.#options.onMoved();
        this.#options.onHand(null);
        break;
      case 'timer':
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(
          () => this.send({ type: 'timer', token: effect.token, atMs: performance.now() }),
          effect.delayMs,
        );
    }
  }

  /** What the card will say is asked for, and rendered, while the pointer still makes up its mind. */
  #prepare(claim: string): void {
    this.#withAccount(claim, (placed, linked) => {
      const { phase } = this.#state;
      if (phase === 'waiting' && this.#state.claim === claim)
        this.#host.prepare(this.#toOpening(placed, linked, false));
    });
  }

  #show(claim: string, takeFocus: boolean): void {
    this.#withAccount(claim, (placed, linked) => {
      // Meanwhile the card may have been closed, or another's taken its place.
      if (this.openClaim !== claim) return;
      this.#host.open(this.#toOpening(placed, linked, takeFocus));
      this.#place(placed);
    });
  }

  /** Calls back at once where the account is known already, else when it comes; not at all where it never does. */
  #withAccount(claim: string, use: (placed: PlacedClaim, linked: LinkedClaim) => void): void {
    const { accounts, findClaim } = this.#options;
    const tell = (linked: LinkedClaim | null) => {
      // The page may have been read anew meanwhile, and the claim may stand elsewhere.
      const placed = findClaim(claim);
      if (placed && linked) use(placed, linked);
    };
    const known = accounts.find(claim);
    if (known) tell(known);
    else void accounts.ask(claim).then(tell);
  }

  #place({ range }: PlacedClaim): void {
    this.#unplace();
    paintCurrent(range);
    this.#unplace = placeCard(this.#host.box, range, this.#openedAt, this.#options.getInsets());
  }

  #toOpening(placed: PlacedClaim, linked: LinkedClaim, takeFocus: boolean): Opening {
    const card = { ...this.#options.toCard(placed, linked), onClose: () => this.send({ type: 'dismiss' }) };
    const claim = placed.mark.id;
    return { claim, labelId: toCardTitleId(claim), content: h(ClaimCard, card), takeFocus };
  }
}
