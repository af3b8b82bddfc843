// Where the reader was before a card's links, a command or the list took them elsewhere. Pure: how a place is
// returned to is up to whoever remembers it.

/** One place left behind. */
export interface Place {
  /** A jump is a detour, and Escape ends it; walking from figure to figure is going on reading. */
  by: 'jump' | 'step';
  /** Claim whose card was open there. */
  claim: string | undefined;
  /** Scrolls back; null where nothing was scrolled. */
  undo: (() => void) | null;
}

/** The places of one detour, the first left first. */
export class Trail {
  #places: Place[] = [];

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  /** Remembers a place that is being left. A walk is remembered by where it began; what changes nothing is not. */
  leave(place: Place): void {
    if (place.claim === undefined && place.undo === null) return;
    if (place.by === 'step' && (!this.isEmpty || place.undo === null)) return;
    this.#places.push(place);
  }

  /** The place left last, which is forgotten. */
  takeLast(): Place | undefined {
    return this.#places.pop();
  }

  /** The place from which the first jump was made; all are forgotten. */
  takeStart(): Place | undefined {
    const start = this.#places.find(({ by }) => by === 'jump');
    this.clear();
    return start;
  }

  clear(): void {
    this.#places = [];
  }
}
