// Makes a page of any report's text, as ugly as county sites make them. Strings in, a string out; the same each time.

import { Converter } from 'opencc-js/cn2t';
import { toHtmlText } from '../../cli/archived-page.ts';
import { type ReportLines, toReportLines } from '../../data/documents/report-lines.ts';
import { toHolder, toLiving } from './holders.ts';
import { MARKUPS, type Markup } from './markup.ts';
import { toParagraphs } from './paragraphs.ts';
import { BODY_TRAPS, HEAD_TRAPS } from './traps.ts';

const STYLE = `
* { margin: 0; padding: 0; box-sizing: content-box; line-height: inherit; }
html { font-size: 62.5%; }
body { font: 14px/1.5 SimSun, "Noto Serif CJK SC", serif; color: #333; background: #fff; }
table { border-collapse: collapse; } td { vertical-align: top; } a { color: #333; text-decoration: none; }
div, span, p, b, font { letter-spacing: normal !important; }
.con p { font-size: 16px; line-height: 2; } dialog, [role="dialog"] { border: 3px solid red; width: 50px; }
.MsoNormal { mso-pagination: none; }`;

const SCRIPT = `
function doZoom(size) { var ps = document.getElementById('zoom').getElementsByTagName('p');
  for (var i = 0; i < ps.length; i++) ps[i].style.fontSize = size + 'px'; }
document.getElementById('hits').innerHTML = '1234次';`;

/** A page with the report's text in the given markup. The text is one paragraph a line, head and furniture included. */
export function makePage(text: string, markup: Markup = MARKUPS.county): string {
  const { breadcrumb, title, issuing, source, paragraphs, footer } = toWritten(
    toReportLines(text),
    markup.characters,
  );
  const head = `<h1 class="tit">${toHtmlText(title)}</h1><h3 align="center">${toHtmlText(issuing)}</h3>`;
  const half = Math.ceil(paragraphs.length / 2);
  const traps = markup.traps ? BODY_TRAPS : '';
  const body = [paragraphs.slice(0, half), paragraphs.slice(half)].map((lines) =>
    toParagraphs(lines, markup),
  );
  const report = toLiving(toHolder(body.join(traps), markup.holder), markup.life);
  const page =
    markup.frame === 'county'
      ? toFramed(breadcrumb, head, source, report, footer)
      : `${head}<p>${toHtmlText(source)}</p>${report}`;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${toHtmlText(title)}</title>${markup.traps ? HEAD_TRAPS : ''}
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body topmargin="0">${page}</body></html>`;
}

const toTraditional = Converter({ from: 'cn', to: 'hk' });

/** A report's lines in the characters that a page is written in. */
export function toWritten(lines: ReportLines, characters: Markup['characters']): ReportLines {
  if (characters === 'simplified') return lines;
  return {
    breadcrumb: toTraditional(lines.breadcrumb),
    title: toTraditional(lines.title),
    issuing: toTraditional(lines.issuing),
    source: toTraditional(lines.source),
    paragraphs: lines.paragraphs.map((line) => toTraditional(line)),
    footer: toTraditional(lines.footer),
  };
}

/** A page of the same site that is no report: a list of links with figures in them. */
export function makeOtherPage(): string {
  const items = [
    '全区新增停车泊位1124个',
    '加装既有住宅电梯22部',
    '我区召开政府工作报告座谈会',
    '全年接待游客1500万人次',
  ];
  const list = items.map((item) => `<li><a href="#">${item}</a><span>2025-01-04</span></li>`).join('');
  return toFramed('您当前的位置:首页 > 新闻中心', '<h1>新闻中心</h1>', '', `<ul>${list}</ul>`, '');
}

function toFramed(breadcrumb: string, head: string, source: string, report: string, footer: string): string {
  return `
<div class="top"><table width="1000" align="center"><tr><td><a href="#">今天是2025年1月5日 星期日 气温3℃~11℃</a></td>
<td><a href="#">12345热线</a> | <a href="#">无障碍</a> | 在线128人</td></tr></table></div>
<div class="nav"><ul><li><a href="#">首页</a></li><li><a href="#">2025专题(16)</a></li><li><a href="#">政务公开</a></li></ul></div>
<table width="1000" align="center" cellpadding="0"><tr><td><table width="100%"><tr><td height="36">
<font size="2">${toHtmlText(breadcrumb)}</font> <a href="javascript:history.back()">返回</a></td></tr>
<tr><td><table width="96%" align="center"><tr><td>${head}
<div align="center"><font color="#999999">${toHtmlText(source.replace(/【.*$/, ''))}<span id="hits"></span>
【<a href="javascript:window.print()">打印</a>】 【字体:<a href="javascript:doZoom(20)">大</a>
<a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>】</font></div></td></tr>
<tr><td>${report}</td></tr></table></td></tr></table></td></tr></table>
<div class="ewm">${toHtmlText(footer)}</div>
<div id="footer"><table width="1000" align="center"><tr><td align="center">主办单位:区人民政府办公室 地址:东门大街1号
<br>电话:0519-82822600 邮编:213200 网站标识码:3204820001 苏ICP备05012345号-1<br>您是第25081234位访客,建议使用1024*768分辨率</td></tr></table></div>
<script>${SCRIPT}</script>`;
}
