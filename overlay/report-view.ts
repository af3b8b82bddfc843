// All that is seen on a page while it holds a report: paint, the card at its figure, pinned cards, the list, the
// margins; and the ways between them. It is made when a report is found and goes with it.

import type { Span } from '../claims/claim.ts';
import type { ClaimCardProps } from '../components/card/ClaimCard.tsx';
import type { Jump } from '../components/card/ComparisonRow.tsx';
import type { Settings } from '../components/settings/settings.ts';
import type { Language } from '../components/translate.ts';
import type { LinkedClaim } from '../data/linked-claim.ts';
import { ClaimAccounts } from './claim-accounts.ts';
import { ClaimList } from './claim-list.ts';
import { ClaimPopover } from './claim-popover.ts';
import { copyClaim } from './copy-claim.ts';
import { findEscaped } from './escape-order.ts';
import { paintCurrent } from './highlights.ts';
import type { HoverEvent } from './hover-machine.ts';
import { findFirstInView } from './jump.ts';
import { MarkedFigures } from './marked-figures.ts';
import { createOwnActions } from './own-actions.ts';
import { PageMargins } from './page-margins.ts';
import { PinnedShelf } from './pinned-shelf.ts';
import type { Insets, Point } from './place-card.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { listenToHand } from './pointing.ts';
import { PopoverHost } from './popover-host.ts';
import type { PageReading, ReadingDesk } from './read-page.ts';
import { SIDE_BY_SIDE_PX, Travel } from './travel.ts';

/** What the reader has chosen. */
export interface Preferences {
  settings: Settings;
  language: Language;
}

export interface ReportViewOptions {
  desk: ReadingDesk;
  /** Told of a setting that is changed on the page. */
  onSettings(change: Partial<Settings>): void;
  /** Opens the list of a person's own figures. */
  onManage(): void;
  /** Told of the claim whose card opens at its figure; null when it closes. */
  onHand(claim: string | null): void;
}

