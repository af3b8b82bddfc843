// Diagnostics tell of an installation, and nothing of its person: whatever lies in storage, settings, permissions and
// errors, none of it comes through.

import { describe, expect, test } from 'vitest';
import { toDiagnosticsText } from '../../../components/settings/diagnostics-text.ts';
import { type Installation, toDiagnostics } from '../../../data/diagnostics/diagnostics.ts';
import { addError, readDiagnosticsLog } from '../../../data/diagnostics/diagnostics-log.ts';
import { toErrorTrace } from '../../../data/diagnostics/error-trace.ts';
import { speak } from '../../components/messages.ts';

/** One of these in each place where something personal may lie. */
const PERSONAL = ['zhang-san', '张三', 'secret.example', '13812345678', '秘密笔记'];

const thrown = Object.assign(
  new TypeError('cannot read 秘密笔记 of https://secret.example/zhang-san?13812345678'),
  {
    stack: `TypeError: cannot read 秘密笔记 of https://secret.example/zhang-san?13812345678
    at 张三 (chrome-extension://abcdefgh/background.js:1:2345)
    at https://secret.example/zhang-san.js:1:1
    at chrome-extension://abcdefgh/chunks/popup-x1.js:2:7`,
  },
);
const named = Object.assign(new Error('张三'), { name: '张三 zhang-san', stack: '张三 zhang-san' });

const installation: Installation = {
  version: '0.1.0',
  userAgent: 'Mozilla/5.0 Chrome/150',
  languages: ['zh-CN', 'zh'],
  permissions: ['storage'],
  origins: ['https://www.jintan.gov.cn/*', 'https://secret.example/*'],
  ownOrigins: ['https://www.jintan.gov.cn/*'],
  stored: {
    settings: { version: 1, language: 'zh' },
    'own-figures': { figures: [{ title: '张三', url: 'https://secret.example/', note: '13812345678' }] },
    'own-figures$': { v: 2 },
    'notes:张三 2025': { title: '秘密笔记', notes: [{ note: 'zhang-san' }, { note: '张三' }] },
    'learnt:secret.example': { report: { title: '张三' } },
    'learnt-index': { heads: [{ title: '张三' }] },
    'recent-searches': { searches: ['zhang-san', '13812345678', '张三'] },
    'hidden:secret.example': true,
    'something-of-张三': '秘密笔记',
  },
  log: addError(
    addError(
      { reading: { milliseconds: 41.4, characters: 7646, claims: 157 }, errors: [] },
      toErrorTrace('read-page', thrown),
    ),
    toErrorTrace('worker', named),
  ),
  changedSettings: { language: 'zh' },
};
const toText = (locale: 'zh' | 'en') => toDiagnosticsText(toDiagnostics(installation), speak(locale));

describe('diagnostics', () => {
  test.each(['zh', 'en'] as const)('in %s hold nothing personal', (locale) => {
    const text = toText(locale);
    expect(PERSONAL.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/https?:|extension:/);
  });

  test('count what is stored, and how much of it', () => {
    const { stores } = toDiagnostics(installation);
    expect(stores.map(({ store, items }) => [store, items])).toEqual([
      ['settings', 1],
      ['own-figures', 1],
      ['notes', 2],
      ['learnt', 1],
      ['recent', 3],
      ['hidden', 1],
      ['other', 1],
    ]);
    expect(stores.every(({ bytes }) => bytes > 10)).toBe(true);
  });

  test('say what helps: version, sites by number, times, and where errors were', () => {
    const text = toText('zh');
    expect(text).toContain('对照版本: 0.1.0');
    expect(text).toContain('自带 1,另加 1');
    expect(text).toContain('41 毫秒,7646 字,157 处数字');
    expect(text).toContain('language=zh');
    expect(text).toContain('  TypeError · read-page · background.js:1:2345 < chunks/popup-x1.js:2:7');
    expect(text).toContain('  Error · worker');
  });

  test('say so where there is nothing yet', () => {
    const bare = toDiagnostics({ ...installation, log: undefined, stored: {}, changedSettings: {} });
    const text = toDiagnosticsText(bare, speak('zh'));
    expect(text).toContain('最近一次阅读: 无');
    expect(text).toContain('最近的错误: 无');
    expect(text).toContain('本机所存: 无');
  });
});

describe('the log', () => {
  test.each([undefined, null, 'x', { errors: 'x', reading: 1 }, { errors: [null, { place: 1 }] }])(
    'reads %j as an empty one',
    (stored) => expect(readDiagnosticsLog(stored)).toEqual({ reading: null, errors: [] }),
  );

  test('keeps the last ten errors', () => {
    let log = readDiagnosticsLog(undefined);
    for (let nth = 0; nth < 20; nth++)
      log = addError(log, toErrorTrace(`place-${'x'.repeat(nth)}`, new Error('x')));
    expect(log.errors.map(({ place }) => place).at(0)).toBe(`place-${'x'.repeat(19)}`);
    expect(log.errors).toHaveLength(10);
  });

  test('knows no place but those we name', () => expect(toErrorTrace('张三', null).place).toBe('elsewhere'));

  test.each([undefined, null, 'text', 7, {}, { stack: 3, name: {} }])('takes %j for an error', (error) =>
    expect(toErrorTrace('worker', error)).toEqual({ place: 'worker', name: 'Error', frames: [] }),
  );
});
