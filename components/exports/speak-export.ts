// The words of exports, out of the messages of the extension: what the card says of a claim, said for a file.

import type { ExportLabel, ExportWords, SpokenClaim, SpokenFigure } from '../../data/exports/export-words.ts';
import type { Comparison, Finding, LinkedClaim } from '../../data/linked-claim.ts';
import type { Rating } from '../../data/notes/claim-note.ts';
import type { CitedSource } from '../../data/record.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { toComparisonText, toFairnessText } from '../wording/comparison-text.ts';
import { describeChange } from '../wording/describe-change.ts';
import { toBoundText, toFigureText } from '../wording/format-figure.ts';
import { toDateText, toPeriodText } from '../wording/format-period.ts';

const LABEL_KEYS: Record<ExportLabel, MessageKey> = {
  number: 'exportNumber',
  section: 'exportSection',
  indicator: 'exportIndicator',
  printed: 'exportPrinted',
  figure: 'exportFigure',
  value: 'exportValue',
  valueHigh: 'exportValueHigh',
  unit: 'exportUnit',
  bound: 'exportBound',
  status: 'exportStatus',
  period: 'exportPeriod',
  finding: 'cardCheckLabel',
  prior: 'cardPriorLabel',
  priorFairness: 'exportPriorFairness',
  base: 'cardBaseLabel',
  baseFairness: 'exportBaseFairness',
  target: 'cardTargetLabel',
  targetFairness: 'exportTargetFairness',
  outcome: 'cardOutcomeLabel',
  outcomeFairness: 'exportOutcomeFairness',
  aim: 'exportAim',
  aimFairness: 'exportAimFairness',
  rating: 'exportRating',
  note: 'exportNote',
  sentence: 'exportSentence',
  source: 'exportSource',
  sourceAddress: 'exportSourceAddress',
  link: 'exportLink',
  start: 'exportStart',
  end: 'exportEnd',
  report: 'exportReport',
  address: 'exportAddress',
  published: 'exportPublished',
  retrieved: 'exportRetrieved',
  exported: 'exportExported',
  packs: 'exportPacks',
  digest: 'exportDigest',
  author: 'exportAuthor',
  formula: 'exportFormula',
  beside: 'exportBeside',
  comparability: 'exportComparability',
  sheet: 'exportSheet',
  sheetIntro: 'exportSheetIntro',
  noAddress: 'exportNoAddress',
  notExact: 'exportNotExact',
  unknown: 'exportUnknown',
};

const CLASS_KEYS: Partial<Record<CitedSource['class'], MessageKey>> = {
  own: 'cardOwn',
  news: 'cardNews',
  mirror: 'cardMirror',
};

const RATING_KEYS: Record<0 | Rating, MessageKey> = {
  0: 'rating0',
  1: 'rating1',
  2: 'rating2',
  3: 'rating3',
  4: 'rating4',
  5: 'rating5',
};

const FINDING_KEYS: Record<Finding['kind'], MessageKey> = {
  agrees: 'cardAgrees',
  'agrees-within-rounding': 'cardAgreesRounding',
  differs: 'cardDiffers',
  'not-comparable': 'cardNotComparable',
  'no-record': 'cardNoRecord',
};

/** The words in a language. */
export const toExportWords = (language: Language): ExportWords => ({
  locale: language.locale,
  label: (label) => language.t(LABEL_KEYS[label]),
  rating: (rating) => language.t(RATING_KEYS[rating ?? 0]),
  speak: (linked) => speakClaim(linked, language),
  date: (day) => toDateText(day, language),
  kind: ({ class: kind }) => {
    const key = CLASS_KEYS[kind];
    return key ? language.t(key) : '';
  },
  count: (figures, rated) => language.t('exportCount', [figures, rated]),
  pair: (label, value) => language.t('cardFairness', [label, value]),
});

const toStatusText = (
  { status, period }: Pick<Comparison, 'status' | 'period'>,
  isDerived: boolean,
  language: Language,
): string => {
  const key = isDerived ? 'cardDerivedYear' : status === 'actual' ? 'cardActual' : 'cardTarget';
  return language.t(key, [toPeriodText(period, language)]).trim();
};

const speakClaim = (linked: LinkedClaim, language: Language): SpokenClaim => {
  const { claim, indicator, finding } = linked;
  const { record, why } = finding;
  return {
    name: indicator ? toWords(indicator.name, language) : claim.subject,
    figure: toFigureText(claim, claim.kind, language),
    status: toStatusText(claim, false, language),
    bound: claim.bound === 'eq' ? '' : toBoundText('…', claim.bound, language),
    finding: language.t(FINDING_KEYS[finding.kind]),
    findingWhy: toReason(why && toWords(why, language), language.t(FINDING_KEYS[finding.kind])),
    recordFigure: record && {
      text: language.t('cardFairness', [
        language.t('cardRecordLabel'),
        toFigureText(record, claim.kind, language),
      ]),
      source: record.source,
    },
    beside: listRows(linked).map(([field, other]) => speakFigure(field, other, linked, language)),
  };
};

/** A reason that only repeats the finding is none. */
const toReason = (why: string | null, finding: string): string =>
  why === null || why === finding ? '' : why;

const SLOTS = ['prior', 'base', 'target', 'outcome', 'aim'] as const;

const listRows = (linked: LinkedClaim): [SpokenFigure['field'], Comparison][] => [
  ...SLOTS.flatMap((slot): [SpokenFigure['field'], Comparison][] => {
    const other = linked[slot];
    return other === null ? [] : [[slot, other]];
  }),
  ...linked.context.map((other): [SpokenFigure['field'], Comparison] => ['context', other]),
];

const speakFigure = (
  field: SpokenFigure['field'],
  other: Comparison,
  linked: LinkedClaim,
  language: Language,
): SpokenFigure => {
  const label = other.area ? toWords(other.area, language) : language.t(toSlotKey(field));
  const name = other.name && toWords(other.name, language);
  const isCompared = linked.finding.kind !== 'differs';
  return {
    field,
    label: name ? language.t('cardFairness', [label, name]) : label,
    status: toMarkedStatus(other, language),
    figure: toComparisonText(other, linked.claim.kind, language),
    fairness: toFairnessText(other, language),
    change: (isCompared && describeChange(linked.claim, other, language)) || '',
    formula: other.derived?.formula ?? '',
    inputs: (other.derived?.inputs ?? []).map((input) => ({
      text: [toWords(input.name, language), toPeriodText(input.period, language), input.printed].join(' '),
      source: input.source.id === other.source.id ? null : input.source,
    })),
    source: other.source,
  };
};

/** A figure of the person's own is called one wherever it stands. */
const toMarkedStatus = (other: Comparison, language: Language): string => {
  const stated = toStatusText(other, other.derived !== null, language);
  return other.source.class === 'own' ? language.t('cardBarNote', [stated, language.t('cardOwn')]) : stated;
};

const toSlotKey = (field: SpokenFigure['field']): MessageKey =>
  field === 'context' ? 'cardContextLabel' : LABEL_KEYS[field];
