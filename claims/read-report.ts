// Is this text a government work report, whose, of which year, and where does its body stand?
// Judged by what the text itself says (title, issuing line, headings), whatever page it came from.

import type { Span } from './claim.ts';
import { readSections } from './read-sections.ts';
import type { Section } from './section.ts';

/** What a text says of itself as a work report. */
export interface ReportReading {
  /** The title as printed: 政府工作报告(摘要). */
  title: string;
  /** The line that says before whom it was given, as printed; "" where there is none. */
  issuing: string;
  /** The area as the issuing line names it (常州市金坛区), else as the title does; "" where neither names one. */
  place: string;
  /** The year whose work is planned, by which such a report is called; "" where none can be read. */
  period: string;
  extent: 'full' | 'abstract';
  /** From the first heading to the last sentence; page furniture before and after left out. */
  body: Span;
  sections: Section[];
}

export interface ReportJudgement {
  report: ReportReading | null;
  /** Signs found, for a reader who asks why a page was taken for a report or not. */
  signs: ReportSign[];
  /** Signs that were looked for and not found. */
  lacks: ReportSign[];
}

export type ReportSign =
  | 'title'
  | 'issuing-line'
  | 'address'
  | 'review-heading'
  | 'plan-heading'
  | 'chapters'
  | 'prose';

/** Weights add up to a report at 5: a title and an issuing line alone (an empty page) do not. */
const WEIGHTS: Record<ReportSign, number> = {
  title: 2,
  'issuing-line': 2,
  address: 1,
  'review-heading': 2,
  'plan-heading': 2,
  chapters: 1,
  prose: 0,
};
/** All signs, in the order in which they stand in a report. */
export const SIGNS = Object.keys(WEIGHTS) as readonly ReportSign[];
const ENOUGH = 5;
const MIN_PROSE_CHARS = 400;
const MAX_TITLE_CHARS = 40;
const MAX_ISSUING_CHARS = 90;

const TITLE = /政府工作(?:报告|報告)/;
const NOT_TITLE =
  /解读|解讀|图解|圖解|一图|一圖|问答|問答|审议|審議|学习|學習|热议|熱議|任务分解|任務分解|[:：>＞]/;
const ISSUING =
  /(?:人民代表大会|人民代表大會|人大).{0,24}(?:会议|會議)|(?:会议|會議)上.{0,16}(?:区长|區長|市长|市長|县长|縣長|省长|省長|州长|州長|主席|总理|總理|镇长|鎮長)/;
const PLACE =
  /在?([^\s,，。—-]{1,20}?(?:省|市|区|區|县|縣|州|旗|盟|镇|鎮|乡|鄉|国|國))第[一二三四五六七八九十百\d]{1,4}(?:届|屆)/;
/** 龙岗区2015年政府工作报告, 2026年安徽省人民政府工作报告. */
const TITLED =
  /^(?:[12]\d{3}年度?)?(?![全我本])([一-龥]{1,14}?(?:省|市|区|區|县|縣|州|旗|盟|镇|鎮|乡|鄉))(?:人民|[12]\d{3}年)?(?:人民)?政府工作/;
const ADDRESS =
  /各位代表[:：!！]|请予审议|請予審議|向大会报告|向大會報告|向全[区市县省州][区市县省州]?人民汇报/;

/**
 * Judges whether a text is a work report and reads its head.
 * @param text one paragraph a line
 */
export function readReport(text: string): ReportJudgement {
  const sections = readSections(text);
  const head = readHead(text);
  const signs = findSigns(text, sections, head);
  const weight = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  const lacks = SIGNS.filter((sign) => !signs.includes(sign));
  if (weight < ENOUGH || lacks.includes('prose')) return { report: null, signs, lacks };
  const body = findBody(text, sections, head);
  return {
    report: {
      title: head.title,
      issuing: head.issuing,
      place: readPlace(head),
      period: readReportPeriod(sections, head),
      extent: /摘要|摘登|节选|節選|节录/.test(head.title) ? 'abstract' : 'full',
      body,
      sections,
    },
    signs,
    lacks,
  };
}

