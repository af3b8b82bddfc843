// A report's archived text as an article, for the page of first steps. Its words stay Chinese in every language.

import { isHeadingLine, toReportLines } from '../../data/documents/report-lines.ts';

interface SampleReportProps {
  /** As it was archived, one paragraph a line. */
  text: string;
  /** Where it was published. */
  address: string;
}

/** Head, paragraphs and source; what the site printed round them is left out. */
export const SampleReport = ({ text, address }: SampleReportProps) => {
  const { title, issuing, source, paragraphs } = toReportLines(text);
  return (
    <article class="sample-report" lang="zh-CN">
      <h2>{title}</h2>
      <p class="issuing">{issuing}</p>
      <p class="source">
        {source.replace(/\s*浏览次数.*$/, '')}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {new URL(address).host}
        </a>
      </p>
      {paragraphs.map((line) =>
        isHeadingLine(line) ? <h3 key={line}>{line}</h3> : <p key={line}>{line}</p>,
      )}
    </article>
  );
};
