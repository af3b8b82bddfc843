// Where the focus was before it came into a part of ours, to give it back when that part goes.

export class FocusOrigin {
  readonly #part: Element;
  #origin: Element | null = null;

  constructor(part: Element) {
    this.#part = part;
    part.addEventListener('focusin', (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (!(from instanceof Node && part.contains(from)))
        this.#origin = from instanceof Element ? from : null;
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
