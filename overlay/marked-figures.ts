// The figures that are marked, by the reader's wish: paints them, and finds the one under the pointer or the text cursor.

import type { Settings } from '../components/settings/settings.ts';
import { clear, paint } from './highlights.ts';
import { findCaretOffset, findClaimAt } from './hit-test.ts';
import { isMarked } from './marked-claims.ts';
import type { Point } from './place-card.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { PageReading, ReadingDesk } from './read-page.ts';

export class MarkedFigures {
  readonly #desk: Pick<ReadingDesk, 'findCompared'>;
  #reading: PageReading;
  #settings: Settings;
  #shown = true;
  #marked: readonly PlacedClaim[] = [];
  /** Ids of the claims with something to set beside; asked for only where that decides what is marked. */
  #compared: ReadonlySet<string> | null = null;

  constructor(desk: Pick<ReadingDesk, 'findCompared'>, reading: PageReading, settings: Settings) {
    this.#desk = desk;
    this.#reading = reading;
    this.#settings = settings;
  }

  /** The claims that next and previous go through, in text order: those marked, or all while none is shown. */
  get walked(): readonly PlacedClaim[] {
    return this.#shown ? this.#marked : this.#reading.claims;
  }

  /**
   * Paints what is marked now.
   * @param onCompared called where more is marked once it is known what can be compared
   */
  update(reading: PageReading, settings: Settings, shown: boolean, onCompared: () => void): void {
    if (reading.marks !== this.#reading.marks) this.#compared = null;
    this.#reading = reading;
    this.#settings = settings;
    this.#shown = shown;
    this.#paint();
    if (settings.density === 'compared' && this.#compared === null) void this.#askForCompared(onCompared);
  }

  /** Id of the marked claim under a point of the viewport. */
  findAt({ x, y }: Point): string | undefined {
    const mark = this.#shown ? findClaimAt(this.#reading, x, y)?.mark : undefined;
    return mark && isMarked(mark, this.#settings, this.#compared) ? mark.id : undefined;
  }

  /** Id of the marked claim that the text cursor stands in. */
  findAtCaret(): string | undefined {
    const at = this.#shown ? findCaretOffset(this.#reading.page) : undefined;
    if (at === undefined) return undefined;
    return this.#marked.find(({ mark }) => mark.start <= at && at < mark.end)?.mark.id;
  }

  destroy(): void {
    clear();
  }

  #paint(): void {
    this.#marked = this.#reading.claims.filter(({ mark }) => isMarked(mark, this.#settings, this.#compared));
    if (this.#shown) void paint(this.#marked);
    else clear();
  }

  async #askForCompared(onCompared: () => void): Promise<void> {
    const { marks, page } = this.#reading;
    const ids = await this.#desk.findCompared(page.text);
    if (!ids || marks !== this.#reading.marks) return;
    this.#compared = new Set(ids);
    onCompared();
  }
}