export class ReportView {
  readonly #options: ReportViewOptions;
  #preferences: Preferences;
  #reading: PageReading;
  #shown = true;
  readonly #figures: MarkedFigures;
  readonly #ending = new AbortController();
  readonly #host = new PopoverHost((inside) =>
    this.#send({ type: 'focus', inside, atMs: performance.now() }),
  );
  readonly #accounts: ClaimAccounts;
  readonly #hand: ClaimPopover;
  readonly #shelf: PinnedShelf;
  readonly #list: ClaimList;
  readonly #margins: PageMargins;
  readonly #travel: Travel;
  readonly #toOwnActions = createOwnActions({
    add: (...figure) => this.#options.desk.add(this.#reading.page.text, ...figure),
    onKept: () => this.#host.announce(this.#language.t('ownSaved')),
    onManage: () => this.#options.onManage(),
    decide: (...decision) => this.#options.desk.decide(this.#reading.page.text, ...decision),
  });

  constructor(options: ReportViewOptions, preferences: Preferences, reading: PageReading) {
    this.#options = options;
    this.#preferences = preferences;
    this.#reading = reading;
    this.#figures = new MarkedFigures(options.desk, reading, preferences.settings);
    this.#accounts = new ClaimAccounts(options.desk);
    this.#hand = this.#createHand();
    this.#shelf = this.#createShelf();
    this.#list = this.#createList();
    this.#travel = this.#createTravel();
    this.#margins = new PageMargins(this.#host, {
      onJump: (claim) => this.jump(claim),
      onList: () => this.toggleList(),
      onDismissLegend: () => this.#options.onSettings({ legend: false }),
    });
    this.#listen();
  }

  get #language(): Language {
    return this.#preferences.language;
  }

  /** The page has been read anew, or its figures are shown or hidden. */
  update(reading: PageReading, shown: boolean): void {
    if (!shown && this.#shown) this.#send({ type: 'dismiss' });
    this.#reading = reading;
    this.#shown = shown;
    this.#accounts.update(reading);
    this.#redraw();
  }

  /** The reader has chosen otherwise. */
  prefer(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#redraw();
  }

  /** Goes to the next claim (1) or the previous (-1), round the page, and opens its card. */
  step(by: 1 | -1): void {
    this.#travel.step(by, this.#hand.openClaim);
  }

  /** Goes to a claim and opens its card; false where the page has no such claim. */
  jump(claim: string): boolean {
    return this.#travel.jump(claim);
  }

  /** Marks a claim as the one in hand, without a card; null: again the one whose card is open. */
  pointOut(claim: string | null): void {
    const placed = this.#find(claim ?? this.#hand.openClaim ?? '');
    paintCurrent(placed?.range ?? null);
  }

  /** Goes to a claim and marks it, without a card. */
  look(claim: string): void {
    this.#travel.look(claim);
  }

  /** Goes to a stretch of the report's text. */
  lookAt(span: Span): void {
    this.#travel.goToSection(span);
  }

  /** Goes back to where the reader was before the first look. */
  lookBack(): void {
    this.#travel.goHome();
  }

  /** Opens the list of all figures at the one in hand, or closes it. */
  toggleList(): void {
    this.#travel.toggleList();
  }

  /** @param farewell a last sentence for a reader who had figures marked */
  destroy(farewell?: string): void {
    this.#ending.abort();
    this.#margins.destroy();
    this.#hand.destroy();
    this.#host.destroy(this.#shown ? farewell : undefined);
    this.#figures.destroy();
  }

  #find(id: string): PlacedClaim | undefined {
    return this.#reading.claims.find(({ mark }) => mark.id === id);
  }

  /** Id of the first claim that is not above the viewport. */
  get firstInView(): string | undefined {
    const { walked } = this.#figures;
    return walked[findFirstInView(walked)]?.mark.id;
  }

  #createHand(): ClaimPopover {
    return new ClaimPopover(this.#host, {
      accounts: this.#accounts,
      findClaim: (id) => this.#find(id),
      toCard: (placed, linked) => this.#toHandCard(placed, linked),
      getIntentMs: () => this.#preferences.settings.hoverDelayMs,
      getInsets: () => this.#toInsets(),
      onMoved: () => this.#travel.forget(),
      onHand: (claim) => this.#options.onHand(claim),
    });
  }

  #createShelf(): PinnedShelf {
    return new PinnedShelf(this.#host, {
      accounts: this.#accounts,
      findClaim: (id) => this.#find(id),
      getLanguage: () => this.#language,
      toCard: (placed, linked) => this.#toPinnedCard(placed, linked),
      onChange: () => this.#hand.refresh(),
    });
  }

  #createList(): ClaimList {
    return new ClaimList(this.#host, {
      accounts: this.#accounts,
      getReading: () => this.#reading,
      getLanguage: () => this.#language,
      getCurrent: () => this.#hand.openClaim,
      onOpen: (claim) => this.#travel.openFromList(claim),
    });
  }

  #createTravel(): Travel {
    return new Travel({
      hand: this.#hand,
      shelf: this.#shelf,
      list: this.#list,
      getReading: () => this.#reading,
      getWalked: () => this.#figures.walked,
      getInsets: () => this.#toInsets(),
      getLanguage: () => this.#language,
      announce: (words) => this.#host.announce(words),
    });
  }

  #listen(): void {
    const options = {
      findClaim: (point: Point) => this.#figures.findAt(point),
      findClaimAtCaret: () => this.#figures.findAtCaret(),
      isOurs: (event: Event) => this.#host.holds(event),
      isOnCard: (event: Event) => this.#host.holdsInPopover(event),
      getOpenClaim: () => this.#hand.openClaim,
      getHover: () => this.#preferences.settings.hover,
      onEscape: () => this.#escape(),
      send: (event: HoverEvent, pointer?: Point) => this.#send(event, pointer),
    };
    listenToHand(options, this.#ending.signal);
  }

  #redraw(): void {
    const { settings, language } = this.#preferences;
    this.#figures.update(this.#reading, settings, this.#shown, () => this.#redraw());
    this.#shelf.refresh();
    this.#hand.refresh();
    this.#list.refresh();
    this.#margins.update({ reading: this.#shown ? this.#reading : null, settings, language });
  }

  /** A claim whose card is pinned opens no second one. */
  #send(event: HoverEvent, pointer?: Point): void {
    const { pinned } = this.#shelf;
    if (event.type === 'activate' && pinned.includes(event.claim)) this.#shelf.focus(event.claim);
    else if (event.type === 'point' && typeof event.over === 'object' && pinned.includes(event.over.claim)) {
      this.#hand.send({ ...event, over: 'page' }, pointer);
    } else this.#hand.send(event, pointer);
  }

  #escape(): void {
    const { pinned } = this.#shelf;
    const hand = this.#hand.openClaim !== undefined;
    const closed = findEscaped({ hand, list: this.#list.isOpen, pinned, focus: this.#host.findFocus() });
    if (closed === 'list') this.toggleList();
    else if (closed !== null && closed !== 'hand') this.#shelf.close(closed.pinned);
    else this.#travel.goHome();
  }

  #toInsets(): Insets {
    const right = this.#list.isOpen && innerWidth >= SIDE_BY_SIDE_PX ? this.#list.widthPx : 0;
    const shelf = this.#host.getPart('shelf').firstElementChild?.getBoundingClientRect().height ?? 0;
    return { right, bottom: shelf };
  }

  #toHandCard(placed: PlacedClaim, linked: LinkedClaim): Omit<ClaimCardProps, 'onClose'> {
    return {
      ...this.#toCard(placed, linked),
      pinned: false,
      isFull: this.#shelf.isFull,
      onPin: () => this.#pin(linked),
      onBack: this.#travel.canReturn ? () => this.#travel.goBack() : undefined,
    };
  }

  #toPinnedCard(placed: PlacedClaim, linked: LinkedClaim): Omit<ClaimCardProps, 'onClose'> {
    return {
      ...this.#toCard(placed, linked),
      pinned: true,
      onPin: () => {
        this.#shelf.close(linked.id);
        this.jump(linked.id);
      },
      onFind: () => this.jump(linked.id),
    };
  }

  #pin(linked: LinkedClaim): void {
    this.#send({ type: 'dismiss' });
    this.#shelf.pin(linked);
    this.#shelf.focus(linked.id);
    this.#host.announce(this.#language.t('pinnedTitle', [this.#shelf.pinned.length]));
  }

  #toCard(placed: PlacedClaim, linked: LinkedClaim) {
    return {
      ...this.#language,
      linked,
      position: this.#travel.positionOf(placed),
      onJump: (({ claim, section }) => {
        if (claim !== undefined) this.jump(claim);
        else this.#travel.goToSection(linked.sections.find(({ id }) => id === section)?.span);
      }) satisfies Jump,
      onCopy: () => copyClaim(this.#reading, linked, this.#language),
      onNext: () => this.#travel.step(1, placed.mark.id),
      onPrevious: () => this.#travel.step(-1, placed.mark.id),
      own: this.#toOwnActions(placed.mark.id),
    };
  }
}
