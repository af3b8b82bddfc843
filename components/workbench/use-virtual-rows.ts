// A list of any length of which only the rows in sight are drawn: TanStack's virtualizer, which knows no framework, wired
// to a Preact component.

import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows that are drawn beyond either edge, so that a fast scroll shows no gap. */
const OVERSCAN = 6;

interface VirtualRowsOptions {
  count: number;
  /** Height that a row has until it is drawn and measured, in pixels. */
  estimatePx: (index: number) => number;
  getKey: (index: number) => string;
  /** A row that stays drawn wherever the list is scrolled: it holds the focus. -1: none. */
  kept: number;
}

export interface VirtualRows {
  scroller: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>;
}

/** Keeps a virtualizer for as long as the component lives, and draws it anew as the list scrolls. */
export function useVirtualRows({ count, estimatePx, getKey, kept }: VirtualRowsOptions): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    estimateSize: estimatePx,
    getItemKey: getKey,
    overscan: OVERSCAN,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    measureElement,
    onChange: () => redraw(0),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      if (kept < 0 || kept >= count || rows.includes(kept)) return rows;
      return [...rows, kept].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return { scroller, virtualizer };
}
