// The ways from one figure to another: step by step, by the links of a card, from the list; and back to where the
// reader was.

import type { Span } from '../claims/claim.ts';
import type { Language } from '../components/translate.ts';
import type { ClaimList } from './claim-list.ts';
import type { ClaimPopover } from './claim-popover.ts';
import { paintCurrent } from './highlights.ts';
import { findFirstInView, isInView, scrollTo } from './jump.ts';
import { findNext } from './marked-claims.ts';
import { toRange } from './page-text.ts';
import type { PinnedShelf } from './pinned-shelf.ts';
import type { Insets } from './place-card.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { PageReading } from './read-page.ts';
import { Trail } from './trail.ts';

export interface TravelOptions {
  hand: ClaimPopover;
  shelf: PinnedShelf;
  list: ClaimList;
  getReading(): PageReading;
  /** The claims that next and previous go through. */
  getWalked(): readonly PlacedClaim[];
  getInsets(): Insets;
  getLanguage(): Language;
  /** Has a screen reader say this. */
  announce(words: string): void;
}

/** Narrower windows have no room for list and text side by side, in pixels. */
export const SIDE_BY_SIDE_PX = 900;

export class Travel {
  readonly #options: TravelOptions;
  readonly #trail = new Trail();

  constructor(options: TravelOptions) {
    this.#options = options;
  }

  /** Whether there is a way back. */
  get canReturn(): boolean {
    return !this.#trail.isEmpty;
  }

  /** The reader has gone elsewhere on their own: there is no way back any more. */
  forget(): void {
    this.#trail.clear();
  }

  /**
   * Goes to the next claim (1) or the previous (-1), round the page, and opens its card.
   * @param from undefined: goes on from the card that was last in hand while its figure is before the eyes
   */
  step(by: 1 | -1, from: string | undefined): void {
    const claims = this.#options.getWalked();
    const last = this.#find(from ?? this.#options.hand.last ?? '');
    const placed = last && (from || isInView(last.range)) ? last : undefined;
    const to = placed ? findNext(claims, placed.mark, by) : findNearby(claims, by);
    if (to) this.#goTo(to, 'step');
  }

  /** Goes to a claim and opens its card; false where the page has no such claim. */
  jump(claim: string): boolean {
    const placed = this.#find(claim);
    if (placed) this.#goTo(placed, 'jump');
    return placed !== undefined;
  }

  /** Goes to a claim whose card leads back to the list; where there is no room for both, the list makes way. */
  openFromList(claim: string): void {
    const { list } = this.#options;
    const placed = this.#find(claim);
    if (!placed) return;
    if (innerWidth < SIDE_BY_SIDE_PX) list.close();
    this.#goTo(placed, 'jump', () => list.open(claim));
    list.refresh();
  }

  /** Opens the list at the figure in hand, or closes it; where there is no room for both, the card makes way. */
  toggleList(): void {
    const { hand, list, getWalked } = this.#options;
    const walked = getWalked();
    const at = hand.openClaim ?? walked[findFirstInView(walked)]?.mark.id;
    if (list.isOpen) list.close();
    else {
      if (innerWidth < SIDE_BY_SIDE_PX) hand.send({ type: 'dismiss' });
      list.open(at);
    }
    hand.refresh();
  }

  /** Goes to a claim and marks it. No card opens: who looks from beside the page reads it there. */
  look(claim: string): void {
    const { hand, getInsets } = this.#options;
    const placed = this.#find(claim);
    if (!placed) return;
    if (hand.openClaim !== undefined) hand.send({ type: 'dismiss' });
    const undo = scrollTo(placed.range, getInsets().bottom);
    // However many are looked at, the way back leads to where the reader was before.
    if (this.#trail.isEmpty) this.#trail.leave({ by: 'jump', claim: undefined, undo });
    paintCurrent(placed.range);
  }

  /** Goes to the heading of a section. Escape leads back while it is still before the reader's eyes. */
  goToSection(span: Span | null | undefined): void {
    if (!span) return;
    const { hand, getReading } = this.#options;
    const { page } = getReading();
    const heading = page.text.slice(span.start, span.end).search(/[。\n]|$/);
    const range = toRange(page, { start: span.start, end: span.start + heading });
    hand.send({ type: 'dismiss' });
    const unscroll = scrollTo(range, this.#options.getInsets().bottom);
    paintCurrent(range);
    this.#trail.leave({
      by: 'jump',
      claim: undefined,
      undo: unscroll && (() => isInView(range) && unscroll()),
    });
  }

  /** To the place left last, with the card that was open there. */
  goBack(): void {
    const place = this.#trail.takeLast();
    const placed = place?.claim === undefined ? undefined : this.#find(place.claim);
    if (placed) this.#bringUp(placed);
    else this.#options.hand.send({ type: 'dismiss' });
    place?.undo?.();
  }

  /** Closes the card, and ends the detour that led to it. */
  goHome(): void {
    const start = this.#trail.takeStart();
    this.#options.hand.send({ type: 'dismiss' });
    start?.undo?.();
  }

  /** Place of a claim among those that are walked, else among all; from 1. */
  positionOf(placed: PlacedClaim): { index: number; total: number } {
    const walked = this.#options.getWalked();
    const among = walked.includes(placed) ? walked : this.#options.getReading().claims;
    return { index: among.indexOf(placed) + 1, total: among.length };
  }

  #find(claim: string): PlacedClaim | undefined {
    return this.#options.getReading().claims.find(({ mark }) => mark.id === claim);
  }

  /** @param undo what else the way back is to undo */
  #goTo(placed: PlacedClaim, by: 'jump' | 'step', undo: (() => void) | null = null): void {
    const { hand, announce, getLanguage, getInsets } = this.#options;
    const claim = hand.openClaim;
    // Nobody has been anywhere on a page that is still at its top.
    const isFresh = document.scrollingElement?.scrollTop === 0 && claim === undefined;
    const unscroll = scrollTo(placed.range, getInsets().bottom);
    if (claim !== placed.mark.id)
      this.#trail.leave({ by, claim, undo: both(isFresh ? null : unscroll, undo) });
    this.#bringUp(placed);
    const { index, total } = this.positionOf(placed);
    announce(getLanguage().t('cardPosition', [index, total]));
  }

  /** Puts a claim's card into the reader's hand. */
  #bringUp({ mark, range }: PlacedClaim): void {
    const { hand, shelf } = this.#options;
    hand.last = mark.id;
    if (shelf.pinned.includes(mark.id)) {
      hand.send({ type: 'dismiss' });
      shelf.focus(mark.id);
      paintCurrent(range);
    } else hand.send({ type: 'show', claim: mark.id });
  }
}

function findNearby(claims: readonly PlacedClaim[], by: 1 | -1): PlacedClaim | undefined {
  const first = findFirstInView(claims);
  return claims.at(by === 1 ? first : first - 1) ?? claims[0];
}

function both(first: (() => void) | null, second: (() => void) | null): (() => void) | null {
  if (!first || !second) return first ?? second;
  return () => {
    first();
    second();
  };
}
