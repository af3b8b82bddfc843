// What passes between the workbench and the report beside it, over a port that the workbench opens: while none is open,
// the page does nothing for it. A port that breaks says that the page, or the workbench, has gone.

export const WORKBENCH_PORT = 'workbench';

/** What the workbench asks of the page. */
export type WorkbenchRequest =
  /** Mark a claim, or none; nothing scrolls and no card opens. */
  | { type: 'point-out'; claim: string | null }
  /** Scroll to a claim and mark it. */
  | { type: 'look'; claim: string }
  /** Scroll to a stretch of the report's text. */
  | { type: 'look-at'; start: number; end: number }
  /** Scroll back to where the reader was before the first `look`. */
  | { type: 'look-back' };

/** What the page tells the workbench. */
export type WorkbenchNotice =
  /** A card has been opened at this claim's figure; null: closed. */
  | { type: 'in-hand'; claim: string | null }
  /** The reader has scrolled, and this claim is the first that they see. */
  | { type: 'in-view'; claim: string };

/** A message that is a request of the workbench, or undefined for any other. */
export function readWorkbenchRequest(message: unknown): WorkbenchRequest | undefined {
  const { type, claim, start, end } = Object(message) as Record<string, unknown>;
  if (type === 'look-back') return { type };
  if (type === 'look-at' && Number.isInteger(start) && Number.isInteger(end))
    return { type, start: Number(start), end: Number(end) };
  if (type === 'look' && typeof claim === 'string') return { type, claim };
  const isClaim = claim === null || typeof claim === 'string';
  return type === 'point-out' && isClaim ? { type, claim } : undefined;
}

/** A message that is a notice of the page, or undefined for any other. */
export function readWorkbenchNotice(message: unknown): WorkbenchNotice | undefined {
  const { type, claim } = Object(message) as Record<string, unknown>;
  if (type === 'in-view' && typeof claim === 'string') return { type, claim };
  const isClaim = claim === null || typeof claim === 'string';
  return type === 'in-hand' && isClaim ? { type, claim } : undefined;
}
