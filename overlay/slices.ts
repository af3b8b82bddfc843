// Runs long work in short stretches, so that the page stays free to answer its reader.

/** Longest stretch, in milliseconds: half a frame, the other half is the page's. */
const STRETCH_MS = 8;

/**
 * Runs a generator to its end, pausing between yields whenever a stretch is used up. Work that fits into the first
 * stretch is done at once, and its result is there before the browser paints.
 * @returns what the work returns; undefined when `signal` aborted it
 */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let stretchEndMs = performance.now() + STRETCH_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < stretchEndMs) continue;
    await pause();
    if (signal.aborted) return undefined;
    stretchEndMs = performance.now() + STRETCH_MS;
  }
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
