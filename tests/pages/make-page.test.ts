import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toArchivedPage } from '../../cli/archived-page.ts';
import { toReportLines } from '../../data/documents/report-lines.ts';
import { makePage, toWritten } from './make-page.ts';
import { MARKUPS } from './markup.ts';
import { TRAP_NUMBERS } from './traps.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../cases/reports/jintan-2025.txt'), 'utf8');
const LINES = toReportLines(TEXT);

/** What is left of a page's letters and digits without its tags. */
function toLetters(html: string): string {
  const text = html
    .replace(/<!--.*?-->|<r[tp]>.*?<\/r[tp]>|<[^>]*>|&shy;|[\u200b\u2060\ufeff]/gs, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return text.normalize('NFKC').replace(/\s/g, '');
}

describe('a page made of a report', () => {
  test.each(Object.entries(MARKUPS))('%s keeps every paragraph, letter by letter', (_, markup) => {
    const letters = toLetters(makePage(TEXT, markup));
    const lost = toWritten(LINES, markup.characters).paragraphs.filter(
      (line) => !letters.includes(line.normalize('NFKC').replace(/\s/g, '')),
    );
    expect(lost).toEqual([]);
  });

  test('is the same each time', () => {
    expect(makePage(TEXT)).toBe(makePage(TEXT));
  });

  test('has its traps, which no report has', () => {
    const page = makePage(TEXT);
    expect(TRAP_NUMBERS.filter((number) => !page.includes(number))).toEqual([]);
    expect(TRAP_NUMBERS.filter((number) => TEXT.includes(number))).toEqual([]);
  });

  test('archived, keeps every line', () => {
    const letters = toLetters(toArchivedPage(TEXT));
    const kept = Object.values(LINES)
      .flat()
      .map((line) => line.normalize('NFKC').replace(/\s/g, ''));
    expect(kept.filter((line) => !letters.includes(line))).toEqual([]);
  });
});

test('a report is taken apart into its head, paragraphs and footer', () => {
  const { breadcrumb, title, issuing, source, paragraphs, footer } = LINES;
  expect(breadcrumb).toMatch(/^您当前的位置/);
  expect(title).toBe('政府工作报告(摘要)');
  expect(issuing).toMatch(/^——.*会议上$/);
  expect(source).toContain('2025-01-04');
  expect(paragraphs[0]).toBe('向全区人民汇报2024年工作');
  expect(footer).toMatch(/^扫一扫/);
});

test('an empty text makes an empty page, not an error', () => {
  expect(makePage('')).toContain('<body');
  expect(toArchivedPage('')).toContain('<main>');
});
