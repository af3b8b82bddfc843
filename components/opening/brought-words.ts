// What a person is told of what they brought: each failure in a sentence that says what to do.

import type { BroughtFailure, BroughtKind, ForeignKind } from '../../data/documents/brought-text.ts';
import { toRefusalText } from '../learnt/learnt-words.ts';
import type { Language, MessageKey } from '../translate.ts';
import { describeLacks } from '../wording/describe-page.ts';
import type { Brought, BroughtState } from './brought.ts';

const FOREIGN: Record<ForeignKind, MessageKey> = {
  'word-97': 'broughtWord97',
  rtf: 'broughtRtf',
  ofd: 'broughtOfd',
  sheet: 'broughtSheet',
  slides: 'broughtSheet',
  mhtml: 'broughtMhtml',
  image: 'broughtImage',
  archive: 'broughtArchive',
  unknown: 'broughtUnknown',
};
const BROKEN: Record<BroughtKind, MessageKey> = {
  pdf: 'broughtBrokenPdf',
  docx: 'broughtBrokenDocx',
  html: 'broughtUnknown',
  text: 'broughtUnknown',
};
const SAID: Record<'empty' | 'encoding' | 'encrypted' | 'unreadable' | 'cancelled', MessageKey> = {
  empty: 'broughtEmpty',
  encoding: 'broughtEncoding',
  encrypted: 'broughtEncrypted',
  unreadable: 'broughtUnreadable',
  cancelled: 'broughtCancelled',
};

/** What is wrong with it, and what to do. */
export function toFailureText(failure: BroughtFailure, language: Language): string {
  const { t } = language;
  switch (failure.failure) {
    case 'foreign':
      return t(FOREIGN[failure.kind]);
    case 'broken':
      return t(BROKEN[failure.kind]);
    case 'scanned':
      return t('broughtScanned', [failure.pages]);
    case 'too-large':
      return t('broughtTooLarge', [failure.limitMegabytes]);
    case 'too-many-pages':
      return t('broughtTooManyPages', [failure.pages, failure.limit]);
    case 'too-long':
      return t('broughtTooLong', [failure.limitChars.toLocaleString('en')]);
    case 'no-report':
      return `${t('broughtNoReport')}${language.locale === 'en' ? ' ' : ''}${describeLacks(failure.lacks, language)}`;
    default:
      return t(SAID[failure.failure]);
  }
}

const OUTCOMES: Record<Exclude<Extract<BroughtState, { type: 'read' }>['outcome'], 'refused'>, MessageKey> = {
  new: 'broughtNew',
  known: 'broughtKnown',
  changed: 'broughtChanged',
  'no-year': 'broughtNoYear',
};

/** What came of it; "" while it is being read. */
export function toStateText({ state }: Brought, language: Language): string {
  const { t } = language;
  if (state.type === 'reading') return '';
  if (state.type === 'lost') return t('learntFailed');
  if (state.type === 'failed') return toFailureText(state.failure, language);
  const { identity, outcome, refusal } = state;
  const report = [identity.place, identity.period, identity.title].filter(Boolean).join(' ');
  const kept = outcome === 'refused' ? refusal && toRefusalText(refusal, language) : t(OUTCOMES[outcome]);
  return t('broughtRead', [report, kept ?? '']);
}
