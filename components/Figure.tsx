// The one large figure of a card: as printed on the page, and under it how it is to be read.

import type { Claim } from '../claims/claim.ts';
import { splitPrinted, toBoundText, toFullText } from './format-figure.ts';
import type { Language } from './translate.ts';

const MULTIPLIER = /[万亿兆百千十萬億]/;

/** What the printed numeral leaves unsaid, in words: direction, commitment, bound, all digits. Empty for a plain "22部". */
const toReading = (claim: Claim, language: Language): string[] => {
  const { t } = language;
  const isCounted = claim.kind !== 'rank' && claim.kind !== 'streak';
  const hasMore =
    claim.bound !== 'eq' || MULTIPLIER.test(claim.text) || claim.unit === '元' || language.locale === 'en';
  const full = toFullText(claim.value, claim.unit, language.locale, claim.valueHigh);
  const words = [
    claim.direction && t(claim.direction === 'up' ? 'cardUp' : 'cardDown'),
    claim.commitment === 'ensure' && t('cardEnsure'),
    claim.commitment === 'strive' && t('cardStrive'),
    isCounted && hasMore && toBoundText(full, claim.bound, language),
  ];
  return words.filter((word): word is string => typeof word === 'string' && word !== claim.text);
};

/** The figure as printed, large, and its reading. */
export const Figure = ({ claim, language }: { claim: Claim; language: Language }) => {
  const { numeral, unit } = splitPrinted(claim.text, claim.unit);
  const reading = toReading(claim, language);
  return (
    <div class="figure">
      <p class="figure-printed" lang="zh-CN">
        <b>{numeral}</b>
        {unit && <span class={unit.startsWith('%') ? 'figure-percent' : 'figure-unit'}>{unit}</span>}
      </p>
      {reading.length > 0 && <p class="second">{reading.join(' · ')}</p>}
    </div>
  );
};
