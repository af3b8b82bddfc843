// The workbench's markup, as text: what a row says, what it is to a screen reader, and what unfolds below it.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../claims/claim.ts';
import { BenchDetail } from '../../../components/workbench/BenchDetail.tsx';
import { BenchRow, type BenchRowProps } from '../../../components/workbench/BenchRow.tsx';
import { BenchTabs } from '../../../components/workbench/BenchTabs.tsx';
import { Workbench } from '../../../components/workbench/Workbench.tsx';
import { states } from '../linked-claims.ts';
import { speak } from '../messages.ts';

const nothing = () => {};
const toText = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const row = (more: Partial<BenchRowProps>) =>
  renderToString(
    h(BenchRow, {
      linked: states['actual with target'],
      finding: 'agrees',
      isRecorded: true,
      rating: undefined,
      hasNote: false,
      open: false,
      chosen: false,
      reachable: true,
      language: speak('zh'),
      onToggle: nothing,
      onChoose: nothing,
      ...more,
    }),
  );

describe('a row', () => {
  test('says the figure as printed, and what it is set beside', () => {
    expect(toText(row({}))).toBe('加装既有住宅电梯 22部 2024 实绩 目标 2025 20 部以上 减少不超过 2');
  });

  test('says the bound of a figure beside its mark', () => {
    const linked = states['actual with target'];
    const withBound = (bound: Claim['bound']) => ({ ...linked, claim: { ...linked.claim, bound } });
    const atLeast = row({ linked: withBound('ge') });
    expect(atLeast).toContain('22部</b>以上');
    expect(toText(row({ linked: withBound('gt') }))).toMatch(/超 22部 2024/);
  });

  test('says what was found only where that is not the usual, and what the person said', () => {
    const said = row({ finding: 'differs', rating: '大致相符', hasNote: true });
    expect(toText(said)).toContain('与存档不符 大致相符 有备注');
    expect(toText(row({ finding: 'no-record' }))).toContain(speak('zh').t('cardNoRecord'));
    const learnt = row({ finding: 'no-record', isRecorded: false });
    expect(toText(learnt)).not.toContain(speak('zh').t('cardNoRecord'));
  });

  test('marks its figure as the page does', () => {
    expect(row({ linked: states.differs })).toContain('sample-differs');
    expect(row({ linked: states.unrecorded })).toContain('sample-unrecorded');
    const { unrecorded } = states;
    const compared = { ...unrecorded, prior: states['prior from another source'].prior };
    expect(row({ linked: compared })).toContain(`sample-${unrecorded.claim.status}`);
  });

  test('speaks English, with the figure in the language of the report', () => {
    const said = row({ language: speak('en') });
    expect(said).toContain('<b class="sample-actual" lang="zh-CN">22部</b>');
    expect(toText(said)).toMatch(/^Lifts added to existing housing 22部 2024 actual/i);
  });

  test('is a button that says whether it is unfolded, and one Tab stop among many', () => {
    expect(row({ open: true })).toContain('aria-expanded="true"');
    expect(row({ reachable: false }).match(/tabindex="-1"/gi)).toHaveLength(2);
    expect(row({})).toContain('aria-label="选取:加装既有住宅电梯 22部"');
  });
});

const detail = (onOpenCard: (() => void) | undefined) =>
  renderToString(
    h(BenchDetail, {
      linked: states['actual with target'],
      sentence: ['加装既有住宅电梯', '22部', ',新建改造'],
      own: { onAdd: async () => null, drafts: new Map(), onManage: nothing, onDecide: async () => null },
      language: speak('zh'),
      onJump: nothing,
      onOpenCard,
    }),
  );

test('an account has the sentence, the card’s rows and the source, and leads to the page where there is one', () => {
  const said = toText(detail(nothing));
  expect(said).toContain('加装既有住宅电梯 22部 ,新建改造');
  for (const words of ['上年 2023', '目标 2025', '186 部', '相关段落', '在网页上打开卡片'])
    expect(said).toContain(words);
  expect(toText(detail(undefined))).not.toContain('在网页上打开卡片');
});

describe('tabs', () => {
  const view = (id: string) => ({ id, label: id.toUpperCase(), render: () => `view of ${id}` });

  test('show the first view, and make the others only when they are chosen', () => {
    const said = renderToString(h(BenchTabs, { label: 'views', views: [view('a'), view('b')] }));
    expect(said).toMatch(/role="tab" id="tab-a" aria-selected="true" aria-controls="view-a" tabindex="0"/i);
    expect(said).toMatch(/role="tabpanel" id="view-b" aria-labelledby="tab-b" hidden/i);
    expect(toText(said)).toBe('A B view of a');
  });

  test('are not drawn for a single view', () => {
    expect(renderToString(h(BenchTabs, { label: 'views', views: [view('a')] }))).not.toContain('role="tab"');
  });
});

test('the frame names the report, and says where it is not on a page', () => {
  const report = {
    ...{ key: 'k', title: '政府工作报告', place: '金坛区', period: '2025', recorded: true, address: null },
    ...{ retrieved: '2025-01-04T00:00:00Z', digest: '', text: '', headings: [], claims: [] },
  };
  const frame = (onUnbring: (() => void) | undefined) =>
    toText(
      renderToString(
        h(Workbench, {
          ...{ report, onUnbring, standing: null, language: speak('zh'), onUndo: nothing, onRedo: nothing },
          views: [{ id: 'figures', label: '数字', render: () => null }],
        }),
      ),
    );
  expect(frame(undefined)).toBe('金坛区 2025 政府工作报告');
  expect(frame(nothing)).toContain('回到网页上的报告');
});
