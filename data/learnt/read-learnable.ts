// From any text to what can be learnt of it: what report it is, and its words without what the site wrote around them,
// so that a counter of visits does not make another text of it. Or, where it is none, which signs of one it lacks.

import { type ReportReading, type ReportSign, readReport } from '../../claims/read-report.ts';
import { toReportKey } from '../documents/report-key.ts';
import { findPlace } from '../report-links/read-linkable.ts';
import type { ReportIdentity } from './learnt-answer.ts';

export interface Learnable {
  identity: ReportIdentity;
  /** Title, issuing line and body, one paragraph a line. */
  text: string;
}

/** Which signs of a report a text has, and which it lacks. */
export interface NotLearnable {
  found: ReportSign[];
  lacking: ReportSign[];
}

/** What a site writes between a report's head and its first heading: where it is from, visits, buttons. */
const PAGE_LINE =
  /(?:浏览|瀏覽|点击|點擊|阅读|閱讀|访问)(?:次数|次數|量|数)|【?(?:打印|列印|关闭|字体|字號|字号)|(?:信息)?(?:来源|來源)\s*[:：]|(?:发布|發布|更新)(?:时间|時間|日期)|^\s*(?:作者|编辑|日期|时间)\s*[:：]/;

/**
 * Reads a text as a report to be kept.
 * @param text one paragraph a line
 */
export function readLearnable(text: string): Learnable | NotLearnable {
  const { report, signs, lacks } = readReport(text);
  if (report === null) return { found: signs, lacking: lacks };
  const { title, period, extent } = report;
  return {
    identity: { report: toReportKey(report), title, place: findPlace(text, report), period, extent },
    text: toKeptText(text, report),
  };
}

function toKeptText(text: string, { title, issuing, body, sections }: ReportReading): string {
  const first = Math.min(sections[0]?.start ?? body.start, body.end);
  // A heading's words begin behind its number (一、), and the two are one line.
  const begin = text.lastIndexOf('\n', first - 1) + 1;
  const before = text.slice(body.start, Math.max(body.start, begin)).split('\n');
  const opening = before.filter((line) => line.includes('。') || !PAGE_LINE.test(line));
  const rest = text.slice(Math.max(body.start, begin), body.end).split('\n');
  return [title, issuing, ...opening, ...rest]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
