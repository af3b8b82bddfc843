// The card of one claim at a time: runs the hover machine, and does what it says with popover, place and paint.

import { type ComponentChild, h } from 'preact';
import { toCardTitleId } from '../components/CardHeader.tsx';
import { ClaimCard, type ClaimCardProps } from '../components/ClaimCard.tsx';
import { paintCurrent } from './highlights.ts';
import { CLOSED, type HoverEffect, type HoverEvent, stepHover } from './hover-machine.ts';
import { type Point, placeCard } from './place-card.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { PopoverHost } from './popover-host.ts';

/** What the card says and does, but for what the popover itself answers for. */
export type CardContent = Omit<ClaimCardProps, 'pinned' | 'onPin' | 'onClose'>;

export interface ClaimPopoverOptions {
  /** The claim with this id, where the page still has it. */
  findClaim(id: string): PlacedClaim | undefined;
  /** At once where it is known already; null where it cannot be had. */
  toContent(placed: PlacedClaim): CardContent | Promise<CardContent | null>;
}

export class ClaimPopover {
  readonly #options: ClaimPopoverOptions;
  readonly #host: PopoverHost;
  #state = CLOSED;
  #timer: number | undefined;
  #unplace = () => {};
  #pointer: Point | null = null;
  /** Where the pointer was when the card opened: the card stays on that line of its figure. */
  #openedAt: Point | null = null;

  constructor(options: ClaimPopoverOptions) {
    this.#options = options;
    this.#host = new PopoverHost((inside) => this.send({ type: 'focus', inside, atMs: performance.now() }));
  }

  /** Id of the claim whose card is open. */
  get openClaim(): string | undefined {
    const { phase } = this.#state;
    return phase === 'open' || phase === 'leaving' ? this.#state.claim : undefined;
  }

  isOurs(event: Event): boolean {
    return this.#host.holds(event);
  }

  /** @param pointer where the event happened, for events of a pointer */
  send(event: HoverEvent, pointer: Point | null = null): void {
    this.#pointer = pointer ?? this.#pointer;
    const before = this.#state;
    const { state, effects } = stepHover(before, event);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
    // What the card will say is asked for while the pointer still makes up its mind.
    if (state.phase === 'waiting' && state !== before) this.#withContent(state.claim, () => {});
  }

  announce(words: string): void {
    this.#host.announce(words);
  }

  /** After a new reading of the page: the open card stays with its claim, or goes with it. */
  refresh(): void {
    const claim = this.openClaim;
    if (claim === undefined) return;
    if (this.#options.findClaim(claim)) this.#show(claim, false);
    else this.send({ type: 'dismiss' });
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#unplace();
    this.#host.destroy();
  }

  #do(effect: HoverEffect): void {
    switch (effect.type) {
      case 'open':
        // A card that a command brought up has no pointer to heed.
        this.#openedAt = effect.focus ? null : this.#pointer;
        this.#show(effect.claim, effect.focus);
        break;
      case 'pin':
        this.refresh();
        break;
      case 'close':
        this.#unplace();
        paintCurrent(null);
        this.#host.close();
        break;
      case 'timer':
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(
          () => this.send({ type: 'timer', token: effect.token, atMs: performance.now() }),
          effect.delayMs,
        );
    }
  }

  #show(claim: string, takeFocus: boolean): void {
    this.#withContent(claim, (placed, content) => {
      // Meanwhile the card may have been closed, or another's taken its place.
      if (this.openClaim !== claim) return;
      this.#host.open({ claim, labelId: toCardTitleId(claim), content: this.#toCard(content), takeFocus });
      this.#place(placed);
    });
  }

  /** Calls back at once where the content is known already, else when it comes; not at all where it never does. */
  #withContent(claim: string, use: (placed: PlacedClaim, content: CardContent) => void): void {
    const placed = this.#options.findClaim(claim);
    const content = placed && this.#options.toContent(placed);
    if (content instanceof Promise) {
      void content.then(() => {
        // Ask again: the page may have been read anew meanwhile, and the claim may stand elsewhere.
        const now = this.#options.findClaim(claim);
        const known = now && this.#options.toContent(now);
        if (known && !(known instanceof Promise)) use(now, known);
      });
    } else if (content) use(placed, content);
  }

  #place({ range }: PlacedClaim): void {
    this.#unplace();
    paintCurrent(range);
    this.#unplace = placeCard(this.#host.box, range, this.#openedAt);
  }

  #toCard(content: CardContent): ComponentChild {
    return h(ClaimCard, {
      ...content,
      pinned: this.#state.phase === 'open' && this.#state.pinned,
      onPin: () => this.send({ type: 'toggle-pin' }),
      onClose: () => this.send({ type: 'dismiss' }),
    });
  }
}
