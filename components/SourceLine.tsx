// Where a figure comes from: title, publisher, date, and a link that leads there.

import type { Source } from '../data/record.ts';
import { toDateText } from './format-period.ts';
import type { Language } from './translate.ts';

/** Publisher, date and, where it is not an official page, what kind of source it is. */
const toDetails = (source: Source, language: Language): string => {
  const { t } = language;
  const details = [
    source.publisher,
    source.published && toDateText(source.published, language),
    source.class === 'news' && t('cardNews'),
    source.class === 'mirror' && t('cardMirror'),
  ];
  return details.filter(Boolean).join(' · ');
};

/** Only web addresses become links: a record of a reader's own may hold anything. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** A source as a line of text with its title linked. */
export const SourceLine = ({ source, language }: { source: Source; language: Language }) => (
  <p class="source second">
    {isWebAddress(source.url) ? (
      <a href={source.url} target="_blank" rel="noreferrer" lang="zh-CN">
        {source.title}
      </a>
    ) : (
      <span lang="zh-CN">{source.title}</span>
    )}
    <span class="source-details">{toDetails(source, language)}</span>
  </p>
);
