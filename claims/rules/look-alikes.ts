// All look-alike rules in one place, cheapest first. Each says of a numeral with its unit that it is no claim.

import type { Quantity } from '../read-quantity.ts';
import { isDate, isStreak, isTimeSpan } from './calendar.ts';
import { isLettered, isNumbered, isQuoted, isSigned } from './codes.ts';
import { isBareMultiplier, isBareNumber, isDenominator, isSmallCount } from './counts.ts';
import { isFurniture, isListMarker } from './furniture.ts';
import { isOrderOnly, isTopOfOther } from './ordinals.ts';
import { isRatioBase } from './ratios.ts';

export type Rule = (text: string, quantity: Quantity) => boolean;

export const LOOK_ALIKES: readonly Rule[] = [
  isDate,
  isRatioBase,
  isNumbered,
  isLettered,
  isSigned,
  isDenominator,
  isListMarker,
  isOrderOnly,
  isTopOfOther,
  isTimeSpan,
  isBareMultiplier,
  isSmallCount,
  isBareNumber,
  (text, quantity) => !isStreak(text, quantity) && isQuoted(text, quantity),
  isFurniture,
];

/** Whether a numeral with its unit is a date, a name, a code, an idiom or page furniture instead of a claim. */
export function isLookAlike(text: string, quantity: Quantity): boolean {
  return LOOK_ALIKES.some((rule) => rule(text, quantity));
}
