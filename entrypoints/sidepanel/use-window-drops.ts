// What is dropped on the window or pasted into it, wherever that is: the browser would else show a file in the workbench's
// place. Fields are left alone.

import { useEffect, useState } from 'preact/hooks';

/** What was pasted, or dropped as text. `html`: "" where there is none beside it. */
export interface Pasted {
  text: string;
  html: string;
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, [contenteditable]');

const toPasted = (data: DataTransfer | null): Pasted => ({
  text: data?.getData('text/plain') ?? '',
  html: data?.getData('text/html') ?? '',
});

/** Hears what is dropped on the window or pasted into it, fields left alone. Gives whether something is held over it. */
export function useWindowDrops(
  onFiles: (files: File[]) => void,
  onPasted: (pasted: Pasted) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const over = (event: DragEvent) => {
      if (isField(event.target)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (isField(event.target)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
      else onPasted(toPasted(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) onFiles(files);
      else onPasted(toPasted(event.clipboardData));
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('paste', paste, { signal });
    return () => ending.abort();
  }, [onFiles, onPasted]);
  return isOver;
}
