// An error with all that may be a person's taken out: what kind it was, and where in our own code. Messages are left
// out whole, since they may quote a page, an address or what somebody typed.

export interface ErrorTrace {
  /** What was being done, in a word of ours. */
  place: string;
  /** TypeError, QuotaExceededError. */
  name: string;
  /** "background.js:1:2345", innermost first. */
  frames: string[];
}

const NAME = /^[A-Z][A-Za-z]{0,30}(?:Error|Exception)$/;
/** A file of the extension's own. In Firefox the host names the installation, so it is dropped. */
const FRAME = /(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]+\.js:\d+:\d+)/g;
/** As our messages are called. */
const PLACE = /^[a-z-]{1,40}$/;
const MOST_FRAMES = 6;

/** @param error whatever was thrown */
export function toErrorTrace(place: string, error: unknown): ErrorTrace {
  const { name, message, stack } = Object(error) as Record<string, unknown>;
  const called = typeof stack === 'string' ? stack.replace(String(message), '') : '';
  const frames = Array.from(called.matchAll(FRAME), ([, frame = '']) => frame);
  return {
    place: PLACE.test(place) ? place : 'elsewhere',
    name: typeof name === 'string' && NAME.test(name) ? name : 'Error',
    frames: frames.slice(0, MOST_FRAMES),
  };
}
