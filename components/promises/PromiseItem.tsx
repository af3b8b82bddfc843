// One target with what came of it: the two sentences, each with the way to its place, and what weighing them gave.

import type { PlanPromise, PromiseFigure } from '../../data/promises/plan-promise.ts';
import { type Language, toWords } from '../translate.ts';
import { toShareText } from '../wording/describe-change.ts';
import { REASON_KEYS } from './verdict-words.ts';

interface PromiseItemProps {
  promise: PlanPromise;
  language: Language;
  onJump: ((claim: string) => void) | null;
}

/** A target of the plan. */
export const PromiseItem = ({ promise, language, onJump }: PromiseItemProps) => {
  const { t } = language;
  const { target, outcome, verdict } = promise;
  return (
    <li class="promise" data-verdict={verdict}>
      <p class="promise-name">
        <span lang="zh-CN">{target.subject}</span>
        <span class="promise-share">{toShare(promise, language)}</span>
      </p>
      <Sentence form="target" label={t('promiseAimed')} figure={target} language={language} onJump={onJump} />
      {outcome && (
        <Sentence
          form="actual"
          label={t('promiseCame')}
          figure={outcome}
          language={language}
          onJump={onJump}
        />
      )}
      <Remark promise={promise} language={language} />
    </li>
  );
};

const toShare = ({ sharePercent }: PlanPromise, language: Language): string =>
  sharePercent === null ? '' : toShareText('cardCompleted', sharePercent, language);

interface SentenceProps {
  form: 'target' | 'actual';
  label: string;
  figure: PromiseFigure;
  language: Language;
  onJump: ((claim: string) => void) | null;
}

const Sentence = ({ form, label, figure, language, onJump }: SentenceProps) => {
  const [before, exact, after] = figure.words;
  const { claim, url } = figure;
  const { t } = language;
  return (
    <p class="promise-line">
      <span class="promise-label">{label}</span>
      <span>
        <span lang="zh-CN">
          {before}
          <b class={`promise-${form}`}>{exact}</b>
          {after}
        </span>{' '}
        {claim !== null && onJump !== null && (
          <button type="button" aria-label={t('cardJump', [exact])} onClick={() => onJump(claim)}>
            {t('cardFind')}
          </button>
        )}
        {claim === null && url !== null && (
          <a href={url} target="_blank" rel="noreferrer" aria-label={t('promiseOpenSource', [exact])}>
            {t('cardFind')}
          </a>
        )}
      </span>
    </p>
  );
};

/** Why nothing could be told, or what makes a judged pair less than sure. */
const Remark = ({ promise, language }: { promise: PlanPromise; language: Language }) => {
  const { t } = language;
  const { reason, why, isConfirmed } = promise;
  const words = why === null ? '' : toWords(why, language);
  if (reason === null && !isConfirmed) return null;
  const said = reason === null ? t('promiseConfirmed') : t(REASON_KEYS[reason]);
  const isUnlike = reason === 'similar' || isConfirmed;
  return <p class="promise-remark">{isUnlike && words !== '' ? t('cardFairness', [said, words]) : said}</p>;
};
