// The overlay as a whole: reads the page and its changes, paints, listens to the reader's hand, shows cards.
// What it finds is told to its maker; all it leaves behind on `destroy` is the page as it was.

import type { Span } from '../claims/claim.ts';
import { describeClaim } from '../components/describe-claim.ts';
import type { Language } from '../components/translate.ts';
import type { LinkedClaim, PageSummary } from '../data/linked-claim.ts';
import { readClause, toTextFragmentUrl } from './citation.ts';
import { type CardContent, ClaimPopover } from './claim-popover.ts';
import { clear, paint, paintCurrent } from './highlights.ts';
import { findClaimAt } from './hit-test.ts';
import { findFirstInView, scrollTo } from './jump.ts';
import { createOwnActions } from './own-actions.ts';
import { toRange } from './page-text.ts';
import type { Point } from './place-card.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { listenToHand } from './pointing.ts';
import { mayHoldReport, type PageReading, type ReadingDesk, readPage } from './read-page.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

export interface OverlayOptions {
  desk: ReadingDesk;
  language: Language;
  /** Whether the highlights are painted from the start. */
  shown: boolean;
  /** Told after each change of what `state` says. */
  onChange(state: OverlayState): void;
  /** Opens the list of a person's own figures. */
  onManage(): void;
}

/** What the overlay found. `report` is null where the page holds none. */
export interface OverlayState {
  report: { title: string; period: string; recorded: boolean } | null;
  claims: number;
  differs: number;
  shown: boolean;
  /** Findings, counted; null until they are, which is after the page has been painted. */
  summary: PageSummary | null;
}

export interface Overlay {
  readonly state: OverlayState;
  setShown(shown: boolean): void;
  /** Goes to the next claim (1) or the previous (-1), round the page, and opens its card. */
  step(by: 1 | -1): void;
  /** Goes to a claim and opens its card; false where the page has no such claim. */
  jump(claim: string): boolean;
  /** Reads the page anew because the record has changed. */
  refresh(): void;
  destroy(): void;
}

/** Starts reading at once; the first `onChange` comes when the page has been read. */
export function createOverlay(options: OverlayOptions): Overlay {
  return new PageOverlay(options);
}

/** What exists only while the page holds a report. */
interface Attached {
  popover: ClaimPopover;
  ending: AbortController;
}

