// The way to the report's page, for as long as the workbench shows that report: asks it to mark and to scroll, and hears
// what is in hand there and what is in view.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BenchPage, PageStep } from '../../components/workbench/bench-page.ts';
import {
  readWorkbenchNotice,
  WORKBENCH_PORT,
  type WorkbenchRequest,
} from '../messages/workbench-messages.ts';
import { askPage } from '../report-tab.ts';

const NOWHERE: PageStep = { hand: null, inView: null };

interface PagePort {
  step: PageStep;
  /** Null where the report is on no page. */
  page: BenchPage | null;
}

/** @param seen another whenever the page has been looked at: where it was loaded anew, the old port is broken */
export function usePagePort(tabId: number | null, seen: object): PagePort {
  const [step, setStep] = useState(NOWHERE);
  const send = useRef<(request: WorkbenchRequest) => void>(() => {});
  useEffect(() => {
    setStep(NOWHERE);
    if (tabId === null) return;
    const port = browser.tabs.connect(tabId, { name: WORKBENCH_PORT });
    let isOpen = true;
    send.current = (request) => isOpen && port.postMessage(request);
    port.onMessage.addListener((message: unknown) => {
      const notice = readWorkbenchNotice(message);
      if (notice?.type === 'in-hand') setStep((before) => ({ ...before, hand: notice.claim }));
      if (notice?.type === 'in-view') setStep((before) => ({ ...before, inView: notice.claim }));
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      // Asked, so that the browser does not complain of a page that was not there.
      void browser.runtime.lastError;
    });
    return () => {
      isOpen = false;
      port.disconnect();
    };
  }, [tabId, seen]);
  const page = useMemo(
    (): BenchPage | null =>
      tabId === null
        ? null
        : {
            onPoint: (claim) => send.current({ type: 'point-out', claim }),
            onLook: (claim) => send.current({ type: 'look', claim }),
            onLookAt: ({ start, end }) => send.current({ type: 'look-at', start, end }),
            onLookBack: () => send.current({ type: 'look-back' }),
            onOpenCard: (claim) => void askPage(tabId, { type: 'jump', claim }),
          },
    [tabId],
  );
  return { step, page };
}
