// Turns what the reader's hand does on the page into events of the hover machine.
// It listens only: nothing is prevented, so selection, links and the page's own handlers work as ever.

import type { Settings } from '../components/settings/settings.ts';
import type { HoverEvent, Target } from './hover-machine.ts';
import type { Point } from './place-card.ts';
import { isClick, type Press } from './press.ts';

export interface PointingOptions {
  /** Id of the claim under a point of the viewport. */
  findClaim(point: Point): string | undefined;
  /** Id of the claim that the text cursor stands in. */
  findClaimAtCaret(): string | undefined;
  /** Whether an event happened on our own element. */
  isOurs(event: Event): boolean;
  /** Whether an event happened on the card at its figure. */
  isOnCard(event: Event): boolean;
  /** Id of the claim whose card is open at its figure. */
  getOpenClaim(): string | undefined;
  /** Whether resting on a figure is meant to open its card. */
  getHover(): Settings['hover'];
  /** Escape was pressed. */
  onEscape(): void;
  /** @param pointer where it happened, in the viewport */
  send(event: HoverEvent, pointer?: Point): void;
}

/** Listens to the page until `signal` ends it. */
export function listenToHand(options: PointingOptions, signal: AbortSignal): void {
  const { findClaim, findClaimAtCaret, isOurs, isOnCard, getOpenClaim, getHover, onEscape, send } = options;
  let press: (Press & { pointerType: string }) | undefined;
  /** Where the mouse is over the page, for a key that is pressed while it rests. */
  let resting: Point | undefined;
  const isOpen = () => getOpenClaim() !== undefined;
  const claimAt = (event: MouseEvent) => findClaim(pointOf(event));
  const point = (over: Target, at: Point) => send({ type: 'point', over, atMs: performance.now() }, at);
  const toTarget = (at: Point, keys: HeldKeys): Target => {
    const claim = findClaim(at);
    const isMeant = claim === getOpenClaim() || mayOpen(getHover(), keys);
    return claim !== undefined && isMeant ? { claim } : 'page';
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (isOnCard(event)) {
      resting = undefined;
      return point('card', pointOf(event));
    }
    // A pressed button is a drag or a selection under way.
    resting = event.buttons === 0 && !isOurs(event) ? pointOf(event) : undefined;
    point(resting ? toTarget(resting, event) : 'page', pointOf(event));
  };
  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    resting = undefined;
    point('page', pointOf(event));
  };
  const onDown = (event: PointerEvent) => {
    press = { ...pointOf(event), button: event.button, pointerType: event.pointerType };
    // A finger may only want to scroll: for it, the tap decides.
    if (event.pointerType === 'touch' || !isOpen() || isOurs(event) || onScrollbar(event)) return;
    if (claimAt(event) === undefined) send({ type: 'dismiss' });
  };
  const onClick = (event: MouseEvent) => {
    const from = press;
    press = undefined;
    if (isOurs(event) || !from) return;
    if (!isClick(from, { ...pointOf(event), button: event.button }, isSelecting())) return;
    const claim = claimAt(event);
    if (claim !== undefined) send({ type: 'activate', claim }, pointOf(event));
    else if (from.pointerType === 'touch' && isOpen()) send({ type: 'dismiss' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onEscape();
    if (resting && (event.key === 'Alt' || event.key === 'Shift')) point(toTarget(resting, event), resting);
    if (event.key !== 'Enter' || isOurs(event)) return;
    const claim = findClaimAtCaret();
    if (claim !== undefined) send({ type: 'activate', claim });
  };

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, passive);
  window.addEventListener('pointerout', onOut, passive);
  window.addEventListener('pointerdown', onDown, passive);
  window.addEventListener('click', onClick, passive);
  window.addEventListener('keydown', onKey, passive);
}

/** Modifier keys as events of mouse and keyboard tell them. */
export interface HeldKeys {
  altKey: boolean;
  shiftKey: boolean;
}

/** Whether resting the mouse opens a card, by the reader's choice and what is held down. */
export function mayOpen(hover: Settings['hover'], { altKey, shiftKey }: HeldKeys): boolean {
  return hover === 'always' || (hover === 'alt' && altKey) || (hover === 'shift' && shiftKey);
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

function onScrollbar({ target, clientX, clientY }: PointerEvent): boolean {
  const root = document.documentElement;
  return target === root && (clientX >= root.clientWidth || clientY >= root.clientHeight);
}