class PageOverlay implements Overlay {
  readonly #options: OverlayOptions;
  #turn: AbortController | undefined;
  readonly #watch: PageWatch;
  #reading: PageReading | null = null;
  /** What the desk has told of this text's claims. */
  #accounts = new Map<string, LinkedClaim>();
  #summary: PageSummary | null = null;
  /** The record has changed since the last reading. */
  #isStale = false;
  readonly #toOwnActions = createOwnActions({
    add: (...figure) => this.#options.desk.add(this.#reading?.page.text ?? '', ...figure),
    onKept: () => this.#attached?.popover.announce(this.#options.language.t('ownSaved')),
    onManage: () => this.#options.onManage(),
  });
  #attached: Attached | undefined;
  #shown: boolean;
  #told = '';

  constructor(options: OverlayOptions) {
    this.#options = options;
    this.#shown = options.shown;
    const read = () => this.#read();
    this.#watch = watchPage(read);
    void read();
  }

  get state(): OverlayState {
    const report = this.#reading?.marks.report;
    return {
      report: report ? { title: report.title, period: report.period, recorded: report.recorded } : null,
      claims: this.#claims.length,
      differs: this.#claims.filter(({ mark }) => mark.kind === 'differs').length,
      shown: this.#shown,
      summary: this.#summary,
    };
  }

  setShown(shown: boolean): void {
    this.#shown = shown;
    this.#attached?.popover.send({ type: 'dismiss' });
    this.#repaint();
    this.#tell();
  }

  step(by: 1 | -1): void {
    const claims = this.#claims;
    const open = this.#attached?.popover.openClaim;
    const from = claims.findIndex(({ mark }) => mark.id === open);
    const inView = by === 1 ? findFirstInView(claims) : findFirstInView(claims) - 1;
    const to = claims.at(from < 0 ? inView : from + by) ?? claims[0];
    if (to) this.#goTo(to);
  }

  jump(claim: string): boolean {
    const placed = this.#find(claim);
    if (placed) this.#goTo(placed);
    return placed !== undefined;
  }

  refresh(): void {
    this.#isStale = true;
    void this.#read();
  }

  destroy(): void {
    this.#turn?.abort();
    this.#watch.stop();
    this.#detach();
  }

  get #claims(): readonly PlacedClaim[] {
    return this.#reading?.claims ?? [];
  }

  #find(id: string): PlacedClaim | undefined {
    return this.#claims.find(({ mark }) => mark.id === id);
  }

  async #read(): Promise<void> {
    // A newer reading makes an older one void, whichever the desk answers first.
    this.#turn?.abort();
    const turn = new AbortController();
    this.#turn = turn;
    const before = this.#isStale ? null : this.#reading;
    const reading = mayHoldReport() ? await readPage(this.#options.desk, before, turn.signal) : null;
    if (reading === undefined || turn.signal.aborted) return;
    const isNew = reading?.marks !== this.#reading?.marks;
    if (isNew) this.#accounts.clear();
    this.#isStale = false;
    this.#reading = reading;
    this.#watch.include(reading?.page.shadowRoots ?? []);
    if (reading) this.#attach();
    else this.#detach();
    this.#repaint();
    this.#attached?.popover.refresh();
    this.#tell();
    if (isNew) await this.#summarise(reading);
  }

  /** Counts findings: that looks up every comparison, which the first frame need not wait for. */
  async #summarise(reading: PageReading | null): Promise<void> {
    const summary = reading && (await this.#options.desk.summarise(reading.page.text));
    if (this.#reading?.marks !== reading?.marks) return;
    this.#summary = summary;
    this.#tell();
  }

  #repaint(): void {
    if (this.#reading && this.#shown) paint(this.#claims);
    else if (this.#attached) clear();
  }

  #tell(): void {
    const told = JSON.stringify(this.state);
    if (told === this.#told) return;
    this.#told = told;
    this.#options.onChange(this.state);
  }

  #attach(): void {
    if (this.#attached) return;
    const popover = new ClaimPopover({
      findClaim: (id) => this.#find(id),
      toContent: (placed) => this.#toContent(placed),
    });
    const ending = new AbortController();
    listenToHand(
      {
        findClaim: (point) => this.#findAt(point),
        findClaimAtCaret: () => this.#findAtCaret(),
        isOurs: (event) => popover.isOurs(event),
        isOpen: () => popover.openClaim !== undefined,
        send: (event, pointer) => popover.send(event, pointer),
      },
      ending.signal,
    );
    this.#attached = { popover, ending };
  }

  #detach(): void {
    if (!this.#attached) return;
    this.#attached.ending.abort();
    this.#attached.popover.destroy();
    this.#attached = undefined;
    clear();
  }

  #findAt({ x, y }: Point): string | undefined {
    if (!this.#reading || !this.#shown) return undefined;
    return findClaimAt(this.#reading, x, y)?.mark.id;
  }

  #findAtCaret(): string | undefined {
    const selection = getSelection();
    const node = selection?.isCollapsed ? selection.anchorNode : null;
    if (!(node instanceof Text) || !this.#reading || !this.#shown) return undefined;
    const at = this.#reading.page.findOffset(node, selection?.anchorOffset ?? 0) ?? -1;
    return this.#claims.find(({ mark }) => mark.start <= at && at < mark.end)?.mark.id;
  }

  #goTo(placed: PlacedClaim): void {
    const { popover } = this.#attached ?? {};
    if (!popover) return;
    scrollTo(placed.range);
    popover.send({ type: 'show', claim: placed.mark.id });
    const { index, total } = this.#positionOf(placed);
    popover.announce(this.#options.language.t('cardPosition', [index, total]));
  }

  #positionOf(placed: PlacedClaim): { index: number; total: number } {
    return { index: this.#claims.indexOf(placed) + 1, total: this.#claims.length };
  }

  /** At once where the desk has told of the claim before. */
  #toContent(placed: PlacedClaim): CardContent | Promise<CardContent | null> {
    const known = this.#accounts.get(placed.mark.id);
    return known ? this.#toCard(placed, known) : this.#askForContent(placed);
  }

  async #askForContent(placed: PlacedClaim): Promise<CardContent | null> {
    const reading = this.#reading;
    const linked = reading && (await this.#options.desk.describe(reading.page.text, placed.mark.id));
    if (!linked || reading.marks !== this.#reading?.marks) return null;
    this.#accounts.set(placed.mark.id, linked);
    return this.#toCard(placed, linked);
  }

  #toCard(placed: PlacedClaim, linked: LinkedClaim): CardContent {
    return {
      ...this.#options.language,
      linked,
      position: this.#positionOf(placed),
      onJump: ({ claim, section }) => {
        if (claim !== undefined) this.jump(claim);
        else this.#goToSection(linked.sections.find(({ id }) => id === section)?.span);
      },
      onCopy: () => this.#copy(linked),
      onNext: () => this.step(1),
      onPrevious: () => this.step(-1),
      own: this.#toOwnActions(placed.mark.id),
    };
  }

  #goToSection(span: Span | null | undefined): void {
    if (!span || !this.#reading) return;
    const { page } = this.#reading;
    const heading = page.text.slice(span.start, span.end).search(/[。\n]|$/);
    const range = toRange(page, { start: span.start, end: span.start + heading });
    this.#attached?.popover.send({ type: 'dismiss' });
    scrollTo(range);
    paintCurrent(range);
  }

  async #copy(linked: LinkedClaim): Promise<void> {
    if (!this.#reading) return;
    const { page, marks } = this.#reading;
    const place = {
      title: `${marks.report.place}${marks.report.title}`,
      sentence: readClause(page.text, linked.claim),
      address: toTextFragmentUrl(location.href, page.text, linked.claim),
    };
    await navigator.clipboard.writeText(describeClaim(linked, this.#options.language, place));
  }
}
