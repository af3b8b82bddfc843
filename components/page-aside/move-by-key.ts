// Arrow keys in a list of buttons: up and down go from one to the next, Home and End to the ends. Tab works as ever.

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Moves the focus among the `[data-entry]` of the element that listens, where the focus is on one of them. */
export function moveByKey(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  const step = STEPS[key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const entries = [...(currentTarget as Element).querySelectorAll<HTMLElement>('[data-entry]')];
  const at = entries.indexOf(target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  entries[step(at, entries.length)]?.focus();
}
