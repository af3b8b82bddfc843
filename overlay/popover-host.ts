/// <reference types="vite/client" />
// The one element that we add to the page, and in its shadow the one popover and a voice for screen readers.
// Knows how a popover is shown, not what stands in it nor when.

import { type ComponentChild, render } from 'preact';
import cardCss from '../components/claim-card.css?inline';
import ownFormCss from '../components/own-figure-form.css?inline';
import tokensCss from '../components/tokens.css?inline';
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

/** How often a page may delete our element before we let it be. */
const MAX_RETURNS = 20;

/** Creates the element, empty; `destroy` takes it away. */
export class PopoverHost {
  readonly #host = document.createElement(HOST_NAME);
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #dialog = document.createElement('div');
  readonly #voice = document.createElement('div');
  readonly #guard = new MutationObserver(() => this.#return());
  #returns = 0;
  /** Where the focus was before it came to us. */
  #origin: Element | null = null;

  /** @param onFocus told when the focus enters the popover, and when it leaves */
  constructor(onFocus: (inside: boolean) => void) {
    style(this.#root, [tokensCss, popoverCss, cardCss, ownFormCss]);
    this.#dialog.className = 'popover';
    this.#dialog.popover = 'manual';
    this.#dialog.tabIndex = -1;
    this.#dialog.setAttribute('role', 'dialog');
    this.#voice.className = 'heard';
    this.#voice.setAttribute('role', 'status');
    this.#root.append(this.#voice);
    this.#host.addEventListener('focusin', ({ relatedTarget }) => {
      this.#origin = relatedTarget instanceof Element ? relatedTarget : null;
      onFocus(true);
    });
    this.#host.addEventListener('focusout', () => onFocus(false));
    document.documentElement.append(this.#host);
    this.#guard.observe(document.documentElement, { childList: true });
  }

  /** The popover's box, for placing. */
  get box(): HTMLElement {
    return this.#dialog;
  }

  /** Whether an event of the page happened on our element. */
  holds({ target }: Event): boolean {
    return target === this.#host;
  }

  /** Opens the popover, or renders anew what stands in it. */
  open({ claim, labelId, content, takeFocus }: Opening): void {
    this.#dialog.dataset.claim = claim;
    this.#dialog.setAttribute('aria-labelledby', labelId);
    render(content, this.#dialog);
    if (!this.#dialog.isConnected) this.#root.append(this.#dialog);
    this.#raise();
    if (takeFocus && this.#root.activeElement === null) this.#dialog.focus({ preventScroll: true });
  }

  /** Closes the popover; focus that is inside returns to where it was. */
  close(): void {
    const origin = this.#root.activeElement === null ? null : this.#origin;
    render(null, this.#dialog);
    this.#dialog.remove();
    if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
  }

  /** Has a screen reader say this when it is next silent. */
  announce(words: string): void {
    this.#voice.textContent = words;
  }

  destroy(): void {
    this.#guard.disconnect();
    this.close();
    this.#host.remove();
  }

  #raise(): void {
    if (this.#dialog.isConnected && !this.#dialog.matches(':popover-open')) this.#dialog.showPopover();
  }

  /** Comes back after the page has deleted us. */
  #return(): void {
    if (this.#host.isConnected || this.#returns >= MAX_RETURNS) return;
    this.#returns++;
    document.documentElement.append(this.#host);
    this.#raise();
  }
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
