// The list of all figures, drawn over the page: its first entries at once, what the desk knows of each as it answers.

import { h } from 'preact';
import { type FigureGroup, FigureList, type ListedFigure } from '../components/page-aside/FigureList.tsx';
import type { Language } from '../components/translate.ts';
import { describeComparisons } from '../components/wording/describe-claim.ts';
import { readClauseParts } from '../data/citations/clause.ts';
import type { ClaimAccounts } from './claim-accounts.ts';
import { FocusOrigin } from './focus-origin.ts';
import { countKinds } from './marked-claims.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { PopoverHost } from './popover-host.ts';
import type { PageReading } from './read-page.ts';

/** How many entries are drawn at a time. */
const DRAWN = 300;
/** How many answers of the desk are waited for before they are drawn. */
const TOLD = 24;

export interface ClaimListOptions {
  accounts: ClaimAccounts;
  getReading(): PageReading;
  getLanguage(): Language;
  /** The claim whose card is open. */
  getCurrent(): string | undefined;
  onOpen(claim: string): void;
}

export class ClaimList {
  readonly #host: PopoverHost;
  readonly #options: ClaimListOptions;
  readonly #origin: FocusOrigin;
  /** How many entries are drawn; 0 while the list is closed. */
  #drawn = 0;
  /** Asking for accounts; a newer one ends it. */
  #asking = {};

  constructor(host: PopoverHost, options: ClaimListOptions) {
    this.#host = host;
    this.#options = options;
    this.#origin = new FocusOrigin(host.getPart('list'));
  }

  get isOpen(): boolean {
    return this.#drawn > 0;
  }

  /** Width that the list takes from the page, in pixels. */
  get widthPx(): number {
    return this.#host.getPart('list').firstElementChild?.getBoundingClientRect().width ?? 0;
  }

  /** Opens the list, or comes back to it, at a claim's entry. */
  open(claim: string | undefined): void {
    const at = this.#claims.findIndex(({ mark }) => mark.id === claim);
    this.#drawn = Math.max(this.#drawn, DRAWN, at + 1);
    this.#draw();
    const entries = [...this.#host.getPart('list').querySelectorAll<HTMLElement>('[data-entry]')];
    (entries.find(({ dataset }) => dataset.entry === claim) ?? entries[0])?.focus();
    void this.#tell();
  }

  close(): void {
    const hadFocus = this.#origin.holdsFocus;
    this.#drawn = 0;
    this.#host.draw('list', null);
    if (hadFocus) this.#origin.giveBack();
  }

  /** After a change of page, settings or of the card in hand. */
  refresh(): void {
    if (!this.isOpen) return;
    this.#draw();
    void this.#tell();
  }

  get #claims(): readonly PlacedClaim[] {
    return this.#options.getReading().claims;
  }

  /** Asks for what is not known yet of the entries drawn, one after the other. */
  async #tell(): Promise<void> {
    const { accounts } = this.#options;
    const asking = {};
    this.#asking = asking;
    let told = 0;
    for (const { mark } of this.#claims.slice(0, this.#drawn)) {
      if (accounts.find(mark.id)) continue;
      await accounts.ask(mark.id);
      if (asking !== this.#asking || !this.isOpen) return;
      if (++told % TOLD === 0) this.#draw();
    }
    if (told % TOLD !== 0) this.#draw();
  }

  #draw(): void {
    const { getLanguage, getCurrent, onOpen } = this.#options;
    const total = this.#claims.length;
    const content = h(FigureList, {
      groups: this.#toGroups(),
      counts: countKinds(this.#claims),
      total,
      more: Math.max(0, total - this.#drawn),
      current: getCurrent(),
      language: getLanguage(),
      onOpen,
      onMore: () => {
        this.#drawn += DRAWN;
        this.refresh();
      },
      onClose: () => this.close(),
    });
    this.#host.draw('list', content);
  }

  #toGroups(): FigureGroup[] {
    const { headings } = this.#options.getReading().marks;
    const groups: (FigureGroup & { figures: ListedFigure[] })[] = [];
    let at = -1;
    let last = -1;
    for (const placed of this.#claims.slice(0, this.#drawn)) {
      while ((headings[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= placed.mark.start) at++;
      if (groups.length === 0 || at !== last)
        groups.push({ heading: headings[at]?.title ?? '', figures: [] });
      groups.at(-1)?.figures.push(this.#toFigure(placed));
      last = at;
    }
    return groups;
  }

  #toFigure({ mark }: PlacedClaim): ListedFigure {
    const { accounts, getReading, getLanguage } = this.#options;
    const linked = accounts.find(mark.id);
    return {
      claim: mark.id,
      kind: mark.kind,
      words: readClauseParts(getReading().page.text, mark),
      beside: linked ? describeComparisons(linked, getLanguage()) : null,
    };
  }
}
