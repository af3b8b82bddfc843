// The look of the evidence sheet: a printed page, light only, A4. Its digest stands in the sheet's policy, so that a
// browser applies this style and no other.

export const SHEET_STYLE = `
:root { color-scheme: only light; --ink: #1d2422; --second: #55605c; --rule: #d9d3c5; --actual: #0e6a64; --target: #b3452c; --differs: #8a4b00; }
* { box-sizing: border-box; }
html { background: #fff; }
body { max-width: 186mm; margin: 0 auto; padding: 12mm 6mm 16mm; background: #fff; color: var(--ink);
  font: 10.5pt/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
:lang(en) { font-family: "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1, h2, p, dl, dd, table, blockquote { margin: 0; }
h1 { font-size: 17pt; line-height: 1.35; font-weight: 600; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 2.5px; }
.kicker { color: var(--actual); font-size: 9pt; font-weight: 600; }
.intro { padding-block: 2mm 3mm; color: var(--second); font-size: 9.5pt; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .6mm 5mm; padding-block: 3mm; border-block: .35mm solid var(--ink); font-size: 9pt; }
.facts dt { color: var(--second); }
.facts dd { min-width: 0; }
article { padding-block: 5mm; border-block-end: .2mm solid var(--rule); }
.head { display: flex; flex-wrap: wrap; gap: 0 5mm; align-items: baseline; }
h2 { font-size: 12pt; font-weight: 600; }
h2 .number { color: var(--second); font-weight: 400; }
.figure { font-size: 17pt; font-weight: 600; line-height: 1.3; }
.actual .figure { color: var(--actual); }
.target .figure { color: var(--target); }
.status, .section { color: var(--second); font-size: 9pt; }
blockquote { margin-block: 2mm; padding-inline-start: 4mm; border-inline-start: .7mm solid var(--rule); }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-thickness: .4mm; text-underline-offset: 3px; }
.target mark { text-decoration-style: dashed; }
table { inline-size: 100%; margin-block: 2mm; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; }
thead th:nth-child(-n + 2) { inline-size: 19%; }
thead th:nth-child(3) { inline-size: 33%; }
th, td { padding: 1.1mm 3mm 1.1mm 0; border-block-start: .2mm solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
thead th { border-block-start: 0; color: var(--second); font-size: 8.5pt; }
tbody th { color: var(--second); }
.amount { font-weight: 600; }
.formula { color: var(--second); font-size: 9pt; }
.own { display: grid; grid-template-columns: max-content 1fr; gap: .6mm 5mm; font-size: 9.5pt; }
.own dt { color: var(--second); }
.differs { color: var(--differs); font-weight: 600; }
.note { white-space: pre-wrap; }
.source { color: var(--second); font-size: 9pt; }
.digest { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 8.5pt; }
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  body { max-width: none; padding: 0; }
  article, .facts { break-inside: avoid; }
  .head, thead { break-after: avoid; }
  a { text-decoration: none; }
}
@media (max-width: 480px) {
  body { padding-inline: 16px; }
  thead { display: none; }
  tr { display: grid; grid-template-columns: 6em 1fr; }
  tbody th { grid-row: 1 / span 3; }
  tbody td:nth-child(n + 3) { grid-column: 2; border-block-start: 0; padding-block-start: 0; }
}
`;

/** SHA-256 of the style, as a content security policy names it. */
export const SHEET_STYLE_HASH = 'sha256-3e10imqTIX0W7b08C+jtU7UaZ3FLriZuTycIEELXaHk=';
