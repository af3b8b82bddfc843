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
  /** The card's own pin. */
  | { type: 'toggle-pin' }
  /** Focus entered the card, or left it. */
  | { type: 'focus'; inside: boolean; atMs: number }
  /** Escape, the card's own close, a press outside, or the claim is gone from the page. */
  | { type: 'dismiss' }
  /** A timer that an effect asked for has run out. */
  | { type: 'timer'; token: number; atMs: number };

export type HoverEffect =
  | { type: 'open'; claim: string; pinned: boolean; focus: boolean }
  | { type: 'pin'; pinned: boolean }
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
    | { phase: 'open'; claim: string; pinned: boolean; focused: boolean }
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
 *     activate, show (from anywhere) ───────▶ open, pinned: the pointer has no say
 *
 * While focus is inside the card, leaving never closes it.
 */
export function stepHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'point':
      return isSame(state.over, event.over) ? { state, effects: [] } : point(state, event.over, event.atMs);
    case 'timer':
      return event.token === state.token ? timeOut(state, event.atMs) : { state, effects: [] };
    case 'activate':
      return pin(state, event.claim, false);
    case 'show':
      return pin(state, event.claim, true);
    case 'toggle-pin':
      return togglePin(state);
    case 'focus':
      return moveFocus(state, event.inside, event.atMs);
    case 'dismiss':
      return dismiss(state);
  }
}

function point(before: HoverState, over: Target, atMs: number): HoverStep {
  const state = { ...before, over };
  const claim = typeof over === 'object' ? over.claim : null;
  switch (state.phase) {
    case 'closed':
    case 'waiting':
      if (claim === null) return close(state, state.closedAtMs, []);
      if (atMs - state.closedAtMs < WARM_MS) return open(state, claim);
      return wait({ ...state, phase: 'waiting', claim }, INTENT_MS);
    case 'open':
      return state.pinned ? { state, effects: [] } : pointAway(state, over, claim);
    case 'leaving':
      return pointAway(state, over, claim);
  }
}

type Opened = Extract<HoverState, { phase: 'open' | 'leaving' }>;

/** With an unpinned card open: stay on it, or begin to leave it. */
function pointAway(state: Opened, over: Target, claim: string | null): HoverStep {
  const { token, focused } = state;
  if (over === 'card' || claim === state.claim) {
    const stay = { over, claim: state.claim, focused, pinned: false };
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
  if (state.phase !== 'open' && state.phase !== 'leaving') return { state, effects: [] };
  const moved = { ...state, focused: inside };
  const away = moved.phase === 'leaving' && !inside;
  return away ? point({ ...moved, over: 'card' }, state.over, atMs) : { state: moved, effects: [] };
}

function pin(state: HoverState, claim: string, focus: boolean): HoverStep {
  const isOpen = state.phase === 'open' || state.phase === 'leaving';
  const same = isOpen && state.claim === claim && !focus;
  const effect: HoverEffect = same
    ? { type: 'pin', pinned: true }
    : { type: 'open', claim, pinned: true, focus };
  const focused = same && state.focused;
  return {
    state: { phase: 'open', claim, pinned: true, focused, over: state.over, token: state.token + 1 },
    effects: [effect],
  };
}

function togglePin(state: HoverState): HoverStep {
  if (state.phase !== 'open' && state.phase !== 'leaving') return { state, effects: [] };
  const pinned = !(state.phase === 'open' && state.pinned);
  const { claim, focused, over, token } = state;
  return {
    state: { phase: 'open', claim, focused, over, token: token + 1, pinned },
    effects: [{ type: 'pin', pinned }],
  };
}

/** What the reader sent away does not come back until the pointer has left and returned. */
function dismiss(state: HoverState): HoverStep {
  const wasOpen = state.phase === 'open' || state.phase === 'leaving';
  return close(state, LONG_AGO, wasOpen ? [{ type: 'close' }] : []);
}

function open(state: HoverState, claim: string): HoverStep {
  return {
    state: { phase: 'open', claim, pinned: false, focused: false, over: state.over, token: state.token + 1 },
    effects: [{ type: 'open', claim, pinned: false, focus: false }],
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
