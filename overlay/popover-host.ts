/// <reference types="vite/client" />
// The one element that we add to the page, and in its shadow the one popover, what lies beside it, and a voice for
// screen readers.
// Knows how a popover is shown, not what stands in it nor when.

import { type ComponentChild, render } from 'preact';
import rowsCss from '../components/card/card-rows.css?inline';
import cardCss from '../components/card/claim-card.css?inline';
import ownFormCss from '../components/own-figures/own-figure-form.css?inline';
import listCss from '../components/page-aside/figure-list.css?inline';
import asideCss from '../components/page-aside/page-aside.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { FAREWELL_MS } from './delays.ts';
import type { Closable } from './escape-order.ts';
import { FocusOrigin } from './focus-origin.ts';
import { HOST_NAME } from './page-text.ts';
import popoverCss from './popover.css?inline';

export interface Opening {
  /** Id of the claim; it also tells the popovers of different claims apart. */
  claim: string;
  /** Id of the element in the content that names the dialog. */
  labelId: string;
  content: ComponentChild;
  /** Focus that is inside already stays where it is. */
  takeFocus: boolean;
}

/** Parts beside the popover, in the order they are painted and reached by Tab. */
const PARTS = ['legend', 'ticks', 'shelf', 'list'] as const;
export type Part = (typeof PARTS)[number];

/** How often a page may delete our element before we let it be. */
const MAX_RETURNS = 20;

/** Creates the element, empty; `destroy` takes it away. */
export class PopoverHost {
  readonly #host = createHost();
  readonly #root = this.#host.shadowRoot as ShadowRoot;
  readonly #dialog = document.createElement('div');
  /** Holds the parts, in the top layer and beneath the popover. */
  readonly #layer = document.createElement('div');
  readonly #parts = new Map<Part, HTMLElement>();
  readonly #voice = document.createElement('div');
  readonly #guard = new MutationObserver(() => this.#return());
  readonly #origin = new FocusOrigin(this.#dialog);
  #returns = 0;

  /** @param onFocus told when the focus enters the popover, and when it leaves */
  constructor(onFocus: (inside: boolean) => void) {
    style(this.#root, [tokensCss, popoverCss, cardCss, rowsCss, ownFormCss, asideCss, listCss]);
    this.#dialog.className = 'popover';
    this.#dialog.popover = 'manual';
    this.#dialog.tabIndex = -1;
    this.#dialog.setAttribute('role', 'dialog');
    this.#dialog.addEventListener('focusin', () => onFocus(true));
    this.#dialog.addEventListener('focusout', () => onFocus(false));
    this.#layer.className = 'layer';
    this.#layer.popover = 'manual';
    for (const name of PARTS) {
      const part = document.createElement('div');
      this.#parts.set(name, part);
      this.#layer.append(part);
    }
    this.#voice.className = 'heard';
    this.#voice.setAttribute('role', 'status');
    this.#root.append(this.#voice, this.#layer);
    document.documentElement.append(this.#host);
    this.#guard.observe(document.documentElement, { childList: true });
    this.#raise();
  }

  /** The popover's box, for placing. */
  get box(): HTMLElement {
    return this.#dialog;
  }

  /** Which of what Escape closes holds the focus. */
  findFocus(): Closable | null {
    const focused = this.#root.activeElement;
    if (!focused) return null;
    if (this.#dialog.contains(focused)) return 'hand';
    if (this.getPart('list').contains(focused)) return 'list';
    const pinned = focused.closest<HTMLElement>('[data-claim]')?.dataset.claim;
    return pinned === undefined ? null : { pinned };
  }

  /** Whether an event of the page happened on our element. */
  holds({ target }: Event): boolean {
    return target === this.#host;
  }

  /** Whether an event happened on the popover. */
  holdsInPopover(event: Event): boolean {
    return event.composedPath().includes(this.#dialog);
  }

  /** The box of a part. */
  getPart(name: Part): HTMLElement {
    const part = this.#parts.get(name);
    if (!part) throw new Error(`There is no part ${name}`);
    return part;
  }

  /** Draws a part, or renders it anew; null empties it. */
  draw(name: Part, content: ComponentChild | null): void {
    render(content, this.getPart(name));
    const { height } = this.getPart('shelf').firstElementChild?.getBoundingClientRect() ?? { height: 0 };
    this.#layer.style.setProperty('--shelf', `${height}px`);
  }

  /** Renders what the popover will hold, so that opening it takes less; only while it is closed. */
  prepare({ claim, labelId, content }: Opening): void {
    this.#dialog.dataset.claim = claim;
    this.#dialog.setAttribute('aria-labelledby', labelId);
    render(content, this.#dialog);
  }

  /** Opens the popover, or renders anew what stands in it. */
  open(opening: Opening): void {
    this.prepare(opening);
    if (!this.#dialog.isConnected) this.#root.append(this.#dialog);
    this.#raise();
    if (opening.takeFocus && !this.#origin.holdsFocus) this.#dialog.focus({ preventScroll: true });
  }

  /** Closes the popover; focus that is inside returns to where it was. */
  close(): void {
    // Before the card goes: where the focus comes from is known only as long as that is there.
    if (this.#origin.holdsFocus) this.#origin.giveBack();
    render(null, this.#dialog);
    this.#dialog.remove();
  }

  /** Has a screen reader say this when it is next silent. */
  announce(words: string): void {
    this.#voice.textContent = words;
  }

  /** @param farewell a last sentence, shown for a while before all is gone */
  destroy(farewell?: string): void {
    this.#guard.disconnect();
    this.close();
    for (const part of this.#parts.values()) render(null, part);
    if (farewell === undefined) this.#host.remove();
    else this.#say(farewell);
  }

  #say(farewell: string): void {
    this.#voice.className = 'farewell';
    this.#voice.popover = 'manual';
    this.#voice.showPopover();
    this.announce(farewell);
    setTimeout(() => this.#host.remove(), FAREWELL_MS);
  }

  #raise(): void {
    const { currentCSSZoom } = document.documentElement;
    for (const each of [this.#layer, this.#dialog]) {
      // A page that enlarges itself enlarges all that is in it; what is placed by the window is of the window's size.
      each.style.setProperty('zoom', `${1 / currentCSSZoom}`);
      if (each.isConnected && !each.matches(':popover-open')) each.showPopover();
    }
  }

  /** Comes back after the page has deleted us. */
  #return(): void {
    if (this.#host.isConnected || this.#returns >= MAX_RETURNS) return;
    this.#returns++;
    document.documentElement.append(this.#host);
    this.#raise();
  }
}

/** Made in a document of its own: a page may have defined an element by our name, whose constructor would run in ours. */
function createHost(): HTMLElement {
  const host = document.implementation.createHTMLDocument().createElement(HOST_NAME);
  host.attachShadow({ mode: 'open' });
  return document.adoptNode(host);
}

/** Gives a shadow root its styles, out of reach of the page's own and of its content policy. */
function style(root: ShadowRoot, styles: string[]): void {
  try {
    root.adoptedStyleSheets = styles.map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
  } catch {
    // Firefox does not let an extension's world adopt sheets.
    const element = document.createElement('style');
    element.textContent = styles.join('\n');
    root.append(element);
  }
}
