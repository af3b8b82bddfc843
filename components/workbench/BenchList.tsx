// The claims of a report, ten thousand if need be: a list that draws the rows in sight, is walked by keys with one stop of
// the Tab key, and keeps in step with the page beside it.

import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Rating } from '../../data/notes/claim-note.ts';
import type { Language } from '../translate.ts';
import { BenchRow, type BenchRowProps } from './BenchRow.tsx';
import type { BenchEntry } from './bench-filter.ts';
import { readBenchKey } from './bench-keys.ts';
import type { PageActions, PageStep } from './bench-page.ts';
import { usePageStep } from './use-page-step.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** What the person said of a claim, as a row shows it. */
export type RowRemark = Pick<BenchRowProps, 'rating' | 'hasNote'>;

export interface BenchListProps {
  entries: readonly BenchEntry[];
  /** Whether the rows stand in the order of the page, under its headings. */
  isInOrder: boolean;
  headings: readonly { title: string }[];
  /** Where a claim starts in the report. */
  startOf: (claim: string) => number | undefined;
  /** Whether the record knows the report. */
  isRecorded: boolean;
  remarkOf: (claim: string) => RowRemark;
  chosen: ReadonlySet<string>;
  onChoose: (claim: string) => void;
  onRate: (claim: string, rating: Rating | null) => void;
  step: PageStep;
  page: PageActions | null;
  renderDetail: (linked: LinkedClaim) => ComponentChildren;
  language: Language;
}

/** Heights until rows are measured, in pixels. */
const ROW_PX = 76;
const HEADING_PX = 34;

/** What is printed above the first row of each section. */
const toHeading = ({ entries, headings, isInOrder }: BenchListProps, at: number): string | undefined => {
  if (!isInOrder) return undefined;
  const section = entries[at]?.section ?? -1;
  return section !== entries[at - 1]?.section ? headings[section]?.title : undefined;
};

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  set.has(id) ? new Set([...set].filter((each) => each !== id)) : new Set([...set, id]);

/** Which rows are unfolded, and which one the keys are at. */
function useListState({ entries, page }: BenchListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const at = useMemo(() => entries.findIndex(({ linked }) => linked.id === active), [entries, active]);
  const toggle = (claim: string) => {
    setActive(claim);
    if (!open.has(claim)) page?.onLook(claim);
    setOpen(toggled(open, claim));
  };
  return { open, setOpen, setActive, toggle, at: Math.max(at, 0) };
}

/** The claim whose row something happened in. */
const toClaim = (target: EventTarget | null): string | null =>
  (target as Element).closest<HTMLElement>('[data-claim]')?.dataset.claim ?? null;

/** Tells the page which claim is pointed at, once for each. */
function usePointing(page: PageActions | null): (claim: string | null) => void {
  const last = useRef<string | null>(null);
  return (claim) => {
    if (claim !== last.current) page?.onPoint(claim);
    last.current = claim;
  };
}

/** Moves the focus to a row once it is drawn. */
function useRowFocus(find: () => HTMLElement | null | undefined): () => void {
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    find()?.focus({ preventScroll: true });
  });
  return () => {
    isWanted.current = true;
  };
}

/** The list. */
export const BenchList = (props: BenchListProps) => {
  const { entries, page, step, language, chosen, onChoose, remarkOf, renderDetail } = props;
  const { open, setOpen, setActive, toggle, at } = useListState(props);
  const { scroller, virtualizer } = useVirtualRows({
    count: entries.length,
    estimatePx: (index) => ROW_PX + (toHeading(props, index) === undefined ? 0 : HEADING_PX),
    getKey: useCallback((index: number) => entries[index]?.linked.id ?? String(index), [entries]),
    kept: at,
  });
  const follow = usePageStep({ ...props, virtualizer });
  const point = usePointing(page);
  const rowAt = () => scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] .bench-main`);

  const takeFocus = useRowFocus(rowAt);
  const move = (to: number) => {
    const claim = entries[to]?.linked.id;
    if (claim === undefined) return;
    takeFocus();
    setActive(claim);
    virtualizer.scrollToIndex(to, { align: 'auto' });
    point(claim);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (!target.matches('.bench-main')) {
      // From within an account, back to its line.
      if (event.key === 'Escape' && target.closest('.bench-detail')) rowAt()?.focus();
      return;
    }
    const key = readBenchKey(event, at, entries.length);
    const claim = entries[at]?.linked.id;
    if (!key || claim === undefined) return;
    event.preventDefault();
    if (key.type === 'move') move(key.to);
    else if (key.type === 'choose') onChoose(claim);
    else if (key.type === 'rate') props.onRate(claim, key.rating);
    else if (key.type === 'back') page?.onLookBack();
    else if (open.has(claim) !== (key.type === 'unfold')) setOpen(toggled(open, claim));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard for the rows within, which are buttons
    <div
      class="bench-scroll"
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        const claim = toClaim(target);
        if (claim !== null) setActive(claim);
      }}
      onPointerOver={({ target }) => {
        follow.hold(true);
        point(toClaim(target));
      }}
      onPointerLeave={() => {
        follow.hold(false);
        point(null);
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: only a part of the list is drawn, and its items say which */}
      <div
        role="list"
        class="bench-list"
        aria-label={language.t('benchFigures')}
        style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          return (
            <Item
              key={key}
              index={index}
              startPx={start}
              total={entries.length}
              heading={toHeading(props, index)}
              isInHand={entry.linked.id === step.hand}
              measure={virtualizer.measureElement}
              linked={entry.linked}
              finding={entry.finding}
              isRecorded={props.isRecorded}
              {...remarkOf(entry.linked.id)}
              open={open.has(entry.linked.id)}
              chosen={chosen.has(entry.linked.id)}
              reachable={index === at}
              language={language}
              onToggle={() => toggle(entry.linked.id)}
              onChoose={() => onChoose(entry.linked.id)}
              renderDetail={renderDetail}
            />
          );
        })}
      </div>
    </div>
  );
};

interface ItemProps extends BenchRowProps {
  index: number;
  startPx: number;
  total: number;
  heading: string | undefined;
  isInHand: boolean;
  measure: (element: HTMLElement | null) => void;
  renderDetail: (linked: LinkedClaim) => ComponentChildren;
}

/** A row in its place, with its section's heading above it and its account below. */
const Item = (props: ItemProps) => {
  const { index, startPx, total, heading, isInHand, measure, linked, open, renderDetail } = props;
  const { finding, isRecorded, rating, hasNote, chosen, reachable, language } = props;
  // What is the same as before is not compared again: scrolling draws all rows in sight.
  const latest = useRef(props);
  latest.current = props;
  const row = useMemo(
    () => (
      <BenchRow
        {...{ linked, finding, isRecorded, rating, hasNote, open, chosen, reachable, language }}
        onToggle={() => latest.current.onToggle()}
        onChoose={() => latest.current.onChoose()}
      />
    ),
    [linked, finding, isRecorded, rating, hasNote, open, chosen, reachable, language],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the list
    <div
      role="listitem"
      class={isInHand ? 'bench-item in-hand' : 'bench-item'}
      ref={measure}
      data-index={index}
      data-claim={linked.id}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-current={isInHand}
      style={{ transform: `translateY(${startPx}px)` }}
    >
      {heading !== undefined && <h2 lang="zh-CN">{heading}</h2>}
      {row}
      {open && renderDetail(linked)}
    </div>
  );
};
