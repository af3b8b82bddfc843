// The popup as it really opens: by a press of the toolbar button, which lets the extension run on the tab in front.
// Playwright does not see such a window, so it is spoken to over the debugging protocol itself.

import type { CDPSession, Page } from 'playwright-core';
import type { Stage } from './launch.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** A window of the extension's own that the browser opened. */
export interface RealWindow {
  /** What the window's script gives for an expression. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the button with this text, as a hand would. */
  press(text: string): Promise<void>;
  /** What the window looks like, as a PNG. */
  capture(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface RealPopup extends RealWindow {
  /** The popup's head, in words. */
  readHead(): Promise<string>;
}

const MOST_TRIES = 200;
const TRY_EVERY_MS = 50;

/** Presses the toolbar button on this page. */
export async function openRealPopup(stage: Stage, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const { session, send, find } = await createFinder(stage);
  const tab = await waitFor(() => find('tab', ({ url }) => url === page.url()));
  await send('Extensions.triggerAction', { id: stage.extensionId, targetId: tab.targetId });
  const popup = await waitFor(() => find('page', ({ url }) => url.endsWith('/popup.html')));
  const shown = await attach(session, send, popup.targetId);
  return {
    ...shown,
    readHead: () =>
      shown.evaluate<string>(
        `document.querySelector('header')?.innerText.replace(/\\s+/g, ' ').trim() ?? ''`,
      ),
  };
}

/** Opens the workbench beside this page by way of the popup, as a reader does. None may be open already. */
export async function openRealWorkbench(stage: Stage, page: Page, button: string): Promise<RealWindow> {
  const popup = await openRealPopup(stage, page);
  const { session, send, find } = await createFinder(stage);
  await popup.press(button);
  const panel = await waitFor(() => find('page', ({ url }) => url.endsWith('/sidepanel.html')));
  return attach(session, send, panel.targetId);
}

async function createFinder(stage: Stage) {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging session of its own.');
  const send = session.send.bind(session) as unknown as Send;
  const find = async (type: string, isWanted: (target: Target) => boolean) => {
    const { targetInfos } = await send('Target.getTargets', { filter: [{}] });
    return (targetInfos as Target[]).find((target) => target.type === type && isWanted(target));
  };
  return { session, send, find };
}

async function attach(session: CDPSession, send: Send, targetId: string): Promise<RealWindow> {
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: false });
  const ask = askBy(session as unknown as Listening, send, String(sessionId));
  const evaluate = async <T>(expression: string) => {
    const { result } = (await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T } };
    return result.value;
  };
  return {
    evaluate,
    press: async (text) => {
      const find = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`;
      await waitFor(async () => (await evaluate<boolean>(`${find} !== undefined`)) || undefined);
      await evaluate(`${find}.click()`);
    },
    capture: async () => {
      const { data } = await ask('Page.captureScreenshot', {
        format: 'png',
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width: 400, height: 560, scale: 1 },
      });
      return Buffer.from(String(data), 'base64');
    },
    close: async () => {
      await send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

interface Listening {
  on(event: string, hear: (said: { sessionId: string; message: string }) => void): void;
}

/** Speaks with a target that has no connection of its own. */
function askBy(session: Listening, send: Send, sessionId: string): Send {
  let last = 0;
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}

async function waitFor<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
  }
  throw new Error('It did not come, however long it was waited for.');
}
