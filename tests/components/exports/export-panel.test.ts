import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { citeClaim } from '../../../components/exports/cite-claim.ts';
import { ExportPanel, type ExportPanelProps } from '../../../components/exports/ExportPanel.tsx';
import { FIRST_WISH } from '../../../components/exports/export-request.ts';
import { toExportWords } from '../../../components/exports/speak-export.ts';
import { makeDocument } from '../../data/exports/exported-report.ts';
import { claim, comparison, linked } from '../build-linked.ts';
import { speak } from '../messages.ts';

const zh = speak('zh');

const draw = (more: Partial<ExportPanelProps> = {}) =>
  render(
    h(ExportPanel, {
      counts: { all: 144, chosen: 0, rated: 87 },
      wish: FIRST_WISH,
      onWish: () => {},
      language: zh,
      build: async () => ({ text: '', fileName: '', mediaType: '', left: 0 }),
      onCopy: async () => {},
      onSave: () => {},
      onOpen: () => {},
      onImport: async () => ({ problems: [] }),
      schemaUrl: '/export.schema.json',
      ...more,
    }),
  );

describe('the panel', () => {
  test('has all claims where none is chosen, and says how to choose', () => {
    expect(draw()).toMatch(/<input[^>]*disabled[^>]*>所选 0 处/);
    expect(draw()).toMatch(/<input[^>]*checked[^>]*>全部 144 处/);
    expect(draw()).toContain(zh.t('exportChooseHint'));
  });

  test('has those chosen where there are some', () => {
    const markup = draw({ counts: { all: 144, chosen: 3, rated: 0 } });
    expect(markup).toMatch(/<input[^>]*checked[^>]*>所选 3 处/);
    expect(markup).not.toContain(zh.t('exportChooseHint'));
  });

  test('offers to open what is for print, and the schema of what is for programs', () => {
    expect(draw()).not.toContain(zh.t('exportOpen'));
    expect(draw({ wish: { ...FIRST_WISH, format: 'sheet' } })).toContain(zh.t('exportOpen'));
    expect(draw({ wish: { ...FIRST_WISH, format: 'json' } })).toContain('href="/export.schema.json"');
  });

  test('keeps a name that was typed as text', () => {
    expect(draw({ wish: { ...FIRST_WISH, author: '"><script>' } })).not.toContain('<script');
  });
});

describe('a citation', () => {
  const document = makeDocument();
  const lift = document.claims.find((each) => each.claim.text === '22部')?.id ?? '';

  test('as text ends with a link to the words', () => {
    const lines = citeClaim('text', document, lift, zh).split('\n');
    expect(lines[0]).toBe('加装既有住宅电梯:22 部(2024 实绩)');
    expect(lines.at(-1)).toBe(
      `${document.address}#:~:text=${encodeURIComponent('加装既有住宅电梯')}-,22${encodeURIComponent('部')}`,
    );
  });

  test('says so where the words stand twice, and then leads to the page', () => {
    const text = `${document.text}\n${document.text}`;
    const lines = citeClaim('text', { ...document, text }, lift, zh).split('\n');
    expect(lines.slice(-2)).toEqual([document.address, zh.t('exportNotExact')]);
  });

  test('of a file has no link', () => {
    expect(citeClaim('text', { ...document, address: null }, lift, zh)).not.toContain('http');
    expect(citeClaim('2025', { ...document, address: null }, lift, zh)).not.toContain('http');
  });

  test('of no claim of the report is refused', () => {
    expect(() => citeClaim('text', document, 'none', zh)).toThrow(RangeError);
  });
});

describe('a claim in words', () => {
  const words = toExportWords(zh);

  test('has what is beside it in the order of the card, with formula and inputs', () => {
    const derived = { formula: '180 ÷ 1.154', low: 155.5e8, high: 156.5e8, inputs: [] };
    const one = linked({
      claim: claim('180亿元', 180e8, '元', { bound: 'ge' }),
      prior: comparison('prior', { value: 156e8, unit: '元', derived }),
      aim: comparison('target', { value: 170e8, unit: '元', period: '2024', status: 'target' }),
    });
    const { beside, bound } = words.speak(one);
    expect(bound).toBe('…以上');
    expect(beside.map(({ label, status, formula }) => [label, status, formula])).toEqual([
      ['上年', '2023 推算', '180 ÷ 1.154'],
      ['当初目标', '2024 目标', ''],
    ]);
  });

  test('computes nothing with a figure that differs from the record', () => {
    const finding = { kind: 'differs' as const, record: null, why: null };
    const one = linked({ claim: claim('22部', 22, '部'), finding, prior: comparison('prior', {}) });
    expect(words.speak(one).beside[0]?.change).toBe('');
    expect(words.speak({ ...one, finding: { ...finding, kind: 'agrees' } }).beside[0]?.change).toBe('+2');
  });
});
