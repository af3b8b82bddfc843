// The words that a figure stands in, in a report that was learnt: as much of the clause as tells what it is, and a link
// to the very words.

import type { Comparison } from '../../data/linked-claim.ts';

const BEFORE_CHARS = 40;
const AFTER_CHARS = 16;

/** The clause of a comparison's figure; nothing where no learnt report says it. */
export const QuoteLine = ({ other: { quote, source } }: { other: Comparison }) => {
  if (!quote) return null;
  const [before, exact, after] = quote.words;
  return (
    <p class="second" lang="zh-CN">
      {source.class !== 'learnt' && `${quote.report}:`}“{before.length > BEFORE_CHARS && '…'}
      {before.slice(-BEFORE_CHARS)}
      {quote.url ? (
        <a href={quote.url} target="_blank" rel="noreferrer">
          {exact}
        </a>
      ) : (
        <strong>{exact}</strong>
      )}
      {after.slice(0, AFTER_CHARS)}
      {after.length > AFTER_CHARS && '…'}”
    </p>
  );
};
