// What the checks say of the claim. Words stay neutral: a figure differs from the record, nobody is accused.

import type { Finding, LinkedClaim } from '../../data/linked-claim.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { findChange } from '../wording/compare-figures.ts';
import { toChangeText } from '../wording/describe-change.ts';
import { toFigureText, toQuantityText } from '../wording/format-figure.ts';
import { Row } from './Row.tsx';
import { SourceLine } from './SourceLine.tsx';

const FINDING_KEYS: Record<Finding['kind'], MessageKey> = {
  agrees: 'cardAgrees',
  'agrees-within-rounding': 'cardAgreesRounding',
  differs: 'cardDiffers',
  'not-comparable': 'cardNotComparable',
  'no-record': 'cardNoRecord',
};

/** How far the page's figure is from the record's; undefined where only the wording differs, or the units do. */
const toDifference = ({ claim, finding }: LinkedClaim, language: Language): string | undefined => {
  const { record } = finding;
  const change = record && findChange(record, claim, claim.kind);
  if (!change || change.amount === 0) return undefined;
  const amount = claim.value - record.value;
  const size = toQuantityText(Math.abs(amount), claim.unit, language.locale);
  const text = change.form === 'points' ? toChangeText(change, language) : `${amount < 0 ? '−' : '+'}${size}`;
  return language.t('cardDifference', [text]);
};

/** The finding, where there is more to say than that the figure is as on record. */
export const FindingRow = ({ linked, language }: { linked: LinkedClaim; language: Language }) => {
  const { kind, record, why } = linked.finding;
  if (record) {
    // The badge says already that the figures differ.
    const reason = why && toWords(why, language) !== language.t('cardDiffers') && toWords(why, language);
    const notes = (
      <>
        {reason && <p class="second">{reason}</p>}
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
