// The record as the content script carries it: a whole pack, only lighter. Same type, so that
// linking does not care which of the two it is given.

import type { Pack } from './record.ts';

/** A pack without what the page never shows: `aliases` are empty, and there is no archived text. */
export type PageRecord = Pack;
