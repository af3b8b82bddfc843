// A claim as text to paste elsewhere: the figure, the words it stands in, what it is set beside, and where it is from.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Figure, Source } from '../../data/record.ts';
import { type Language, toWords } from '../translate.ts';
import { toComparisonText, toFairnessText } from './comparison-text.ts';
import { toFigureText } from './format-figure.ts';
import { toDateText, toPeriodText } from './format-period.ts';

/** What the page adds to the claim: its title, the clause as printed, and an address that leads there. */
export interface ClaimPlace {
  title: string;
  sentence: string;
  address: string;
  /** Whether the address finds these words and no others. */
  isExact: boolean;
}

const toStatusText = (
  { status, period }: Figure,
  { derived }: { derived: boolean },
  language: Language,
): string => {
  const key = derived ? 'cardDerivedYear' : status === 'actual' ? 'cardActual' : 'cardTarget';
  return language.t(key, [toPeriodText(period, language)]).trim();
};

const toSourceText = (source: Source, language: Language): string => {
  const date = source.published && toDateText(source.published, language);
  return [source.title, source.publisher, date].filter(Boolean).join(language.locale === 'zh' ? ',' : ', ');
};

/** What a claim is set beside, a line each. */
export const describeComparisons = (
  { claim, prior, aim, base, target, outcome }: LinkedClaim,
  language: Language,
): string[] =>
  [prior, aim, base, target, outcome]
    .filter((each) => each !== null)
    .map((other) => {
      const stated = toStatusText(other, { derived: other.derived !== null }, language);
      const isOwn = other.source.class === 'own';
      const status = isOwn ? language.t('cardBarNote', [stated, language.t('cardOwn')]) : stated;
      const figure = toComparisonText(other, claim.kind, language);
      return language.t('cardQuotedFigure', [status, figure, toFairnessText(other, language)]);
    });

/** A claim as a few lines of text, the address last. */
export const describeClaim = (linked: LinkedClaim, language: Language, place: ClaimPlace): string => {
  const { claim, indicator, source } = linked;
  const name = indicator ? toWords(indicator.name, language) : claim.subject;
  const figure = toFigureText(claim, claim.kind, language);
  return [
    language.t('cardQuotedFigure', [name, figure, toStatusText(claim, { derived: false }, language)]),
    language.t('cardQuoted', [place.sentence]),
    ...describeComparisons(linked, language),
    source ? toSourceText(source, language) : place.title,
    place.address,
    place.address !== '' && !place.isExact && language.t('exportNotExact'),
  ]
    .filter(Boolean)
    .join('\n');
};
