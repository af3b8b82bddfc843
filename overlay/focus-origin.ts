// Where the focus was before it came into a part of ours, to give it back when that part goes.

export class FocusOrigin {
  readonly #part: Element;
  #origin: Element | null = null;

  constructor(part: Element) {
    this.#part = part;
    part.addEventListener('focusin', (event) => {
      const { relatedTarget } = event as FocusEvent;
      const from = relatedTarget instanceof Element ? relatedTarget : null;
      // From a card that closes, the focus comes back; it has not been elsewhere.
      if (!part.contains(from) && !from?.closest('.popover')) this.#origin = from;
    });
  }

  /** Whether the focus is in the part now. */
  get holdsFocus(): boolean {
    return this.#part.matches(':focus-within');
  }

  giveBack(): void {
    if (this.#origin instanceof HTMLElement && this.#origin.isConnected)
      this.#origin.focus({ preventScroll: true });
  }
}
