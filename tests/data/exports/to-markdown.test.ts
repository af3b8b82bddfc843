import { describe, expect, it } from 'vitest';
import { chooseClaims } from '../../../data/exports/export-input.ts';
import { toMarkdownLink, toMarkdownText } from '../../../data/exports/markdown-text.ts';
import { toMarkdownClaim, toMarkdownTable } from '../../../data/exports/to-markdown.ts';
import { fc, test } from '../../claims/fast-check.ts';
import { makeDocument, makeHostile, noteOn, toInput, WORDS } from './exported-report.ts';

const document = makeDocument();

/** Cells of a row: parted at bars that no backslash stands before. */
const toCells = (row: string) => row.replace(/^\| | \|$/g, '').split(/(?<!\\)(?:\\\\)*\|/);
const toPlain = (text: string) => text.replace(/\\([\\`*_{}[\]<>|~&!#$])/g, '$1');

describe('the table', () => {
  const lines = toMarkdownTable(toInput(document), WORDS.zh).split('\n');
  const rows = lines.filter((line) => line.startsWith('|'));

  it('has a row a claim, each with as many cells as the head', () => {
    expect(rows).toHaveLength(document.claims.length + 2);
    for (const row of rows) expect(toCells(row)).toHaveLength(9);
  });

  it('links each figure to its words', () => {
    const row = rows.find((each) => each.includes('22部')) ?? '';
    expect(row).toContain(`[22部](${document.address}#:~:text=`);
  });

  it('keeps the words of a bound with the figure', () => {
    expect(rows.find((each) => each.includes('地区生产总值增长'))).toContain('[6%以上](');
    expect(rows.find((each) => each.includes('“五新产业”占'))).toContain('[超 90%](');
    expect(rows.find((each) => each.includes('省级经开区位次'))).toContain('[前3](');
  });

  it('ends with address, dates, packs and digest', () => {
    const end = lines.slice(-9).join('\n');
    for (const said of [
      '2025年1月4日',
      '2026年11月23日',
      '2026年11月24日',
      'jintan-2025 1.0.0',
      document.digest,
    ])
      expect(end).toContain(said);
  });
});

describe('one claim', () => {
  it('is its figure, its clause, what it is set beside, the note, and where it is from', () => {
    const lift = document.claims.find(({ claim }) => claim.text === '22部');
    const notes = [noteOn(document, lift?.id ?? '', 1, '已核')];
    const [one] = chooseClaims({ report: document, chosen: new Set([lift?.id ?? '']), notes });
    if (!one) throw new Error('no claim');
    const text = toMarkdownClaim(one, '金坛区政府工作报告', WORDS.zh);
    expect(text).toMatch(
      /^\*\*加装既有住宅电梯\*\* \[22 部\]\(https:\S+\) \(2024 实绩\)\n\n> 改造提升城北小区/,
    );
    expect(text).toContain('- 2025 目标 20 部以上');
    expect(text).toContain('备注:已核');
  });

  it('says so where no link finds its words alone', () => {
    const twice = makeHostile('甲');
    twice.text += twice.text;
    const [one] = chooseClaims({ report: twice, chosen: null });
    expect(one?.isExact).toBe(false);
    expect(one && toMarkdownClaim(one, '', WORDS.en)).toContain(WORDS.en.label('notExact').slice(0, 20));
  });
});

const hostile = fc.string({ unit: fc.constantFrom(...'|\\`*_{}[]<>()#!~&$\n\r\t -=1a甲"\'') });

test.prop([hostile])('words come out as they went in, line ends aside', (words) => {
  const escaped = toMarkdownText(words);
  expect(toPlain(escaped)).toBe(words.replace(/\s+/g, ' ').trim());
  expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[|<`[]/);
  expect(escaped).not.toMatch(/[\r\n]/);
});

test.prop([hostile])('a link holds one address, and words that are no markup', (words) => {
  const link = toMarkdownLink(words, `https://a.test/${words}`);
  expect(link).toMatch(/\]\(https:\/\/a\.test\/[^\s()<>]*\)$/);
  expect(toMarkdownLink(words, `javascript:${words}`)).toBe(toMarkdownText(words));
});

test.prop([hostile])('a stranger’s words open no cell and no row of their own', (words) => {
  const made = makeHostile(words);
  const notes = [noteOn(made, made.claims[0]?.id ?? '', null, words)];
  const rows = toMarkdownTable(toInput(made, { notes }), WORDS.zh)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(toCells(row)).toHaveLength(9);
});
