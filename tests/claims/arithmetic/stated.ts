// Builds stated figures for the arithmetic tests; `text` gives the rounding, as it does on a page.

import type { Growth } from '../../../claims/arithmetic/growth.ts';

export function stated(text: string, value: number, unit: string, more: Partial<Growth> = {}): Growth {
  return { text, value, unit, bound: 'eq', ...more };
}
