// An indicator's years in words and numbers: one mark a figure, as the table prints it and the picture draws it.

import type { Bound } from '../../claims/claim.ts';
import type { IndicatorSeries } from '../../data/series/indicator-series.ts';
import type { SeriesPoint } from '../../data/series/series-point.ts';
import type { Language, MessageKey } from '../translate.ts';
import { toFairnessText } from '../wording/comparison-text.ts';
import { toBoundText, toCommonScale, toQuantityText, toSignText } from '../wording/format-figure.ts';

export type YearForm = 'actual' | 'target' | 'derived';

export interface YearMark {
  key: string;
  year: number;
  form: YearForm;
  /** 实绩, 目标, 推算. */
  formText: string;
  value: number;
  /** The interval that holds a computed value. */
  range: [low: number, high: number] | null;
  isSimilar: boolean;
  /** The number by itself in the row's common unit, with its bound as a sign: "≥ 65*". */
  label: string;
  /** The figure in full: number, unit and bound in words. */
  text: string;
  note: string;
  source: string;
  /** Added by the person. */
  isOwn: boolean;
  url: string;
  claim: string | null;
}

export interface YearRows {
  /** The unit that all labels are in: 亿元. */
  unit: string;
  marks: YearMark[];
}

/** The marks of a row, oldest first, results before targets. */
export const toYearRows = (series: IndicatorSeries, language: Language): YearRows => {
  const { points, unit: counted } = series;
  const common = toCommonScale(
    points.filter(({ derived }) => derived === null).map(({ value }) => value),
    counted,
    language.locale,
  );
  return {
    unit: common.unit,
    marks: points.map((point, at) => ({
      ...toMark(point, language),
      key: `${point.period} ${point.status} ${at}`,
      label: toLabel(point, common.toNumber),
    })),
  };
};

const FORM_KEYS: Record<YearForm, MessageKey> = {
  actual: 'chartResult',
  target: 'cardTargetLabel',
  derived: 'chartDerived',
};

const toMark = (point: SeriesPoint, language: Language): Omit<YearMark, 'key' | 'label'> => {
  const { year, derived, value, valueHigh, unit, bound, comparability, why, source, claim } = point;
  const form: YearForm = derived ? 'derived' : point.status;
  const isKnown = derived !== null && Number.isFinite(derived.low) && Number.isFinite(derived.high);
  return {
    ...{ year, form, formText: language.t(FORM_KEYS[form]), value, claim },
    range: isKnown ? [derived.low, derived.high] : null,
    isSimilar: comparability === 'similar',
    text: toBoundText(toQuantityText(value, unit, language.locale, valueHigh), bound, language),
    note: why === null ? '' : toFairnessText({ comparability, why }, language),
    source: source?.title ?? '',
    isOwn: source?.class === 'own',
    url: source?.url ?? '',
  };
};

const toLabel = (
  { value, valueHigh, bound, comparability, derived }: SeriesPoint,
  toNumber: (value: number) => string,
): string => {
  const number = [value, ...(valueHigh === undefined ? [] : [valueHigh])].map(toNumber).join('–');
  const shown: Bound = derived ? 'approx' : bound;
  return `${toSignText(number, shown)}${comparability === 'similar' ? '*' : ''}`;
};
