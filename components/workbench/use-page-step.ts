// Keeps the list where the page is: what is in hand there is brought into sight here, and what is scrolled to there is
// scrolled to here, unless the person is busy in the list.

import type { Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useRef } from 'preact/hooks';
import type { BenchEntry } from './bench-filter.ts';
import type { PageStep } from './bench-page.ts';

interface PageStepOptions {
  entries: readonly BenchEntry[];
  step: PageStep;
  /** Whether the rows stand in the order of the page; else scrolling there means nothing here. */
  isInOrder: boolean;
  /** Where a claim starts in the report; undefined where it has no such claim. */
  startOf: (claim: string) => number | undefined;
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>;
}

/** @returns `hold`: while the pointer is over the list, it does not follow */
export function usePageStep({ entries, step, isInOrder, startOf, virtualizer }: PageStepOptions): {
  hold: (held: boolean) => void;
} {
  const held = useRef(false);
  const { hand, inView } = step;
  useEffect(() => {
    if (hand === null || held.current) return;
    const row = entries.findIndex(({ linked }) => linked.id === hand);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: 'auto' });
  }, [hand]);
  useEffect(() => {
    const start = inView === null ? undefined : startOf(inView);
    if (start === undefined || !isInOrder || held.current || isWriting(virtualizer.scrollElement)) return;
    // One that is not listed gives way to the next that is.
    const row = entries.findIndex(({ linked }) => linked.claim.start >= start);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: 'start' });
  }, [inView]);
  return {
    hold: (now) => {
      held.current = now;
    },
  };
}

/** Whether the focus is within an account: what is being written stays in sight. */
function isWriting(list: HTMLElement | null): boolean {
  const focused = list?.ownerDocument.activeElement;
  return focused?.closest('.bench-detail') != null && list?.contains(focused) === true;
}
