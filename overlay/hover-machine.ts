// When a card opens, stays and closes: a pure state machine. It knows neither page nor clock;
// events carry the time, effects say what is to be done. All delays are in delays.ts.

import { GRACE_MS, INTENT_MS, SWITCH_MS, WARM_MS } from './delays.ts';

/** What the pointer is over: a highlight (by claim id), the card, or anything else. */
export type Target = { claim: string } | 'card' | 'page';

export type HoverEvent =
  /** The pointer is over something. Touch sends none of these. */
  | { type: 'point'; over: Target; atMs: number }
  /** Click, tap or Enter on a highlight. */
  | { type: 'activate'; claim: string }
  /** Brought up by command: next, previous, a jump from elsewhere. Takes the focus. */
  | { type: 'show'; claim: string }
  /** Focus entered the card, or left it. */
  | { type: 'focus'; inside: boolean; atMs: number }
  /** Escape, the card's own close, a press outside, or the claim is gone from the page. */
  | { type: 'dismiss' }
  /** A timer that an effect asked for has run out. */
  | { type: 'timer'; token: number; atMs: number };

export type HoverEffect =
  | { type: 'open'; claim: string; focus: boolean }
  | { type: 'close' }
  /** Send `timer` with this token after the delay. A newer timer makes older ones void. */
  | { type: 'timer'; token: number; delayMs: number };

interface Common {
  over: Target;
  /** Token of the timer in force; any other is stale. */
  token: number;
}
export type HoverState = Common &
  (
    | { phase: 'closed'; closedAtMs: number }
    | { phase: 'waiting'; claim: string; closedAtMs: number }
    | { phase: 'open'; claim: string; held: boolean; focused: boolean }
    /** Open still, but the pointer is elsewhere: on its way to `next`, or away. */
    | { phase: 'leaving'; claim: string; next: string | null; focused: boolean }
  );

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

const LONG_AGO = Number.NEGATIVE_INFINITY;
export const CLOSED: HoverState = { phase: 'closed', over: 'page', token: 0, closedAtMs: LONG_AGO };

/**
 * Takes one step.
 *
 *     closed ──over a highlight──▶ waiting ──INTENT──▶ open ◀──back, or onto the card──┐
 *       ▲  └─the same, within WARM of closing──────────▶ │ ──off both──▶ leaving ───────┤
 *       │                                                │                 │ on another │
 *       ├────────────────────GRACE───────────────────────┼─────────────────┤ for SWITCH ┘
 *       └──dismiss (from anywhere)                       ▼
 *     activate, show (from anywhere) ───────▶ open, held: the pointer has no say
 *
 * While focus is inside the card, leaving never closes it.
 * @param intentMs how long a highlight is rested on before its card opens
 */
export function stepHover(state: HoverState, event: HoverEvent, intentMs = INTENT_MS): HoverStep {
  switch (event.type) {
    case 'point':
      return isSame(state.over, event.over) ? { state, effects: [] } : point(state, event, intentMs);
    case 'timer':
      return event.token === state.token ? timeOut(state, event.atMs) : { state, effects: [] };
    case 'activate':
      return openHeld(state, event.claim, false);
    case 'show':
      return openHeld(state, event.claim, true);
    case 'focus':
      return moveFocus(state, event.inside, event.atMs);
    case 'dismiss':
      return dismiss(state);
  }
}

function point(before: HoverState, { over, atMs }: { over: Target; atMs: number }, intentMs = 0): HoverStep {
  const state = { ...before, over };
  const claim = typeof over === 'object' ? over.claim : null;
  switch (state.phase) {
    case 'closed':
    case 'waiting':
      if (claim === null) return close(state, state.closedAtMs, []);
      if (atMs - state.closedAtMs < WARM_MS) return open(state, claim);
      return wait({ ...state, phase: 'waiting', claim }, intentMs);
    case 'open':
      return state.held ? { state, effects: [] } : pointAway(state, over, claim);
    case 'leaving':
      return pointAway(state, over, claim);
  }
}

type Opened = Extract<HoverState, { phase: 'open' | 'leaving' }>;

function isOpen(state: HoverState): state is Opened {
  return state.phase === 'open' || state.phase === 'leaving';
}

/** With a card open that is not held: stay on it, or begin to leave it. */
function pointAway(state: Opened, over: Target, claim: string | null): HoverStep {
  const { token, focused } = state;
  if (over === 'card' || claim === state.claim) {
    const stay = { over, claim: state.claim, focused, held: false };
    return { state: { ...stay, phase: 'open', token: token + 1 }, effects: [] };
  }
  const leaving = { over, token, focused, claim: state.claim, next: claim };
  return wait({ ...leaving, phase: 'leaving' }, claim === null ? GRACE_MS : SWITCH_MS);
}

function timeOut(state: HoverState, atMs: number): HoverStep {
  if (state.phase === 'waiting') return open(state, state.claim);
  if (state.phase !== 'leaving') return { state, effects: [] };
  if (state.next !== null) return open(state, state.next);
  return state.focused ? { state, effects: [] } : close(state, atMs, [{ type: 'close' }]);
}

function moveFocus(state: HoverState, inside: boolean, atMs: number): HoverStep {
  if (!isOpen(state)) return { state, effects: [] };
  const moved = { ...state, focused: inside };
  const away = moved.phase === 'leaving' && !inside;
  return away ? point({ ...moved, over: 'card' }, { over: state.over, atMs }) : { state: moved, effects: [] };
}

function openHeld(state: HoverState, claim: string, focus: boolean): HoverStep {
  const { over } = state;
  const held = { phase: 'open', claim, held: true, over, token: state.token + 1 } as const;
  if (!focus && isOpen(state) && state.claim === claim) {
    return { state: { ...held, focused: state.focused }, effects: [] };
  }
  return { state: { ...held, focused: false }, effects: [{ type: 'open', claim, focus }] };
}

/** What the reader sent away does not come back until the pointer has left and returned. */
function dismiss(state: HoverState): HoverStep {
  return close(state, LONG_AGO, isOpen(state) ? [{ type: 'close' }] : []);
}

function open(state: HoverState, claim: string): HoverStep {
  return {
    state: { phase: 'open', claim, held: false, focused: false, over: state.over, token: state.token + 1 },
    effects: [{ type: 'open', claim, focus: false }],
  };
}

function close(state: HoverState, closedAtMs: number, effects: HoverEffect[]): HoverStep {
  return { state: { phase: 'closed', over: state.over, token: state.token + 1, closedAtMs }, effects };
}

function wait(state: HoverState, delayMs: number): HoverStep {
  const token = state.token + 1;
  return { state: { ...state, token }, effects: [{ type: 'timer', token, delayMs }] };
}

function isSame(a: Target, b: Target): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.claim === b.claim;
  return a === b;
}
