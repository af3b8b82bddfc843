import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ClaimCard } from '../../../components/card/ClaimCard.tsx';
import type { Locale } from '../../../components/translate.ts';
import type { LinkedClaim } from '../../../data/linked-claim.ts';
import { states } from '../linked-claims.ts';
import { speak } from '../messages.ts';

const nothing = () => {};
const actions = {
  onJump: nothing,
  onPin: nothing,
  onClose: nothing,
  onCopy: nothing,
  onNext: nothing,
  onPrevious: nothing,
  own: { onAdd: async () => null, drafts: new Map(), onManage: nothing },
};

const render = (linked: LinkedClaim, locale: Locale = 'zh', pinned = false): string =>
  renderToString(
    h(ClaimCard, { linked, position: { index: 12, total: 144 }, pinned, ...speak(locale), ...actions }),
  );

/** Text of the row with this field, tags taken out; undefined where the card has no such row. */
const readRow = (markup: string, field: string): string | undefined => {
  const row = new RegExp(`data-field="${field}".*?(?=<section|<div data-field|$)`, 's').exec(markup)?.[0];
  return row
    ?.replace(/^[^>]*>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

describe('rows by state', () => {
  const card = (state: keyof typeof states, locale: Locale = 'zh') => render(states[state], locale);

  test('a missing prior year is said in its place, with what would fill it', () => {
    expect(readRow(card('actual with target'), 'prior')).toBe(
      '上年 2023 无存档。需要一份 2023 年的出处。 补充…',
    );
    expect(readRow(card('actual with target', 'en'), 'prior')).toBe(
      'Prior 2023 Not on record. A source for 2023 is needed. Add…',
    );
  });

  test('a target: figure with its bound, how fair, and the change', () => {
    expect(readRow(card('actual with target'), 'target')).toBe(
      '目标 2025 20 部以上 减少不超过 2 同口径:年度新增',
    );
    expect(readRow(card('similar, other unit'), 'target')).toContain('口径相近:计量单位不同:套/个');
  });

  test("a city's figure is labelled with the city and gives a share, never a change", () => {
    expect(readRow(card('actual with target'), 'context')).toMatch(/^常州全市 2024 186 部 占 11.8% 口径相近/);
    const city = states['actual with target'].context.map((each) => ({
      ...each,
      name: { zh: '电梯总数', en: 'All lifts' },
    }));
    expect(readRow(render({ ...states['actual with target'], context: city }), 'context')).not.toContain(
      '占',
    );
  });

  test('context beyond two rows waits until it is asked for', () => {
    const { context, ...linked } = states['actual with target'];
    const markup = render({ ...linked, context: [...context, ...context, ...context, ...context] });
    expect(markup).toContain('<details class="more"><summary>另有 2 条参照</summary>');
    expect(card('actual with target')).not.toContain('class="more"');
  });

  test('a derived prior year is an interval, badged, with formula and inputs on request', () => {
    const markup = card('prior derived from growth');
    expect(readRow(markup, 'prior')).toContain('155.5–156.5 亿元');
    expect(markup).toMatch(/<details><summary><span class="derived-word">推算<\/span>/);
    expect(readRow(markup, 'prior')).toContain('180亿元 ÷ (1 + 15.4%)');
    expect(readRow(markup, 'prior')).toContain('增长15.4%');
  });

  test('a target has its base, its commitment, and its outcome judged', () => {
    expect(card('target with base derived')).toContain('确保');
    expect(readRow(card('target with base derived'), 'base')).toContain('61.4–62.4 亿元');
    expect(readRow(card('target with outcome'), 'base')).toContain('66 家');
    expect(readRow(card('target with outcome'), 'outcome')).toMatch(
      /^结果 2025 82 家 未达 · 完成 96.5% .*新华日报/,
    );
  });

  test('nothing is computed with a figure that differs, and no bar drawn of it', () => {
    const markup = card('differs');
    expect(markup).not.toContain('data-field="bars"');
    expect(readRow(markup, 'target')).not.toContain('row-change');
  });

  test('a figure that differs shows both figures and where the other is from', () => {
    const markup = card('differs');
    expect(markup).toContain('与存档不符');
    expect(markup).toContain('<b>1142</b>');
    expect(readRow(markup, 'finding')).toMatch(/^存档 1124 个 相差 \+18 个 政府工作报告\(摘要\)/);
  });

  test('an unrecorded figure says so and has neither rows nor source', () => {
    const markup = card('unrecorded');
    expect(markup).toContain('本存档没有这一指标');
    expect(markup).toContain('新改建农村公路');
    for (const field of ['prior', 'target', 'base', 'finding'])
      expect(readRow(markup, field)).toBeUndefined();
    expect(readRow(markup, 'source')).toMatch(/^本页所载,未入存档/);
  });

  test('a threshold says that it is one', () => {
    expect(card('threshold')).toContain('这是一道门槛');
    expect(card('threshold', 'en')).toContain('A threshold');
  });

  test('sections are buttons; one the page lacks is text', () => {
    const sections = /data-field="sections".*?<\/ul>/s.exec(card('actual with target'))?.[0] ?? '';
    expect(sections.match(/<button type="button" class="section"/g)).toHaveLength(2);
    expect(readRow(card('no comparison on record'), 'sections')).toContain('本页未见');
    expect(/data-field="sections".*?<\/ul>/s.exec(card('no comparison on record'))?.[0]).not.toContain(
      '<button',
    );
  });

  test('the source has title, publisher, date and a link', () => {
    expect(readRow(card('differs'), 'source')).toMatch(
      /^政府工作报告\(摘要\) 常州市金坛区人民政府 2025年1月4日/,
    );
    expect(card('differs')).toContain(
      'href="https://www.jintan.gov.cn/html/czjt/2025/HOIFAEEB_0104/271006.html"',
    );
  });

  test('in English the English name leads, with the Chinese under it', () => {
    const markup = card('long names', 'en');
    expect(markup.indexOf('Administrative villages')).toBeLessThan(markup.indexOf('经营性收入稳定'));
    expect(markup).toMatch(/<h2 [^>]*lang="en"/);
  });
});

test('nothing of a record becomes markup or a script address', () => {
  const { source, ...linked } = states.differs;
  const markup = render({
    ...linked,
    source: source && { ...source, url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' },
    finding: { kind: 'agrees', record: null, why: null },
  });
  expect(markup).not.toContain('javascript:');
  expect(markup).not.toContain('<img');
});

test('every state speaks both languages in full', () => {
  for (const linked of Object.values(states)) {
    for (const locale of ['zh', 'en'] as const) {
      expect(render(linked, locale)).not.toMatch(/undefined|NaN|\$\d(?!\d)|\[object/);
      expect(render(linked, locale, true)).toContain(locale === 'zh' ? '取消固定' : 'Unpin');
    }
  }
});
