// A sheet of evidence to print or to hand on: one HTML file that holds all it shows, runs nothing and asks for nothing.
// For each figure the clause it stands in, what it is set beside with sources and formulas, what the check found, and
// what the person noted.

import { readClauseParts } from '../citations/clause.ts';
import type { CitedSource } from '../record.ts';
import {
  chooseClaims,
  type ExportedClaim,
  type ExportInput,
  findReportSource,
  isWebAddress,
  toDay,
  toPacksText,
} from './export-input.ts';
import type { ExportLabel, ExportWords, SpokenClaim, SpokenFigure } from './export-words.ts';
import { html, Markup } from './html-text.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './sheet-style.ts';

const POLICY = `default-src 'none'; style-src '${SHEET_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The sheet, a whole HTML document. */
export function toEvidenceSheet(input: ExportInput, words: ExportWords): string {
  const { report } = input;
  const claims = chooseClaims(input);
  const title = `${report.place}${report.title}`;
  const kicker = words.label('sheet');
  const sheet = html`<!DOCTYPE html>
<html lang="${words.locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${kicker} · ${title}</title>
${toStyle()}
</head>
<body>
<main>
<header>
<p class="kicker">${kicker}</p>
<h1 lang="zh-CN">${title}</h1>
<p class="intro">${words.label('sheetIntro')} ${words.count(claims.length, countRated(claims))}</p>
${toFacts(input, words)}
</header>
${claims.map((one, at) => toArticle(one, at + 1, input, words))}
</main>
</body>
</html>
`;
  return sheet.source;
}

/** The one piece that is not escaped: a constant of ours, whose digest stands in the policy. */
function toStyle(): Markup {
  return new Markup(`<style>${SHEET_STYLE}</style>`);
}

function countRated(claims: readonly ExportedClaim[]): number {
  return claims.filter(({ note }) => note !== null && note.rating !== null).length;
}

function toFacts({ report, packs, exported, author }: ExportInput, words: ExportWords): Markup {
  const source = findReportSource(report);
  const { address } = report;
  const facts: [ExportLabel, Markup | string | null | undefined][] = [
    ['source', source?.publisher],
    ['address', address === null ? words.label('noAddress') : toLink(address, address)],
    ['published', source?.published ? words.date(source.published) : words.label('unknown')],
    ['retrieved', words.date(toDay(report.retrieved))],
    ['exported', words.date(toDay(exported))],
    ['author', author],
    ['packs', toPacksText(packs)],
    ['digest', html`<span class="digest">${report.digest}</span>`],
  ];
  return html`<dl class="facts">${facts
    .filter(([, fact]) => fact)
    .map(([label, fact]) => html`<dt>${words.label(label)}</dt><dd>${fact}</dd>`)}</dl>`;
}

function toArticle(one: ExportedClaim, number: number, { report }: ExportInput, words: ExportWords): Markup {
  const { linked, section } = one;
  const spoken = words.speak(linked);
  const [before, exact, after] = readClauseParts(report.text, linked.claim);
  return html`<article class="${linked.claim.status}">
<div class="head"><h2><span class="number">${number}</span> ${spoken.name}</h2><span class="status">${spoken.status}</span><span class="section" lang="zh-CN">${section}</span></div>
<p class="figure">${spoken.figure}</p>
<blockquote lang="zh-CN">${before}<mark>${exact}</mark>${after}</blockquote>
${toTable(spoken.beside, words)}
${toOwn(one, spoken, words)}
</article>
`;
}

function toTable(beside: readonly SpokenFigure[], words: ExportWords): Markup | null {
  if (beside.length === 0) return null;
  const heads: ExportLabel[] = ['beside', 'figure', 'comparability', 'source'];
  return html`<table>
<thead><tr>${heads.map((label) => html`<th scope="col">${words.label(label)}</th>`)}</tr></thead>
<tbody>${beside.map((each) => toRow(each, words))}</tbody>
</table>`;
}

function toRow(
  { label, status, figure, change, fairness, formula, inputs, source }: SpokenFigure,
  words: ExportWords,
): Markup {
  return html`<tr><th scope="row">${label}<br>${status}</th>
<td><span class="amount">${figure}</span>${change && html`<br>${change}`}</td>
<td>${fairness}${formula && html`<p class="formula">${words.pair(words.label('formula'), formula)}</p>`}${inputs.map(
    (input) => html`<p class="formula">${input.text} ${input.source && toSource(input.source, words)}</p>`,
  )}</td>
<td class="source">${toSource(source, words)}</td></tr>`;
}

function toOwn(
  { linked, link, isExact, note }: ExportedClaim,
  spoken: SpokenClaim,
  words: ExportWords,
): Markup {
  const { finding, source } = linked;
  const record = spoken.recordFigure;
  const differs = finding.kind === 'differs' ? 'differs' : '';
  return html`<dl class="own">
<dt>${words.label('finding')}</dt><dd><span class="${differs}">${spoken.finding}</span> ${spoken.findingWhy}${
    record && html`<br>${record.text} <span class="source">${toSource(record.source, words)}</span>`
  }</dd>
<dt>${words.label('rating')}</dt><dd>${words.rating(note?.rating ?? null)}</dd>
${note?.note && html`<dt>${words.label('note')}</dt><dd class="note">${note.note}</dd>`}
${source && html`<dt>${words.label('source')}</dt><dd>${toSource(source, words)}</dd>`}
${
  link !== null &&
  html`<dt>${words.label('link')}</dt><dd class="source">${toLink(link, toReadable(link))}${
    !isExact && html` ${words.label('notExact')}`
  }</dd>`
}
</dl>`;
}

/** Title, publisher and date, the title linked. */
function toSource(source: CitedSource, words: ExportWords): Markup {
  const { title, publisher, url, published } = source;
  const rest = [publisher, published && words.date(published), words.kind(source)]
    .filter(Boolean)
    .join(words.locale === 'zh' ? ',' : ', ');
  return html`<span lang="zh-CN">${toLink(url, title)}</span> ${rest}`;
}

function toLink(url: string, text: string): Markup {
  return isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;
}

/** Percent signs say nothing on paper. */
function toReadable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
