// Offsets in two ways of counting. W3C's text-position selector counts Unicode code points; texts here are counted in
// UTF-16 code units, of which a rare character takes two.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Counts between the two for one text. */
export class CodePoints {
  /** Where the characters of two units begin, in units. */
  readonly #pairs: number[];

  constructor(text: string) {
    this.#pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  }

  /** @param units an offset in UTF-16 code units */
  fromUnits(units: number): number {
    return units - this.#pairs.filter((pair) => pair < units).length;
  }

  /** @param points an offset in code points */
  toUnits(points: number): number {
    let units = points;
    for (const pair of this.#pairs) {
      if (pair >= units) break;
      units++;
    }
    return units;
  }
}
