// What stands in the page's margins: the legend where there is room beside the text, and ticks where figures differ.
// Drawn after the figures are painted and when the page changes its size; nothing here happens on scroll.

import { h } from 'preact';
import { Legend } from '../components/page-aside/Legend.tsx';
import { MarginTicks, type Tick } from '../components/page-aside/MarginTicks.tsx';
import type { Settings } from '../components/settings/settings.ts';
import type { Language } from '../components/translate.ts';
import { MARGINS_MS } from './delays.ts';
import { findScroller } from './jump.ts';
import { countKinds } from './marked-claims.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { PopoverHost } from './popover-host.ts';
import { rectsOf } from './range-rects.ts';
import type { PageReading } from './read-page.ts';

/** More marks than this at one edge say nothing. */
const MAX_TICKS = 200;
/** Of so many claims, evenly chosen, the text is measured. */
const MEASURED = 24;
/** Free space between text and legend, and between legend and window, in pixels. */
const CLEAR_PX = 16;

/** What there is to say in the margins; `reading` is null while the highlights are hidden. */
export interface MarginsView {
  reading: PageReading | null;
  settings: Settings;
  language: Language;
}

export interface PageMarginsOptions {
  onJump(claim: string): void;
  onList(): void;
  onDismissLegend(): void;
}

export class PageMargins {
  readonly #host: PopoverHost;
  readonly #options: PageMarginsOptions;
  readonly #sizes = new ResizeObserver(() => this.#schedule());
  #view: MarginsView | undefined;
  #idle = 0;

  constructor(host: PopoverHost, options: PageMarginsOptions) {
    this.#host = host;
    this.#options = options;
    this.#sizes.observe(document.documentElement);
  }

  update(view: MarginsView): void {
    this.#view = view;
    this.#schedule();
  }

  destroy(): void {
    this.#sizes.disconnect();
    cancelIdleCallback(this.#idle);
  }

  #schedule(): void {
    cancelIdleCallback(this.#idle);
    this.#idle = requestIdleCallback(() => this.#draw(), { timeout: MARGINS_MS });
  }

  #draw(): void {
    if (!this.#view) return;
    const { reading, settings } = this.#view;
    const ticks = reading && settings.ticks ? toTicks(reading) : [];
    this.#host.draw(
      'ticks',
      ticks.length > 0 ? h(MarginTicks, { ticks, onJump: this.#options.onJump }) : null,
    );
    if (!reading || !settings.legend || !this.#drawLegend(reading)) this.#host.draw('legend', null);
  }

  /** Whether there is room beside the text: how much it needs is known once it is drawn. */
  #drawLegend(reading: PageReading): boolean {
    const column = measureText(reading.claims);
    if (!column || !this.#view) return false;
    const { onList, onDismissLegend } = this.#options;
    const [left, right] = [column.left, document.documentElement.clientWidth - column.right];
    const legend = h(Legend, {
      counts: countKinds(reading.claims),
      language: this.#view.language,
      side: left >= right ? 'left' : 'right',
      onList,
      onDismiss: onDismissLegend,
    });
    this.#host.draw('legend', legend);
    const width = this.#host.getPart('legend').firstElementChild?.getBoundingClientRect().width ?? 0;
    return Math.max(left, right) >= width + CLEAR_PX;
  }
}

function toTicks({ claims, page }: PageReading): Tick[] {
  const differing = claims.filter(({ mark }) => mark.kind === 'differs').slice(0, MAX_TICKS);
  return differing.flatMap(({ mark, range }) => {
    const rect = rectsOf(range)[0];
    if (!rect) return [];
    const box = findScroller(range);
    const top = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
    const at = Math.min(1, Math.max(0, (rect.top - top + box.scrollTop) / Math.max(1, box.scrollHeight)));
    return [{ claim: mark.id, text: page.text.slice(mark.start, mark.end), at }];
  });
}

/** Edges of the text that holds the figures, in the viewport; undefined where it is not laid out. */
function measureText(claims: readonly PlacedClaim[]): { left: number; right: number } | undefined {
  const every = Math.max(1, Math.floor(claims.length / MEASURED));
  const boxes = claims
    .filter((_, at) => at % every === 0)
    .map(({ range }) => findBlock(range.startContainer.parentElement)?.getBoundingClientRect())
    .filter((box) => box !== undefined && box.width > 0) as DOMRect[];
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

function findBlock(element: Element | null): Element | null {
  let block = element;
  while (block && /^(?:inline|contents|ruby)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}
