// What the desk has told of the page's claims, so that it is asked once for each.

import type { LinkedClaim } from '../data/linked-claim.ts';
import type { PageReading, ReadingDesk } from './read-page.ts';

export class ClaimAccounts {
  readonly #desk: Pick<ReadingDesk, 'describe'>;
  #known = new Map<string, LinkedClaim>();
  #reading: PageReading | null = null;

  constructor(desk: Pick<ReadingDesk, 'describe'>) {
    this.#desk = desk;
  }

  /** What was told of other claims is forgotten. */
  update(reading: PageReading): void {
    if (reading.marks !== this.#reading?.marks) this.#known.clear();
    this.#reading = reading;
  }

  find(claim: string): LinkedClaim | undefined {
    return this.#known.get(claim);
  }

  /** Null where the claim is not known, or the page has been read anew before the answer came. */
  async ask(claim: string): Promise<LinkedClaim | null> {
    const reading = this.#reading;
    const linked = reading && (await this.#desk.describe(reading.page.text, claim));
    if (!linked || reading.marks !== this.#reading?.marks) return null;
    this.#known.set(claim, linked);
    return linked;
  }
}
