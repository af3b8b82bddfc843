// Figures that stand in a page's source but not in its report: each looks like a claim, none may be read as one.

/** Every number used below, and nowhere in a report. */
export const TRAP_NUMBERS = [
  '990001',
  '990002',
  '990003',
  '990004',
  '990005',
  '990006',
  '990007',
  '990008',
  '990009',
];

/** In the head of the page. */
export const HEAD_TRAPS = `
<script>var slogan = "新增停车泊位990001个"; window.pageviews = 990001;</script>
<style>.tip::after { content: "投资990002亿元"; }</style>
<meta name="description" content="全年接待游客990003万人次">`;

/** Among the paragraphs of the report. */
export const BODY_TRAPS = `
<div style="display:none">签约引进产业类项目990004个</div>
<p style="visibility:hidden;height:0;overflow:hidden">新增城镇就业990005人</p>
<div hidden>完成投资990006亿元</div>
<script type="text/template"><p>改造提升老旧小区990007个</p></script>
<noscript>请升级浏览器,已有990008人升级</noscript>
<form onsubmit="return false"><label>验证码<input name="code" value="990009个"></label>
<select><option>990009套</option></select><textarea>新建公厕990009个</textarea><button>提交990009次</button></form>
<template><p>盘活土地990007亩</p></template>`;
