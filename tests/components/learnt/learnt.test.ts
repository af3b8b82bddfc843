// What learnt reports add to a card, and the list of them, as a reader of either language has them.

import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ClaimAccount } from '../../../components/card/ClaimAccount.tsx';
import { ChangedView } from '../../../components/learnt/ChangedView.tsx';
import { DecisionList } from '../../../components/learnt/DecisionList.tsx';
import { LearntReports, type LearntReportsProps } from '../../../components/learnt/LearntReports.tsx';
import type { LearntList } from '../../../data/learnt/learnt-answer.ts';
import { toHead } from '../../../data/learnt/stored-report.ts';
import type { LinkedClaim } from '../../../data/linked-claim.ts';
import { learn, setPage } from '../../data/learnt/beside.ts';
import { SUQING } from '../../data/learnt/learnt-shelf.ts';
import { speak } from '../messages.ts';

const EARLIER = learn(SUQING[2024]);
const set = setPage(SUQING[2025], [EARLIER]);
const own = { onAdd: async () => null, drafts: new Map(), onManage: () => {} };
const toText = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  const language = speak(locale);
  const isChinese = locale === 'zh';
  const draw = (linked: LinkedClaim, onDecide?: () => void) =>
    render(
      h(ClaimAccount, { linked, language, onJump: () => {}, own: { ...own, ...(onDecide && { onDecide }) } }),
    );

  test('a card has last year’s figure with its words, and the target with what came of it', () => {
    const html = draw(set.find('22部'));
    expect(html).toMatch(/<a href="https:\/\/www\.suqing\.gov\.cn\/2024\.html#:~:text=[^"]*"[^>]*>15部<\/a>/);
    expect(toText(html)).toContain('新增停车泊位860个，加装既有住宅电梯 15部');
    expect(html).toContain('data-field="aim"');
    expect(toText(html)).toContain(language.t('cardExceeded'));
    expect(toText(html)).toContain(EARLIER.name);
  });

  test('a doubt is a question with its reason and two answers, where somebody hears them', () => {
    const piles = set.find('285套');
    const html = draw(piles, () => {});
    expect(html).toContain('data-field="suggestion"');
    expect(html.match(/<button/g)).toHaveLength(2);
    expect(toText(html)).toContain(isChinese ? '单位不同:个与套' : 'units differ: 个, 套');
    expect(html).not.toContain('data-field="prior"');
    expect(draw(piles)).not.toContain('data-field="suggestion"');
  });

  test('what the person confirmed says so', () => {
    const [first] = set.find('285套').suggested;
    const pair = set.all.pairs.get(first?.id ?? '');
    if (!pair) throw new Error('no pair');
    const decisions = [{ ...pair, verdict: 'confirmed' as const, decided: '2026-01-01T00:00:00Z' }];
    const { find } = setPage(SUQING[2025], [EARLIER], { decisions });
    expect(toText(draw(find('285套')))).toContain(language.t('cardConfirmed'));
    const list = render(
      h(DecisionList, {
        decisions: decisions.map((decision) => ({ decision, a: EARLIER.name, b: '今年' })),
        language,
        onUndo: () => {},
      }),
    );
    expect(toText(list)).toContain(language.t('decisionUndo'));
    expect(toText(list)).toContain('240个');
  });

  const drawList = (list: LearntReportsProps['list']) => {
    const never = async () => null;
    const actions = {
      onRename: never,
      onPlace: never,
      onExport: never,
      onRestore: never,
      onChanges: () => {},
    };
    const refuse = async () => ({ failure: 'failed' as const });
    return render(h(LearntReports, { list, language, ...actions, onImport: refuse, onDelete: refuse }));
  };
  const entry = { ...toHead({ ...EARLIER, bytes: 61_200 }), changedFrom: 'x' };
  const LIST: LearntList = {
    entries: [entry, { ...entry, id: 'b', address: null, file: '去年.docx', changedFrom: null }],
    ...{ bytes: 122_400, maxBytes: 6_000_000, turnedAway: null, deletable: [], unreadable: 0 },
  };

  test('the list tells of each report where and when it was read, its size and whether it was changed', () => {
    const text = toText(drawList(LIST));
    expect(text).toContain('www.suqing.gov.cn');
    expect(text).toContain('去年.docx');
    expect(text).toContain('62 kB');
    expect(text).toContain(EARLIER.digest.slice(0, 8));
    expect(text.split(language.t('learntChanged'))).toHaveLength(2);
  });

  test('a full store says what was turned away and what could go', () => {
    const full = {
      ...LIST,
      turnedAway: { name: '新报告', address: null, at: '', bytes: 9 },
      deletable: [entry],
    };
    const text = toText(drawList(full));
    expect(text).toContain(language.t('learntTurnedAway', ['新报告']));
    expect(text).toContain(language.t('learntDeletable', [entry.name]));
    expect(toText(drawList({ failure: 'newer' }))).toContain(language.t('learntNewer'));
  });

  test('changes are marked up, not only coloured', () => {
    const runs = [
      { kind: 'same' as const, text: `${'长'.repeat(90)}电梯` },
      { kind: 'removed' as const, text: '15' },
      { kind: 'added' as const, text: '16' },
    ];
    const changes = { before: entry, after: entry, paragraphs: [{ runs }] };
    const html = render(h(ChangedView, { changes, language, onClose: () => {} }));
    expect(html).toContain('<del>15</del><ins>16</ins>');
    expect(html).toContain(`…${'长'.repeat(58)}电梯`);
  });
});