/** The area that the issuing line names, else the title (龙岗区2015年政府工作报告). */
function readPlace({ issuing, title }: Head): string {
  return PLACE.exec(issuing)?.[1]?.replace(/^.*在/, '') ?? TITLED.exec(title)?.[1] ?? '';
}

interface Head {
  title: string;
  issuing: string;
  /** Where the head's last line ends. */
  end: number;
}

/** The first line that is a title, and the issuing line near it. */
function readHead(text: string): Head {
  const head: Head = { title: '', issuing: '', end: 0 };
  for (const { line, end } of linesOf(text)) {
    const words = line.trim();
    const opening = words.split(/[—–]/)[0]?.trim() || words;
    const isTitle = opening.length <= MAX_TITLE_CHARS && TITLE.test(opening) && !NOT_TITLE.test(opening);
    const isIssuing = words.length <= MAX_ISSUING_CHARS && ISSUING.test(words) && !/。./.test(words);
    if (isTitle && head.title === '') head.title = opening;
    if (isIssuing && head.issuing === '') head.issuing = words;
    if ((isTitle || isIssuing) && end > head.end) head.end = end;
    if (head.title !== '' && head.issuing !== '') return head;
  }
  return head;
}

function findSigns(text: string, sections: readonly Section[], head: Head): ReportSign[] {
  const signs: ReportSign[] = [];
  const parts = sections.filter((section) => section.level === 'part');
  if (head.title !== '') signs.push('title');
  if (head.issuing !== '') signs.push('issuing-line');
  if (ADDRESS.test(text)) signs.push('address');
  if (parts.some((part) => part.outlook === 'review')) signs.push('review-heading');
  if (parts.some((part) => part.outlook === 'plan')) signs.push('plan-heading');
  if (sections.filter((section) => section.level !== 'part').length >= 3) signs.push('chapters');
  if (hasProse(text, sections)) signs.push('prose');
  return signs;
}

/** A report has sentences under its headings; a table of contents or an empty page has none. */
function hasProse(text: string, sections: readonly Section[]): boolean {
  const start = sections[0]?.start ?? 0;
  let chars = 0;
  for (const { line } of linesOf(text.slice(start))) {
    if (/[。;；]/.test(line)) chars += line.length;
    if (chars >= MIN_PROSE_CHARS) return true;
  }
  return false;
}

function readReportPeriod(sections: readonly Section[], head: Head): string {
  const years = (outlook: string) =>
    sections
      .filter((section) => section.level === 'part' && section.outlook === outlook)
      .map((section) => section.period);
  const planned = years('plan').find((period) => /^\d{4}$/.test(period));
  if (planned) return planned;
  const reviewed = years('review').find((period) => /^\d{4}$/.test(period));
  if (reviewed) return String(Number(reviewed) + 1);
  return /((?:19|20)\d\d)年/.exec(`${head.issuing} ${head.title}`)?.[1] ?? '';
}

const FURNITURE =
  /^(?:扫一扫|掃一掃|上一[篇条]|下一[篇条]|责任编辑|責任編輯|相关链接|相關鏈接|相关(?:文章|阅读|稿件)|主办单位|主辦單位|版权所有|版權所有|【?打印|【?关闭|分享到|附件|名词解释|名詞解釋|联系我们|网站地图|网站标识码|[苏京沪]ICP备)/;

function findBody(text: string, sections: readonly Section[], head: Head): Span {
  const first = sections.find((section) => section.level === 'part') ?? sections[0];
  const start = Math.max(0, Math.min(first?.start ?? head.end, head.end || Number.POSITIVE_INFINITY));
  let end = start;
  const lastHeading = sections.at(-1)?.start ?? start;
  for (const { line, start: lineStart, end: lineEnd } of linesOf(text)) {
    if (lineEnd <= start) continue;
    const words = line.trim();
    if (lineStart > lastHeading && FURNITURE.test(words)) break;
    if (/[。;；!！?？”」)）]$/.test(words) || lineStart <= lastHeading) end = lineEnd;
  }
  return { start, end };
}

function* linesOf(text: string): Generator<Span & { line: string }> {
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    yield { line: text.slice(start, end), start, end };
    start = end + 1;
  }
}
