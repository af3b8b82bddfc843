// What lies beside the card: settings, legend, list and pinned cards as markup, in both languages.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { FigureList } from '../../../components/page-aside/FigureList.tsx';
import { LegendLines } from '../../../components/page-aside/Legend.tsx';
import { SettingsForm } from '../../../components/settings/SettingsForm.tsx';
import { CHOICES, DEFAULT_SETTINGS, type Settings } from '../../../components/settings/settings.ts';
import { speak } from '../messages.ts';

const nothing = () => {};
const toText = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();

describe.each(['zh', 'en'] as const)('settings in %s', (locale) => {
  const draw = (settings: Settings) =>
    renderToString(h(SettingsForm, { settings, language: speak(locale), onChange: nothing }));

  test('offer every choice, each named, and each setting explained', () => {
    const html = draw(DEFAULT_SETTINGS);
    const count = Object.values(CHOICES).reduce((sum, choices) => sum + choices.length, 0);
    expect(html.match(/type="radio"/g)).toHaveLength(count);
    for (const name of Object.keys(CHOICES)) {
      expect(html).toContain(`aria-describedby="${name}-hint"`);
      expect(html).toMatch(new RegExp(`id="${name}-hint"[^>]*>[^<]{8,}<`));
    }
  });

  test('have nothing to reset until something is chosen', () => {
    expect(draw(DEFAULT_SETTINGS)).toContain('disabled');
    expect(draw({ ...DEFAULT_SETTINGS, ticks: false })).not.toContain('disabled');
  });
});

test('languages are named in themselves, whatever is spoken', () => {
  const html = renderToString(
    h(SettingsForm, { settings: DEFAULT_SETTINGS, language: speak('en'), onChange: nothing }),
  );
  expect(html).toMatch(/<label lang="zh-CN">.{0,80}中文/);
  expect(html).toMatch(/<label lang="en">.{0,80}English/);
});

const counts = { actual: 94, target: 60, unrecorded: 0, differs: 3 };

test('the legend names the marks there are, with how many', () => {
  expect(toText(renderToString(h(LegendLines, { counts, language: speak('zh') })))).toBe(
    '实绩 94 目标 60 与存档不符 3',
  );
});

describe('the list', () => {
  const figure = { claim: 'a', kind: 'target' as const, words: ['新建', '20部', '以上'] as const };
  const draw = (beside: string[] | null, more = 0) =>
    renderToString(
      h(FigureList, {
        groups: [{ heading: '四、城市', figures: [{ ...figure, beside }] }],
        counts,
        total: 157,
        more,
        current: 'a',
        language: speak('zh'),
        onOpen: nothing,
        onMore: nothing,
        onClose: nothing,
      }),
    );

  test('says of a figure its clause, its mark, and what it is set beside once that is known', () => {
    expect(toText(draw(['2024 实绩:22 部']))).toContain('四、城市 新建 20部 以上 目标。2024 实绩:22 部');
    expect(toText(draw(null))).toContain('新建 20部 以上 目标');
    expect(draw(null)).toContain('aria-current="true"');
  });

  test('says how many it has not drawn', () => {
    expect(toText(draw(null, 12))).toContain('还有 12 处');
    expect(toText(draw(null))).not.toContain('还有');
  });
});
