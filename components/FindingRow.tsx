// What the checks say of the claim. Words stay neutral: a figure differs from the record, nobody is accused.

import type { Finding, LinkedClaim } from '../data/linked-claim.ts';
import { findChange } from './compare-figures.ts';
import { toChangeText } from './describe-change.ts';
import { toFigureText } from './format-figure.ts';
import { Row } from './Row.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type Language, type MessageKey, toWords } from './translate.ts';

const FINDING_KEYS: Record<Finding['kind'], MessageKey> = {
  agrees: 'cardAgrees',
  'agrees-within-rounding': 'cardAgreesRounding',
  differs: 'cardDiffers',
  'not-comparable': 'cardNotComparable',
  'no-record': 'cardNoRecord',
};

const toDifference = (linked: LinkedClaim, language: Language): string | undefined => {
  const { record } = linked.finding;
  const change = record && findChange(record, linked.claim, linked.claim.kind);
  if (!change) return undefined;
  const plain = {
    ...change,
    form: change.form === 'percent' ? 'difference' : change.form,
    amount: linked.claim.value - record.value,
  } as const;
  return language.t('cardDifference', [toChangeText(plain, language)]);
};

/** The finding, where there is more to say than that the figure is as on record. */
export const FindingRow = ({ linked, language }: { linked: LinkedClaim; language: Language }) => {
  const { kind, record, why } = linked.finding;
  if (record) {
    const notes = (
      <>
        {why && <p class="second">{toWords(why, language)}</p>}
        <SourceLine source={record.source} language={language} />
      </>
    );
    const change = toDifference(linked, language);
    return (
      <Row field="finding" label={language.t('cardRecordLabel')} change={change} notes={notes}>
        <b>{toFigureText(record, linked.claim.kind, language)}</b>
      </Row>
    );
  }
  const saysNothing = why === null && (kind === 'agrees' || linked.indicator === null);
  if (saysNothing) return null;
  return (
    <Row
      field="finding"
      label={language.t('cardCheckLabel')}
      notes={why && <p class="second">{toWords(why, language)}</p>}
    >
      <p>{language.t(FINDING_KEYS[kind])}</p>
    </Row>
  );
};
