// Turns what the reader's hand does on the page into events of the hover machine.
// It listens only: nothing is prevented, so selection, links and the page's own handlers work as ever.

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
  /** Whether a card is open. */
  isOpen(): boolean;
  /** @param pointer where it happened, in the viewport */
  send(event: HoverEvent, pointer?: Point): void;
}

/** Listens to the page until `signal` ends it. */
export function listenToHand(options: PointingOptions, signal: AbortSignal): void {
  const { findClaim, findClaimAtCaret, isOurs, isOpen, send } = options;
  let press: (Press & { pointerType: string }) | undefined;
  const claimAt = (event: MouseEvent) => findClaim(pointOf(event));
  const point = (over: Target, event: MouseEvent) =>
    send({ type: 'point', over, atMs: performance.now() }, pointOf(event));

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (isOurs(event)) return point('card', event);
    // A pressed button is a drag or a selection under way.
    const claim = event.buttons === 0 ? claimAt(event) : undefined;
    point(claim === undefined ? 'page' : { claim }, event);
  };
  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') point('page', event);
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
    if (event.key === 'Escape') send({ type: 'dismiss' });
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
