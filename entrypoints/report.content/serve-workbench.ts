// Keeps workbenches in step with the page: does what they ask, and tells them what is in hand and what is in view. Most
// pages are read without one, and then nothing here listens to the page.

import { browser } from 'wxt/browser';
import type { Overlay } from '../../overlay/create-overlay.ts';
import { ScrollFollower } from '../../overlay/scroll-follower.ts';
import {
  readWorkbenchRequest,
  WORKBENCH_PORT,
  type WorkbenchNotice,
  type WorkbenchRequest,
} from '../messages/workbench-messages.ts';

/**
 * Waits for workbenches.
 * @param speaks whether this page, of a tab's frames, is the one that holds the report
 * @returns tells every workbench that is open
 */
export function serveWorkbenches(overlay: Overlay, speaks: () => boolean): (notice: WorkbenchNotice) => void {
  const ports = new Set<{ postMessage(notice: WorkbenchNotice): void }>();
  let follower: ScrollFollower | undefined;
  const tell = (notice: WorkbenchNotice) => {
    for (const port of ports) port.postMessage(notice);
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== WORKBENCH_PORT || !speaks()) return;
    ports.add(port);
    follower ??= new ScrollFollower(
      () => overlay.firstInView,
      (claim) => tell({ type: 'in-view', claim }),
    );
    port.onMessage.addListener((message: unknown) => {
      const request = readWorkbenchRequest(message);
      if (!request) return;
      answer(overlay, request);
      if (request.type !== 'point-out') follower?.settle();
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      overlay.pointOut(null);
      if (ports.size > 0) return;
      follower?.stop();
      follower = undefined;
    });
  });
  return tell;
}

function answer(overlay: Overlay, request: WorkbenchRequest): void {
  if (request.type === 'point-out') overlay.pointOut(request.claim);
  else if (request.type === 'look') overlay.look(request.claim);
  else if (request.type === 'look-at') overlay.lookAt(request);
  else overlay.lookBack();
}
