// A small report, long enough to be known as one, with figures in awkward markup. Pages for the browser tests.

const PROSE =
  '过去一年,全县上下团结一心,克服重重困难,较好完成了县人大会议确定的目标任务,经济社会发展取得新的成效。'.repeat(
    6,
  );

/** Paragraphs without figures, to scroll through. */
export const filler = (count: number): string => `<p>${PROSE}</p>`.repeat(count);

/** Head of a report page, and a body around these paragraphs. */
export const reportPage = (paragraphs: string, style = ''): string => `<!doctype html>
<html lang="zh-CN"><head><title>政府工作报告</title><style>
body { margin: 40px; font: 16px/2 serif; color: #333 } ${style}</style></head><body>
<div class="nav"><a href="#">首页</a></div>
<h1>政府工作报告</h1><h3>——2025年1月4日在青河县第十七届人民代表大会第三次会议上</h3>
<h2>一、2024年工作回顾</h2><p>${PROSE}</p>
${paragraphs}
<h2>二、2025年工作安排</h2><p>${PROSE}</p>
<div class="foot">版权所有 电话12345部</div></body></html>`;

/** Figures: one plain, one split over elements, a target, one that differs, one under a link, two that touch. */
export const FIGURES = `
<p>加装既有住宅电梯<span id="plain">22部</span>,实现收入<b id="split">1</b><i>8<!-- x -->0</i>&shy;亿<u>元</u>。</p>
<p>加装电梯目标<span id="target">20部</span>,新增泊位<span id="differs">1142个</span>(存档1124个)。</p>
<p>企业<a id="link" href="#away">94家</a>,占<span id="touch">50%</span><span>60%</span>。</p>`;
