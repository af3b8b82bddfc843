// The first steps: each done by a deed, which opens the next only where it was the one to do.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { advance, BEGINNING, FIRST_STEPS, type Progress } from '../../../components/welcome/first-steps.ts';
import { SampleReport } from '../../../components/welcome/SampleReport.tsx';
import { WelcomeSteps } from '../../../components/welcome/WelcomeSteps.tsx';
import { speak } from '../messages.ts';

const ADDRESS = 'https://www.jintan.gov.cn/report.html';
const draw = (progress: Progress, locale: 'zh' | 'en' = 'zh') =>
  renderToString(
    h(WelcomeSteps, {
      ...{ progress, address: ADDRESS, language: speak(locale) },
      ...{
        onStep: () => {},
        onSkip: () => {},
        onSearch: () => {},
        onWorkbench: () => {},
        onSettings: () => {},
      },
    }),
  );

describe('a deed', () => {
  test('opens the next step where it was the one to do', () => {
    const once = advance(BEGINNING, 'card');
    expect(once).toEqual({ at: 1, done: ['card'] });
    expect(advance(once, 'pin')).toEqual({ at: 2, done: ['card', 'pin'] });
    expect(advance(advance(once, 'pin'), 'search').at).toBe(FIRST_STEPS.length);
  });

  test('counts once, and before its time leaves the step that is shown', () => {
    const early = advance(BEGINNING, 'pin');
    expect(early).toEqual({ at: 0, done: ['pin'] });
    expect(advance(early, 'pin')).toEqual(early);
  });
});

describe('the steps', () => {
  test.each(['zh', 'en'] as const)('are three in %s, one of them unfolded', (locale) => {
    const html = draw(BEGINNING, locale);
    expect(html.match(/<li/g)).toHaveLength(3);
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(1);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  test('tell what is done, and end with the way to the report', () => {
    expect(draw(advance(BEGINNING, 'card'))).toContain('做到了 第 2 步,共 3 步');
    expect(draw({ at: 3, done: [] })).toContain(`href="${ADDRESS}"`);
  });
});

test('the sample leaves out what the site printed round the report', () => {
  const text =
    '您当前的位置:首页\n政府工作报告(摘要)\n——某人在会议上\n信息来源:某处 发布时间:2025-01-04 浏览次数:\n一、头\n全区<新建>公厕10个。\n扫一扫';
  const html = renderToString(h(SampleReport, { text, address: ADDRESS }));
  expect(html).toContain('<h2>政府工作报告(摘要)</h2>');
  expect(html).toContain('<h3>一、头</h3><p>全区&lt;新建>公厕10个。</p>');
  expect(html).not.toMatch(/您当前的位置|浏览次数|扫一扫/);
});
