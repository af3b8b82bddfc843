// Claims as a Markdown table, with the report above it and where it all comes from below; and one claim as a few lines.

import type { Claim } from '../../claims/claim.ts';
import type { Source } from '../record.ts';
import {
  chooseClaims,
  type ExportedClaim,
  type ExportInput,
  findReportSource,
  toDay,
  toPacksText,
} from './export-input.ts';
import type { ExportLabel, ExportWords, SpokenClaim } from './export-words.ts';
import { toMarkdownLink, toMarkdownText } from './markdown-text.ts';

const COLUMNS: ExportLabel[] = [
  'number',
  'indicator',
  'printed',
  'status',
  'beside',
  'finding',
  'rating',
  'note',
  'source',
];

/** The table, one row a claim. */
export function toMarkdownTable(input: ExportInput, words: ExportWords): string {
  const { report } = input;
  const claims = chooseClaims(input);
  return [
    `# ${toMarkdownText(`${report.place}${report.title}`)}`,
    '',
    toRow(COLUMNS.map((label) => toMarkdownText(words.label(label)))),
    toRow(COLUMNS.map((label) => (label === 'number' ? '---:' : '---'))),
    ...claims.map((one, at) => toRow(toCells(one, at + 1, words))),
    '',
    ...toTrail(input, words).map((line) => `- ${line}`),
    '',
  ].join('\n');
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function toCells({ linked, link, note }: ExportedClaim, number: number, words: ExportWords): string[] {
  const spoken = words.speak(linked);
  const { source } = linked;
  return [
    String(number),
    toMarkdownText(spoken.name),
    toMarkdownLink(toBoundPrinted(linked.claim, spoken), link),
    toMarkdownText(spoken.status),
    toMarkdownText(toBesideLines(spoken).join('; ')),
    toMarkdownText(spoken.finding),
    toMarkdownText(words.rating(note?.rating ?? null)),
    toMarkdownText(note?.note ?? ''),
    source ? toMarkdownLink(source.title, source.url) : '',
  ];
}

/** A figure as printed, within the words of its bound, without which "6%以上" would read as 6%. */
function toBoundPrinted({ kind, text }: Claim, { bound }: SpokenClaim): string {
  return bound === '' || kind === 'rank' || kind === 'streak' ? text : bound.replace('…', () => text);
}

/** Figures that only give context are left to the other formats. */
function toBesideLines({ beside }: SpokenClaim): string[] {
  return beside
    .filter(({ field }) => field !== 'context')
    .map(({ status, figure, fairness }) => `${status} ${figure} (${fairness})`);
}

/** Address, dates, packs and digest, a line each. */
function toTrail({ report, packs, exported, author }: ExportInput, words: ExportWords): string[] {
  const published = findReportSource(report)?.published;
  const say = (label: ExportLabel, value: string) => toMarkdownText(words.pair(words.label(label), value));
  const address = report.address ?? words.label('noAddress');
  return [
    `${toMarkdownText(words.label('address'))}: ${toMarkdownLink(address, report.address)}`,
    published && say('published', words.date(published)),
    say('retrieved', words.date(toDay(report.retrieved))),
    say('exported', words.date(toDay(exported))),
    author && say('author', author),
    say('packs', toPacksText(packs)),
    say('digest', report.digest),
  ].filter((line) => line !== undefined && line !== null && line !== '') as string[];
}

/** One claim: what it says, the clause it stands in, what it is set beside, and where it is from. */
export function toMarkdownClaim(one: ExportedClaim, title: string, words: ExportWords): string {
  const { linked, sentence, link, isExact, note } = one;
  const spoken = words.speak(linked);
  const said = [
    ...toBesideLines(spoken),
    note?.rating && words.pair(words.label('rating'), words.rating(note.rating)),
    note?.note && words.pair(words.label('note'), note.note),
    link !== null && !isExact && words.label('notExact'),
  ].filter((line) => typeof line === 'string');
  return [
    `**${toMarkdownText(spoken.name)}** ${toMarkdownLink(spoken.figure, link)} (${toMarkdownText(spoken.status)})`,
    '',
    `> ${toMarkdownText(sentence)}`,
    '',
    ...said.map((line) => `- ${toMarkdownText(line)}`),
    `- ${toSourceLine(linked.source, title, words)}`,
  ].join('\n');
}

function toSourceLine(source: Source | null, title: string, words: ExportWords): string {
  if (source === null) return toMarkdownText(title);
  const date = source.published && words.date(source.published);
  const rest = [source.publisher, date, words.kind(source)].filter(Boolean);
  return [toMarkdownLink(source.title, source.url), ...rest.map((part) => toMarkdownText(`${part}`))].join(
    ', ',
  );
}
