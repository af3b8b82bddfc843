// What a person brings to the workbench: dropped anywhere on it, chosen or pasted; read here, one after the other, and kept
// among the learnt reports. A file dropped beside its mark must never take the workbench's place.

import { useCallback, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Brought, BroughtState } from '../../components/opening/brought.ts';
import {
  type BroughtFailure,
  type BroughtText,
  MAX_FILE_BYTES,
  type Progress,
} from '../../data/documents/brought-text.ts';
import { askLearnt } from './ask-learnt.ts';
import { type Pasted, useWindowDrops } from './use-window-drops.ts';

type Read = (signal: AbortSignal, onProgress: Progress) => Promise<BroughtText | BroughtFailure>;

/** Put there by the build, which WXT's list of files does not see. */
const PDF_FOLDER = '/pdf/' as '/popup.html';
const BYTES_PER_MEGABYTE = 1_000_000;

/** The readers are loaded when the first thing is brought. */
const loadReaders = () => import('../../data/documents/read-brought.ts');

const readFile =
  (file: File): Read =>
  async (signal, onProgress) => {
    if (file.size > MAX_FILE_BYTES)
      return { failure: 'too-large', limitMegabytes: MAX_FILE_BYTES / BYTES_PER_MEGABYTE };
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (!buffer) return { failure: 'unreadable' };
    const { readBrought } = await loadReaders();
    const folder = browser.runtime.getURL(PDF_FOLDER);
    const pdf = { worker: `${folder}worker.js`, tables: `${folder}tables/` };
    return readBrought({ name: file.name, bytes: new Uint8Array(buffer) }, { signal, onProgress, pdf });
  };

const readPaste =
  (pasted: Pasted): Read =>
  async () =>
    (await loadReaders()).readPasted(pasted);

/** Keeps a text where it is a report, and says what it is. */
async function learn({ text }: BroughtText, file: string): Promise<BroughtState> {
  const answer = await askLearnt({ type: 'learn-report', text, file: file || null, address: null });
  if ('failure' in answer) return { type: 'lost' };
  if (answer.is === 'other')
    return { type: 'failed', failure: { failure: 'no-report', lacks: answer.lacking } };
  const { identity, outcome } = answer;
  return { type: 'read', identity, outcome, refusal: outcome === 'refused' ? answer.refusal : null, text };
}

async function readAndLearn(name: string, read: Read, signal: AbortSignal, onProgress: Progress) {
  // What cannot be called off half-way is let go.
  const calledOff = new Promise<BroughtFailure>((resolve) =>
    signal.addEventListener('abort', () => resolve({ failure: 'cancelled' })),
  );
  const result = await Promise.race([read(signal, onProgress), calledOff]);
  return 'failure' in result ? ({ type: 'failed', failure: result } as const) : learn(result, name);
}

export interface BroughtAtHand {
  all: readonly Brought[];
  /** Something is held over the window. */
  isOver: boolean;
  bringFiles: (files: File[]) => void;
  bringPasted: (pasted: Pasted) => void;
  cancel: (id: number) => void;
  dismiss: () => void;
}

/** @param onRead told of each report that was read */
export function useBrought(onRead: (text: string) => void): BroughtAtHand {
  const [all, setAll] = useState<readonly Brought[]>([]);
  const callOffs = useRef(new Map<number, AbortController>());
  const turn = useRef<Promise<void>>(Promise.resolve());
  const last = useRef(0);
  const tell = useRef(onRead);
  tell.current = onRead;

  const bring = useCallback((name: string, read: Read) => {
    const id = ++last.current;
    const calling = new AbortController();
    callOffs.current.set(id, calling);
    const set = (state: BroughtState) =>
      setAll((known) => known.map((one) => (one.id === id ? { ...one, state } : one)));
    setAll((known) => [...known, { id, name, state: { type: 'reading', part: 0 } }]);
    turn.current = turn.current.then(async () => {
      const onProgress = (part: number) => set({ type: 'reading', part });
      const state = calling.signal.aborted
        ? ({ type: 'failed', failure: { failure: 'cancelled' } } as const)
        : await readAndLearn(name, read, calling.signal, onProgress);
      set(state);
      if (state.type === 'read') tell.current(state.text);
    });
  }, []);
  const bringFiles = useCallback(
    (files: File[]) => {
      for (const file of files) bring(file.name, readFile(file));
    },
    [bring],
  );
  const bringPasted = useCallback((pasted: Pasted) => bring('', readPaste(pasted)), [bring]);
  const isOver = useWindowDrops(bringFiles, bringPasted);
  return {
    all,
    isOver,
    bringFiles,
    bringPasted,
    cancel: (id) => callOffs.current.get(id)?.abort(),
    dismiss: () => {
      for (const calling of callOffs.current.values()) calling.abort();
      callOffs.current.clear();
      setAll([]);
    },
  };
}
