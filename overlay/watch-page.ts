// Says when the page has changed, as often as a frame and as seldom as our own work allows.

import { REREAD_MIN_MS, REREAD_REST_FACTOR } from './delays.ts';
import { HOST_NAME } from './page-text.ts';

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What can hide text or show it.
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/**
 * Calls `onChange` in the frame after a change of the page; changes that come faster than it works wait together.
 * @returns call it to stop
 */
export function watchPage(onChange: () => Promise<void>): () => void {
  let due: number | undefined;
  let restUntilMs = 0;
  const run = async () => {
    const startedMs = performance.now();
    await onChange();
    const endedMs = performance.now();
    restUntilMs = endedMs + Math.max(REREAD_MIN_MS, (endedMs - startedMs) * REREAD_REST_FACTOR);
    due = undefined;
  };
  const observer = new MutationObserver((records) => {
    if (due !== undefined || records.every(isOurs)) return;
    due = window.setTimeout(() => requestAnimationFrame(run), restUntilMs - performance.now());
  });
  observer.observe(document, WATCHED);
  return () => {
    observer.disconnect();
    clearTimeout(due);
  };
}

/** The coming and going of our own element. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isHost);
}

function isHost(node: Node): boolean {
  return node.nodeName.toLowerCase() === HOST_NAME;
}
