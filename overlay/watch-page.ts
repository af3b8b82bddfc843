// Says when the page has changed, as often as a frame and as seldom as our own work allows.

import { REREAD_MAX_MS, REREAD_MIN_MS, REREAD_REST_FACTOR } from './delays.ts';
import { HOST_NAME } from './page-text.ts';

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What can hide text or show it.
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

export interface PageWatch {
  /** Watches these too: what changes in a shadow root is not seen from outside. */
  include(roots: readonly ShadowRoot[]): void;
  stop(): void;
}

/** Calls `onChange` in the frame after a change of the page; changes that come faster than it works wait together. */
export function watchPage(onChange: () => Promise<void>): PageWatch {
  let phase: 'idle' | 'due' | 'running' | 'stopped' = 'idle';
  let changedMeanwhile = false;
  let restUntilMs = 0;
  const schedule = () => {
    phase = 'due';
    setTimeout(() => requestAnimationFrame(run), restUntilMs - performance.now());
  };
  const run = async () => {
    if (phase === 'stopped') return;
    phase = 'running';
    changedMeanwhile = false;
    const startedMs = performance.now();
    try {
      await onChange();
    } finally {
      // One reading that failed is no reason to be blind to what comes after it.
      rest(performance.now() - startedMs);
    }
  };
  const rest = (workedMs: number) => {
    restUntilMs = performance.now() + toRestMs(workedMs);
    if (phase !== 'running') return;
    phase = 'idle';
    if (changedMeanwhile) schedule();
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    changedMeanwhile = true;
    if (phase === 'idle') schedule();
  });
  observer.observe(document, WATCHED);
  return {
    include: (roots) => {
      for (const root of roots) observer.observe(root, WATCHED);
    },
    stop: () => {
      phase = 'stopped';
      observer.disconnect();
    },
  };
}

function toRestMs(workedMs: number): number {
  return Math.min(REREAD_MAX_MS, Math.max(REREAD_MIN_MS, workedMs * REREAD_REST_FACTOR));
}

/** The coming and going of our own element. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isHost);
}

function isHost(node: Node): boolean {
  return node.nodeName.toLowerCase() === HOST_NAME;
}
