// Says which claim comes first in view as the page scrolls, for whoever reads along beside it. Nothing listens to the
// page's scrolling but one of these, and only while somebody reads along.

import { FOLLOW_MS } from './delays.ts';

export class ScrollFollower {
  readonly #find: () => string | undefined;
  readonly #tell: (claim: string) => void;
  #told: string | undefined;
  #timer: number | undefined;

  /** @param find the first claim in view; costs a little layout */
  constructor(find: () => string | undefined, tell: (claim: string) => void) {
    this.#find = find;
    this.#tell = tell;
    // Boxes within the page scroll as well, and their events do not rise.
    addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  /** The page was scrolled at the listener's own wish: what is in view now is no news. */
  settle(): void {
    this.#told = this.#find();
  }

  stop(): void {
    removeEventListener('scroll', this.#onScroll, { capture: true });
    clearTimeout(this.#timer);
  }

  readonly #onScroll = () => {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      const claim = this.#find();
      if (claim === undefined || claim === this.#told) return;
      this.#told = claim;
      this.#tell(claim);
    }, FOLLOW_MS);
  };
}
