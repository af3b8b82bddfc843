// Where a figure comes from: title, publisher, date, and a link that leads there.

import type { CitedSource } from '../../data/record.ts';
import type { Language } from '../translate.ts';
import { toDateText } from '../wording/format-period.ts';
import { Parts } from './Parts.tsx';

/** Only web addresses become links: a record of a reader's own may hold anything. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** A source as a line of text with its title linked. */
export const SourceLine = ({ source, language }: { source: CitedSource; language: Language }) => (
  <p class="source second">
    <span class="part part-long" lang="zh-CN">
      {isWebAddress(source.url) ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
    </span>{' '}
    <Parts
      parts={[
        // Of a learnt report the name says whose it is, and the address where it is.
        (source.class !== 'learnt' || source.url === '') && source.publisher,
        source.published && toDateText(source.published, language),
        source.class === 'own' && language.t('cardOwn'),
        source.class === 'news' && language.t('cardNews'),
        source.class === 'mirror' && language.t('cardMirror'),
      ]}
    />
  </p>
);
