// Every delay of the overlay, in milliseconds, and why it is as long as it is.

/** How long the mouse rests on a highlight before the card opens, unless the reader has chosen otherwise: longer than crossing a line of text takes. */
export const INTENT_MS = 300;

/** How long the card stays after the mouse left both highlight and card: enough to cross the gap between them. */
export const GRACE_MS = 300;

/** For this long after a card closed, resting on the next highlight opens at once: the reader is comparing. */
export const WARM_MS = 300;

/** With a card open, how long another highlight is rested on before it takes over: crossing it on the way to the card is no wish. */
export const SWITCH_MS = 80;

/** After a reading of the page, no other for this many times as long as it took: a busy page costs us 5% at most. */
export const REREAD_REST_FACTOR = 20;

/** The shortest pause between two readings of a changing page; one frame. */
export const REREAD_MIN_MS = 16;

/** The longest such pause: most of a slow reading is waiting for its answer, which costs the page nothing. */
export const REREAD_MAX_MS = 500;

/** How long a page says that the extension has gone, before it is left clean: the sentence read twice over. */
export const FAREWELL_MS = 8_000;

/** How long after a scroll the workbench is told what came into view: scrolling goes on meanwhile, and is not asked again. */
export const FOLLOW_MS = 100;

/** Legend and ticks are drawn when the page is idle, and after this time in any case: they are no part of the first look. */
export const MARGINS_MS = 500;
