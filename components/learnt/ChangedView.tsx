// What changed between two texts of one report: the paragraphs that differ, with the words that went struck through and
// those that came underlined. Neutral in words: a page was changed, nobody is asked why.

import type { ChangedParagraph, LearntChanges } from '../../data/learnt/learnt-answer.ts';
import type { Language } from '../translate.ts';
import { toDateText } from '../wording/format-period.ts';

interface ChangedViewProps {
  changes: LearntChanges;
  language: Language;
  onClose: () => void;
}

/** Words around a change that are shown; a paragraph may be a page long. */
const NEAR_CHARS = 60;

const shorten = (text: string, isFirst: boolean, isLast: boolean): string => {
  if (isFirst) return text.length > NEAR_CHARS ? `…${text.slice(-NEAR_CHARS)}` : text;
  if (isLast) return text.length > NEAR_CHARS ? `${text.slice(0, NEAR_CHARS)}…` : text;
  return text.length > 2 * NEAR_CHARS ? `${text.slice(0, NEAR_CHARS)}…${text.slice(-NEAR_CHARS)}` : text;
};

const Paragraph = ({ runs }: ChangedParagraph) => (
  <p class="changed-paragraph" lang="zh-CN">
    {runs.map(({ kind, text }, at) => {
      const key = `${at} ${kind}`;
      if (kind === 'added') return <ins key={key}>{text}</ins>;
      if (kind === 'removed') return <del key={key}>{text}</del>;
      return <span key={key}>{shorten(text, at === 0, at === runs.length - 1)}</span>;
    })}
  </p>
);

/** The changes, in the order of the later text. */
export const ChangedView = ({ changes, language, onClose }: ChangedViewProps) => {
  const { t } = language;
  const { before, after, paragraphs } = changes;
  return (
    <section class="learnt" aria-labelledby="changed-heading">
      <h2 id="changed-heading" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('changedTitle')}
      </h2>
      <p lang="zh-CN">
        <bdi>{after.name}</bdi>
      </p>
      <p class="second">
        {t('changedBetween', [toDateText(before.retrieved, language), toDateText(after.retrieved, language)])}
      </p>
      <p class="second">{t('changedKey', [paragraphs.length])}</p>
      <p class="learnt-buttons">
        <button type="button" onClick={onClose}>
          {t('changedBack')}
        </button>
      </p>
      {paragraphs.map((paragraph, at) => (
        <Paragraph key={String(at)} {...paragraph} />
      ))}
    </section>
  );
};
