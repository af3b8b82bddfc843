// The lines of an archived report: what the site printed round it, and the paragraphs as they were given.

/** An archived page's text, taken apart by line. Each is empty where the text has no such line. */
export interface ReportLines {
  breadcrumb: string;
  title: string;
  issuing: string;
  /** Where it comes from and when it was published. */
  source: string;
  paragraphs: string[];
  /** What the site printed after the report. */
  footer: string;
}

const BREADCRUMB = /^您当前的位置/;
const ISSUING = /^[—–]{1,2}/;
const SOURCE = /信息来源|发布时间|发布日期/;
const FOOTER = /^扫一扫/;
const HEADING = /^([一二三四五六七八九十]+、|[^。]{0,40}(工作|安排|回顾|总结)$)/;
const MAX_HEADING_CHARS = 60;

/** Takes a report's archived text, one paragraph a line, apart. */
export function toReportLines(text: string): ReportLines {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const take = (pattern: RegExp) => {
    const index = lines.findIndex((line) => pattern.test(line));
    return index < 0 ? '' : (lines.splice(index, 1)[0] ?? '');
  };
  const breadcrumb = take(BREADCRUMB);
  const footer = take(FOOTER);
  const source = take(SOURCE);
  const issuing = take(ISSUING);
  const title = take(/政府工作报告/);
  return { breadcrumb, title, issuing, source, paragraphs: lines, footer };
}

/** Whether a paragraph stands as a heading of its own: 一、重大项目攻坚实现新突破. */
export function isHeadingLine(line: string): boolean {
  return HEADING.test(line) && line.length < MAX_HEADING_CHARS;
}
