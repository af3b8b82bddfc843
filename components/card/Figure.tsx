// The one large figure of a card: as printed on the page, and under it how it is to be read.

import type { Claim } from '../../claims/claim.ts';
import type { Language } from '../translate.ts';
import { COUNT_UNITS } from '../wording/english-units.ts';
import { splitPrinted, toBoundText, toFullText } from '../wording/format-figure.ts';
import { Parts } from './Parts.tsx';

const MULTIPLIER = /[万亿兆百千十萬億]/;

/** Whether the printed figure leaves something unsaid: a bound, digits behind a multiplier, a unit in another language. */
const needsReading = ({ bound, text, unit, kind }: Claim, { locale }: Language): boolean => {
  if (kind === 'rank' || kind === 'streak') return false;
  const isForeign = locale === 'en' && !COUNT_UNITS.has(unit) && !unit.startsWith('%');
  return bound !== 'eq' || MULTIPLIER.test(text) || isForeign;
};

/** What the printed numeral leaves unsaid, in words: direction, commitment, bound, all digits. Empty for a plain "22部". */
const toReading = (claim: Claim, language: Language): string[] => {
  const { t, locale } = language;
  const words: string[] = [];
  if (claim.direction) words.push(t(claim.direction === 'up' ? 'cardUp' : 'cardDown'));
  if (claim.commitment === 'ensure') words.push(t('cardEnsure'));
  if (claim.commitment === 'strive') words.push(t('cardStrive'));
  if (!needsReading(claim, language)) return words;
  return [
    ...words,
    toBoundText(toFullText(claim.value, claim.unit, locale, claim.valueHigh), claim.bound, language),
  ];
};

/** The figure as printed, large, and its reading. */
export const Figure = ({ claim, language }: { claim: Claim; language: Language }) => {
  const { numeral, unit } = splitPrinted(claim.text, claim.kind === 'streak' ? '' : claim.unit);
  const reading = toReading(claim, language);
  return (
    <div>
      <p class="figure-printed" lang="zh-CN">
        <b>{numeral}</b>
        {unit && <span class={unit.startsWith('%') ? 'figure-percent' : 'figure-unit'}>{unit}</span>}
      </p>
      {reading.length > 0 && (
        <p class="second">
          <Parts parts={reading} />
        </p>
      )}
    </div>
  );
};
