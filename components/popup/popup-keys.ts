// What the keys of the search box do, apart from any page: the rules of an ARIA combobox whose list is always open.

/** What is known of a key press; the names are those of KeyboardEvent. */
export interface KeyPress {
  key: string;
  isComposing: boolean;
  keyCode: number;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where the search box stands. `active` is -1 where no row is chosen. */
export interface ListState {
  query: string;
  active: number;
  count: number;
}

export type KeyAction =
  | { type: 'choose'; row: number }
  | { type: 'open'; row: number }
  | { type: 'copy'; row: number }
  | { type: 'empty' }
  | { type: 'close' };

const PAGE_ROWS = 6;
/** Browsers that do not set isComposing say so by this code. */
const COMPOSING_CODE = 229;

/** The row a moving key leads to; arrows go round, the others stop at the ends. */
function findRow(key: string, { active, count }: ListState): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return Math.min(last, active + PAGE_ROWS);
  if (key === 'PageUp') return Math.max(0, active - PAGE_ROWS);
  return null;
}

function readPlainKey(key: string, list: ListState): KeyAction | null {
  if (key === 'Escape') return list.query === '' ? { type: 'close' } : { type: 'empty' };
  if (list.count === 0) return null;
  if (key === 'Enter') return list.active < 0 ? null : { type: 'open', row: list.active };
  const row = findRow(key, list);
  return row === null ? null : { type: 'choose', row };
}

/**
 * Gives what a key press does, or null where it is left to the box itself: typing, an input method's own keys,
 * combinations. While an input method composes, Enter and Escape are its own.
 */
export function readKey(press: KeyPress, list: ListState): KeyAction | null {
  if (press.isComposing || press.keyCode === COMPOSING_CODE) return null;
  const commanded = press.ctrlKey || press.metaKey;
  if (press.altKey || press.shiftKey) return null;
  if (!commanded) return readPlainKey(press.key, list);
  return press.key === 'Enter' && list.active >= 0 && list.active < list.count
    ? { type: 'copy', row: list.active }
    : null;
}
